import type { RetiredKey } from '../audit/key-handover.ts';
/** Keys of a log or of witnesses: verifier keys as they are, or the text of the files named. */
export declare function readAuditKeys(keys: readonly string[]): Promise<string[]>;
/** The public keys of a log; none is `invalid-input`. */
export declare function readLogKeys(keys: readonly string[]): Promise<string[]>;
/** `KEY` or `KEY@SIZE`: a key that signed the past, up to a checkpoint of so many entries. */
export declare function readRetiredKeys(given: readonly string[]): Promise<RetiredKey[]>;
