import * as z from 'zod';
/** Name of a signer, a person, a group, a root or an environment. */
export declare const name: z.ZodString;
/** Of a file that the policy names. */
export declare const path: z.ZodString;
/** Compared exactly; a star would look like a pattern and never match. */
export declare const exact: z.ZodString;
/** OIDC issuer. */
export declare const issuer: z.ZodString;
/** A reason that can be read later. */
export declare const sentence: z.ZodString;
