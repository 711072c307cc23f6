import { type Envelope } from '@sigstore/protobuf-specs';
import type { SigningService } from './signing-config.ts';
/** How long one request may take, and how often it is repeated when the service fails by itself. */
export interface FetchLimits {
    readonly timeout: number;
    readonly retry: {
        readonly retries: number;
    };
}
/**
 * Logs a signed envelope and gives the entry as protobuf JSON. Rekor v1 takes a `dsse` entry. Rekor v2 takes none
 * since 2.3: there the entry is a `hashedrekord` over the SHA-256 of the PAE, the bytes the signature covers
 * (rekor-tiles CLIENTS.md), which cosign, sigstore-python and sigstore-js verify. Throws AppError.
 */
export declare function logEnvelope(log: SigningService, signed: {
    readonly envelope: Envelope;
    readonly certificatePem: string;
}, limits: FetchLimits): Promise<unknown>;
/** A signature over the bytes of a file, as a log entry of kind `hashedrekord` shows it. */
export interface LoggedMessage {
    /** SHA-256 of the file. */
    readonly digest: Uint8Array;
    readonly signature: Uint8Array;
    readonly certificatePem: string;
}
/** Logs the signature of a file and gives the entry as protobuf JSON. Throws AppError. */
export declare function logMessage(log: SigningService, signed: LoggedMessage, limits: FetchLimits): Promise<unknown>;
/**
 * Has the signature time-stamped and gives the response as DER. Readers built on @sigstore/core up to 4.0.1 refuse
 * times with other than 0 or 3 fraction digits, legal as they are, so such a stamp is asked for again a few times;
 * a authority that always writes them is taken as it is. Throws AppError.
 */
export declare function stampSignature(authority: SigningService, signature: Uint8Array, limits: FetchLimits): Promise<Uint8Array>;
