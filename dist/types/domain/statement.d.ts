import type { DigestSet } from './digest.ts';
import { type PackedFindings } from './packed-findings.ts';
import type { Subject } from './subject.ts';
/** in-toto Statement v1 (in-toto/attestation spec/v1/statement.md). Ours carry exactly one subject. */
export declare const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** DSSE payload type of every statement. */
export declare const STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";
export interface StatementSubject {
    readonly name?: string;
    readonly digest: DigestSet;
    /** What the signer says besides (cosign `-a key=value`). */
    readonly annotations?: Readonly<Record<string, string>>;
}
export interface Statement<P = unknown> {
    readonly _type: typeof STATEMENT_TYPE;
    readonly subject: readonly [StatementSubject];
    readonly predicateType: string;
    readonly predicate: P;
}
export declare function makeStatement<P>(subject: Subject, predicateType: string, predicate: P): Statement<P>;
/** The bytes that are signed: UTF-8 JSON, two-space indent free, key order as built. */
export declare function encodeStatement(statement: Statement): Uint8Array;
/** A statement whose findings, when it has many that are plain, are kept apart. */
export interface PackedStatement {
    readonly statement: Statement;
    /** Findings of the predicate, which has an empty list in their place. */
    readonly findings?: PackedFindings;
}
/** The whole of a statement that was read in parts. */
export declare function unpackStatement({ statement, findings }: PackedStatement): Statement;
/**
 * Reads the payload of a verified envelope. Refuses (AppError `malformed`) duplicate keys, unknown `_type`, no or
 * several subjects, unusable digests. `maxBytes` bounds the payload; `acceptV01` also reads in-toto v0.1.
 */
export declare function decodeStatement(payload: Uint8Array, maxBytes?: number, options?: {
    readonly acceptV01?: boolean;
}): Statement;
/** The same, with findings in the form in which they pass between threads. Errors as `decodeStatement`. */
export declare function decodePackedStatement(payload: Uint8Array, maxBytes?: number, { acceptV01 }?: {
    readonly acceptV01?: boolean;
}): PackedStatement;
