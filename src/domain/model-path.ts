/** Longest accepted path in UTF-8 bytes; PATH_MAX of Linux. */
const MAX_PATH_BYTES = 4096;

/** C0 controls with NUL, DEL and C1 controls: no file name needs them, and they break listings, logs and terminals. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** Left out of every model, at the top level only (OMS v1.0 section 6.2.1). */
export const DEFAULT_IGNORES: readonly string[] = ['.git', '.gitattributes', '.github', '.gitignore'];

/** Name of the OMS signature inside a model folder; the one file of a model that is not part of its digest. */
export const SIGNATURE_NAME = 'model.sig';

/**
 * The ignore paths of a signature that go beyond what every model leaves out (the default names and `model.sig`) and what
 * `allowed` names, each with all below it. What is ignored is not signed, and may be weights.
 */
export function unallowedIgnores(paths: readonly string[], allowed: readonly string[]): string[] {
  const rules = new Set([...DEFAULT_IGNORES, SIGNATURE_NAME, ...allowed].map(withoutSlash));
  return paths.filter((path) => !isIgnored(withoutSlash(path), rules));
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/**
 * What is wrong with a model-relative path, or undefined. Accepted is what names the same file on every platform:
 * components joined by `/`, none of them empty, `.` or `..`, well-formed Unicode, no backslash, no control character,
 * no drive letter (OMS v1.0 section 6.1.2; the last three so that no reader sees another path than the signer did).
 * The same rule holds for signing and for verifying. Reads as "path x …".
 */
export function modelPathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (!path.isWellFormed()) return 'is not valid Unicode';
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return `is longer than ${String(MAX_PATH_BYTES)} bytes`;
  if (path.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter';
  if (path.includes('\\')) return 'has a backslash';
  if (CONTROL.test(path)) return 'has a control character';
  const bad = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path)?.[1];
  if (bad !== undefined) return bad === '' ? 'has an empty component' : `has a "${bad}" component`;
  return undefined;
}

/** What is wrong with an ignore path, or undefined: a model path without wildcards, since it is matched literally. */
export function ignorePathProblem(path: string): string | undefined {
  if (/[*?]/.test(path)) return 'has a wildcard, only exact paths can be ignored';
  return modelPathProblem(path);
}

/** Whether `path` is one of `rules` or lies below one: whole components count, so `.gitx` is not under `.git`. */
export function isIgnored(path: string, rules: ReadonlySet<string>): boolean {
  if (rules.has(path)) return true;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    if (rules.has(path.slice(0, slash))) return true;
  }
  return false;
}
