import type { HashClaim } from '../../facts.ts';
/** `sha256:<hex>` texts as claims, sorted, each once. What is no digest of its algorithm is left out. */
export declare function hashClaims(texts: readonly string[]): readonly HashClaim[];
/** `sha512-<base64>` of npm (Subresource Integrity); several separated by blanks. */
export declare function integrityClaims(text: string): readonly HashClaim[];
