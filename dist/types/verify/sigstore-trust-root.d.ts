import { X509Certificate } from 'node:crypto';
import { type TrustMaterial } from '@sigstore/verify';
/** A transparency log of the trusted root, and when its key was in use. */
export interface TrustedLog {
    /** SPKI, base64: what makes a log another one. */
    readonly key: string;
    readonly start: Date;
    readonly end: Date | undefined;
}
/** A trusted root that was read and looks usable. */
export interface TrustRoot {
    readonly material: TrustMaterial;
    /** Certificates of all certificate authorities, to say early that a certificate is not from here. */
    readonly authorities: readonly X509Certificate[];
    /** Logs by base64 id. */
    readonly logs: ReadonlyMap<string, TrustedLog>;
    /** Different logs of certificates. */
    readonly certificateLogs: number;
}
/** Reads a Sigstore TrustedRoot (parsed JSON). Throws AppError `trust-root`. */
export declare function readTrustedRoot(value: unknown): TrustRoot;
/**
 * The trusted root of the public-good Sigstore instance as it came with this release (seed of @sigstore/tuf). Needs
 * no network; keys the instance adopts after the release are not in it.
 */
export declare function publicGoodTrustedRoot(): Promise<unknown>;
