import { AppError } from '../domain/errors.ts';
import type { StampSignature } from './bundle-signer.ts';
import { stampSignature, type FetchLimits } from './sigstore-witnesses.ts';

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
export function createTimestamper(options: TimestamperOptions): StampSignature {
  const { urls, timeoutMs = 30_000, retries = 2 } = options;
  const limits: FetchLimits = { timeout: timeoutMs, retry: { retries } };
  if (urls.length === 0) throw new AppError('invalid-input', 'no timestamp authority is named');
  const authorities = urls.map((url) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new AppError('invalid-input', `timestamp authority ${JSON.stringify(url)} is not an address`);
    }
    return { url: url.replace(/\/+$/, ''), majorApiVersion: 1 };
  });
  return (signature) => Promise.all(authorities.map((each) => stampSignature(each, signature, limits)));
}
