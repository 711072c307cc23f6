import { type SigningCertificate } from '../domain/certificate.ts';
import type { Clock } from '../domain/ports.ts';
import type { FetchLimits } from './sigstore-witnesses.ts';
/** A key that lives in memory only, with the short-lived certificate for it. */
export interface CertifiedKey {
    readonly certificatePem: string;
    readonly certificateDer: Uint8Array;
    readonly certificate: SigningCertificate;
    sign(message: Uint8Array): Buffer;
}
export interface CertifierOptions {
    readonly fulcioUrl: string;
    readonly identityToken: () => Promise<string>;
    readonly clock: Clock;
    readonly limits: FetchLimits;
    /** A service whose entries everybody can read, when one is used and that was not allowed. */
    readonly publicService?: string;
}
/**
 * Gives a certified key, the same one for as long as its certificate is good: a run that signs ten statements asks
 * the certificate authority once. Throws AppError `missing-permission`, `network`, `timeout`.
 */
export declare function createCertifier(options: CertifierOptions): () => Promise<CertifiedKey>;
