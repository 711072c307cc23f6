import type { TimestampTrust } from './sigstore-tsa.ts';
/** Timestamp authorities out of a file: PEM, or a TrustedRoot as JSON. Errors: `invalid-key`, `trust-root`, `malformed`. */
export declare function readTimestampTrust(text: string, what: string): TimestampTrust[];
/** Trust in a timestamp authority by its certificates as PEM: the root, or the chain. Error: `invalid-key`. */
export declare function timestampTrustOfPem(pem: string): TimestampTrust;
/** The timestamp authorities of a Sigstore TrustedRoot (parsed JSON), with the time each was in use. Error: `trust-root`. */
export declare function timestampTrustOfRoot(trustedRoot: unknown): TimestampTrust[];
