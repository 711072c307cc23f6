import { verify, type KeyObject } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';
import type { DsseBundle } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';
import { STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';

export interface EnvelopeRules {
  /**
   * Also accept what `model_signing` 0.2 signed. Loud on purpose: it is a second message for the same envelope, hashed
   * with SHA-256 whatever the curve. What it covers can only be read as a model signature of that version.
   */
  readonly acceptModelSigningV02?: boolean;
}

/** Which message the signature of an envelope covers, or undefined when it is not by this key. The hash follows the curve. */
export async function signedMessageOf(
  { payloadType, payload, signature }: DsseBundle,
  key: SigningPublicKey,
  rules: EnvelopeRules = {},
): Promise<'dsse' | 'model-signing-0.2' | undefined> {
  const message = preAuthEncoding(payloadType, payload);
  if (await isSigned({ hash: key.hash, message, key: key.key, signature })) return 'dsse';
  const isEc = key.hash !== null;
  if (rules.acceptModelSigningV02 !== true || !isEc || payloadType !== STATEMENT_MEDIA_TYPE) return undefined;
  const legacy = legacyEncoding(payload);
  const isLegacy = await isSigned({ hash: 'sha256', message: legacy, key: key.key, signature });
  return isLegacy ? 'model-signing-0.2' : undefined;
}

interface Signed {
  readonly hash: SigningPublicKey['hash'];
  readonly message: Uint8Array;
  readonly key: KeyObject;
  readonly signature: Uint8Array;
}

/**
 * In a thread of Node's pool, so that the next bundle is read in the meantime. A thread of ours has nothing else to do,
 * and handing over costs it half as much as the signature itself.
 */
function isSigned({ hash, message, key, signature }: Signed): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (!isMainThread) {
      resolve(verify(hash, message, key, signature));
      return;
    }
    verify(hash, message, key, signature, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
}

/**
 * The bytes that `model_signing` 0.2 signed: like the DSSE encoding, but with a capital V, and with the payload as a
 * Python byte literal in the place of its bytes.
 */
export function legacyEncoding(payload: Uint8Array): Buffer {
  const type = STATEMENT_MEDIA_TYPE;
  const head = `DSSEV1 ${String(type.length)} ${type} ${String(payload.byteLength)} `;
  return Buffer.from(head + pythonLiteral(payload), 'latin1');
}

const ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };

/** `repr(bytes)` of Python: printable ASCII as it is, in the quotes that need no escape when there are such. */
function pythonLiteral(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? 34 : 39;
  const parts: string[] = [];
  for (const byte of bytes) {
    const escape = ESCAPES[byte];
    if (escape !== undefined) parts.push(escape);
    else if (byte === quote) parts.push(`\\${String.fromCharCode(byte)}`);
    else if (byte >= 32 && byte < 127) parts.push(String.fromCharCode(byte));
    else parts.push(`\\x${byte.toString(16).padStart(2, '0')}`);
  }
  const mark = String.fromCharCode(quote);
  return `b${mark}${parts.join('')}${mark}`;
}
