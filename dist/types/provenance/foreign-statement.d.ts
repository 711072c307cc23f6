import { type DigestSet } from '../domain/digest.ts';
/** A statement of any tool: several subjects are fine. */
export interface ForeignStatement {
    readonly subjects: readonly {
        readonly name: string | undefined;
        readonly digest: DigestSet;
    }[];
    readonly predicateType: string;
    readonly predicate: unknown;
}
/** Reads the payload of a verified envelope, in-toto v1 or v0.1. Errors: `malformed`, `limit-exceeded`. */
export declare function readForeignStatement(payload: Uint8Array): ForeignStatement;
/** The subject that is one of these things; a name alone never makes it one. */
export declare function subjectOf({ subjects }: ForeignStatement, wanted: readonly DigestSet[]): {
    readonly name: string | undefined;
    readonly digest: DigestSet;
} | undefined;
