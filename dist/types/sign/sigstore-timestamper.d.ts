import type { StampSignature } from './bundle-signer.ts';
export interface TimestamperOptions {
    /** Addresses of RFC 3161 authorities, as Sigstore's signing config lists them (without the path of the request). */
    readonly urls: readonly string[];
    /** Per request, in milliseconds; default 30,000. */
    readonly timeoutMs?: number;
    /** Repetitions of a request that the service failed by itself; default 2. */
    readonly retries?: number;
}
/**
 * Time-stamps signatures of keys and certificates at every given authority. Plain http is accepted: the stamp is signed,
 * and only a hash travels. Throws AppError `invalid-input` (no or a bad address); when stamping `network`, `timeout`,
 * `tool-failed`.
 */
export declare function createTimestamper(options: TimestamperOptions): StampSignature;
