import type { FactOf } from './facts.ts';
import type { ModelFile } from './model-file.ts';
/** What somebody states about the format of single files. */
export type FormatClaims = readonly FactOf<'file-format'>[];
/**
 * Says of bytes without a header whose they are: those of the file that refers to them, or what somebody states them to
 * be. What nothing explains was not looked at: a finding, and the file is not complete. Errors: `invalid-input` (a
 * statement about a file that the model does not have).
 */
export declare function settleRoles(files: readonly ModelFile[], claims: FormatClaims): readonly ModelFile[];
