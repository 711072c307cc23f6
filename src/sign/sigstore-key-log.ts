import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { preAuthEncoding } from '../domain/dsse.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import type { LoggedSignature, LogSignature } from './bundle-signer.ts';
import { logEnvelope, logMessage, type FetchLimits } from './sigstore-witnesses.ts';
import type { SigningService } from './signing-config.ts';

export interface KeyLogOptions {
  readonly logs: readonly SigningService[];
  /** Per request, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Logs signatures of keys and own certificates at every log. P-256 alone: the entries that every reader takes are over
 * SHA-256. Errors: `unsupported` (another key), `network`, `timeout`, `tool-failed`.
 */
export function createKeyLog({ logs, timeoutMs = 30_000 }: KeyLogOptions): LogSignature {
  const limits: FetchLimits = { timeout: timeoutMs, retry: { retries: 2 } };
  return async (signed) => {
    if (createPublicKey(signed.verifierPem).asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
      throw new AppError('unsupported', 'only signatures of P-256 keys can be logged', {
        hint: 'sign with an ec-p256 key, or without a log',
      });
    }
    return await Promise.all(
      logs.map((log) =>
        log.majorApiVersion === 1 ? logV1(log, signed, limits) : logV2(log, signed, limits),
      ),
    );
  };
}

async function logV1(log: SigningService, signed: LoggedSignature, limits: FetchLimits): Promise<unknown> {
  const certificatePem = signed.verifierPem;
  const signature = Buffer.from(signed.signature);
  if (signed.kind === 'message') return await logMessage(log, { ...signed, certificatePem }, limits);
  const { payloadType, payload } = signed;
  const signatures = [{ sig: signature, keyid: '' }];
  const envelope = { payloadType, payload: Buffer.from(payload), signatures };
  return await logEnvelope(log, { envelope, certificatePem }, limits);
}

/** The library's client can show a certificate as the verifier, and no key. */
async function logV2(log: SigningService, signed: LoggedSignature, limits: FetchLimits): Promise<unknown> {
  const digest =
    signed.kind === 'message' ? signed.digest : sha256(preAuthEncoding(signed.payloadType, signed.payload));
  const request = {
    hashedRekordRequestV002: {
      digest: base64(digest),
      signature: {
        content: base64(signed.signature),
        verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...verifierOf(signed) },
      },
    },
  };
  const doing = `logging the signature at ${log.url}`;
  const response = await post(`${log.url}/api/v2/log/entries`, JSON.stringify(request), { doing, limits });
  const json = parseStrictJson(response, { maxBytes: MAX_ANSWER_BYTES, what: `answer of ${log.url}` });
  try {
    return TransparencyLogEntry.toJSON(TransparencyLogEntry.fromJSON(json));
  } catch (cause) {
    throw new AppError('tool-failed', `${doing} brought an answer that cannot be read`, { cause });
  }
}

function verifierOf({ verifierPem }: LoggedSignature): object {
  if (verifierPem.includes('CERTIFICATE')) {
    return { x509Certificate: { rawBytes: base64(new X509Certificate(verifierPem).raw) } };
  }
  const spki = createPublicKey(verifierPem).export({ type: 'spki', format: 'der' });
  return { publicKey: { rawBytes: base64(spki) } };
}

async function post(
  url: string,
  body: string,
  { doing, limits }: { readonly doing: string; readonly limits: FetchLimits },
): Promise<Buffer> {
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt >= limits.retry.retries;
    try {
      const response = await fetch(url, {
        ...{ method: 'POST', body, redirect: 'error' },
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        signal: AbortSignal.timeout(limits.timeout),
      });
      const answer = Buffer.from(await response.arrayBuffer());
      if (response.ok) return answer;
      if (response.status < 500 || isLast) {
        throw new AppError('tool-failed', `${doing} was refused (status ${String(response.status)})`);
      }
    } catch (cause) {
      if (isAppError(cause)) throw cause;
      if (!isLast) continue;
      const isLate =
        typeof cause === 'object' && cause !== null && Reflect.get(cause, 'name') === 'TimeoutError';
      throw new AppError(isLate ? 'timeout' : 'network', `${doing} failed: ${messageOf(cause)}`, { cause });
    }
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
