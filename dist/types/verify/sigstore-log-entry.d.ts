import type { BundleLogEntry } from '../domain/bundle.ts';
/**
 * Whether a log entry was made for this certificate. The library compares an entry's signature and digest with the
 * bundle, not its key, so the entry of another signer could be shown (CVE-2026-22703). Throws for a body that has
 * another kind or shape.
 */
export declare function isLoggedFor(entry: BundleLogEntry, certificateDer: Uint8Array): boolean;
/** As `isLoggedFor`, for an entry whose verifier is a key (SPKI DER) or a certificate (DER). */
export declare function isLoggedBy(entry: BundleLogEntry, der: Uint8Array): boolean;
