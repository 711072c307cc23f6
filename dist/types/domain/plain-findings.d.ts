import { type PackedFindings } from './packed-findings.ts';
/** A statement in two parts: all but its findings, and these. */
export interface TakenFindings {
    /** The payload with an empty list in their place. */
    readonly rest: Uint8Array;
    readonly findings: PackedFindings;
}
/**
 * Takes the findings out of the payload of a scan statement, in one pass, when every one of them is written as canonical
 * JSON and as the schema wants it: then there is no key twice and nothing to normalise, and the digest of their bytes is
 * that of their canonical form. Undefined for everything else, and in doubt: then the payload is to be read as any
 * other. What the rest of the statement says has to be read and checked all the same.
 */
export declare function takePlainFindings(payload: Uint8Array): TakenFindings | undefined;
