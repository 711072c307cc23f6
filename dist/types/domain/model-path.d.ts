/** Left out of every model, at the top level only (OMS v1.0 section 6.2.1). */
export declare const DEFAULT_IGNORES: readonly string[];
/** Name of the OMS signature inside a model folder; the one file of a model that is not part of its digest. */
export declare const SIGNATURE_NAME = "model.sig";
/**
 * The ignore paths of a signature that go beyond what every model leaves out (the default names and `model.sig`) and what
 * `allowed` names, each with all below it. What is ignored is not signed, and may be weights.
 */
export declare function unallowedIgnores(paths: readonly string[], allowed: readonly string[]): string[];
/**
 * What is wrong with a model-relative path, or undefined. Accepted is what names the same file on every platform:
 * components joined by `/`, none of them empty, `.` or `..`, well-formed Unicode, no backslash, no control character,
 * no drive letter (OMS v1.0 section 6.1.2; the last three so that no reader sees another path than the signer did).
 * The same rule holds for signing and for verifying. Reads as "path x …".
 */
export declare function modelPathProblem(path: string): string | undefined;
/** What is wrong with an ignore path, or undefined: a model path without wildcards, since it is matched literally. */
export declare function ignorePathProblem(path: string): string | undefined;
/** Whether `path` is one of `rules` or lies below one: whole components count, so `.gitx` is not under `.git`. */
export declare function isIgnored(path: string, rules: ReadonlySet<string>): boolean;
