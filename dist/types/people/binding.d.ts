import type { z } from 'zod';
import { MAX_LIFE_DAYS } from '../domain/people-predicates.ts';
/** What ties a person's statement to one decision, next to its subject. */
export interface BindingFields {
    readonly environment: string;
    /** The policy digest, 64 hex. */
    readonly policySha256: string;
    readonly now: Date;
    readonly expiresAt: Date;
    /** 16 to 64 random characters of A-Z a-z 0-9 _ -; never used before. */
    readonly nonce: string;
}
/** The common part of the three predicates. Throws AppError `invalid-input` for an expiry that is past or too far off. */
export declare function bindingOf(kind: keyof typeof MAX_LIFE_DAYS, fields: BindingFields): {
    environment: string;
    policy: {
        sha256: string;
    };
    createdAt: string;
    expiresAt: string;
    nonce: string;
};
/** The predicate as the gate will read it, or AppError `invalid-input` naming the first field that is not acceptable. */
export declare function acceptable<T>(schema: z.ZodType<T>, predicate: T, kind: string): T;
/** Copies an object without its undefined members. */
export declare function withoutUndefined<T extends object>(value: {
    [K in keyof T]: T[K] | undefined;
}): T;
