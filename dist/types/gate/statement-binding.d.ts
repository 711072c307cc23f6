import type { z } from 'zod';
import type { Evidence } from '../domain/evidence.ts';
import { MAX_LIFE_DAYS } from '../domain/people-predicates.ts';
/** What a person's statement must be bound to. */
export interface Binding {
    readonly environment: string;
    /** 64 hex. */
    readonly policyDigest: string;
    readonly now: Date;
    /** The artifact existed by then; nobody can have judged it before. */
    readonly existedBy: Date | undefined;
}
/** The members every predicate of a person has. */
interface Bound {
    readonly environment: string;
    readonly policy: {
        readonly sha256: string;
    };
    readonly createdAt: string;
    readonly expiresAt: string;
    readonly nonce: string;
}
/** One statement by one person: its predicate when it holds, the reason when it does not. */
export interface PersonStatement<P> {
    readonly evidence: Evidence;
    readonly person: string;
    readonly predicate: P | undefined;
    /** Set exactly when it does not hold. */
    readonly problem: string | undefined;
    /** Nobody can tell what the person said. */
    readonly isUnreadable?: true;
}
export declare const DAY_MS = 86400000;
/**
 * Reads all statements of one kind that people signed, each with the reason when it does not hold: another environment
 * or policy, expired, too long a life, dated in the future or before the artifact, a nonce that was used before. In the
 * order of creation, so that of two statements with one nonce the first one stands, whatever the order of the store.
 */
export declare function readPersonStatements<P extends Bound>(kind: keyof typeof MAX_LIFE_DAYS, schema: z.ZodType<P>, { evidence, binding }: {
    readonly evidence: readonly Evidence[];
    readonly binding: Binding;
}): PersonStatement<P>[];
export {};
