import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { AppError } from './errors.ts';
import { SshReader } from './ssh-wire.ts';

/** A public key as SSH writes it. */
export interface SshPublicKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `sk-ssh-ed25519@openssh.com` … */
  readonly type: string;
  readonly key: KeyObject;
  /** Lower-case hex SHA-256 of the SPKI DER, as for every other key: one key has one id, however it is written. */
  readonly keyId: string;
  /** The key in the wire format: compared byte by byte. */
  readonly blob: Buffer;
  /** Of a security key: what it was made for. */
  readonly application?: string;
}

const CURVES: Readonly<Record<string, { readonly crv: string; readonly bytes: number }>> = {
  nistp256: { crv: 'P-256', bytes: 32 },
  nistp384: { crv: 'P-384', bytes: 48 },
  nistp521: { crv: 'P-521', bytes: 66 },
};
const MIN_RSA_BITS = 2048;
const MAX_BLOB_BYTES = 8 * 1024;

/**
 * Reads a key in the SSH wire format (RFC 4253 section 6.6, RFC 5656, RFC 8709, OpenSSH PROTOCOL.u2f): Ed25519, ECDSA
 * on the NIST curves, RSA of at least 2048 bits, and both kinds of security keys. Errors: `malformed`, `invalid-key`
 * (certificates, DSA, short RSA).
 */
export function readSshKey(blob: Uint8Array): SshPublicKey {
  if (blob.length > MAX_BLOB_BYTES) throw new AppError('malformed', 'SSH key is too long to be one');
  const reader = new SshReader(blob, 'SSH key');
  const type = reader.text();
  const { jwk, application } = readKey(type, reader);
  reader.end();
  const key = importKey(jwk);
  const keyId = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { type, key, keyId, blob: Buffer.from(blob), ...(application === undefined ? {} : { application }) };
}

/** Reads `TYPE BASE64 [comment]`, a line of a `.pub` file. Errors as `readSshKey`. */
export function readSshKeyLine(line: string): SshPublicKey {
  const [type = '', base64 = ''] = line.trim().split(/\s+/);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new AppError('invalid-key', 'SSH key is not written as "type base64"');
  }
  const key = readSshKey(Buffer.from(base64, 'base64'));
  if (key.type !== type) throw new AppError('invalid-key', `SSH key says ${type} and is ${key.type}`);
  return key;
}

interface Parsed {
  readonly jwk: JsonWebKey;
  readonly application?: string;
}

function readKey(type: string, reader: SshReader): Parsed {
  switch (type) {
    case 'ssh-ed25519':
      return { jwk: ed25519(reader) };
    case 'sk-ssh-ed25519@openssh.com':
      return { jwk: ed25519(reader), application: reader.string().toString('utf8') };
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521':
      return { jwk: ecdsa(type.slice('ecdsa-sha2-'.length), reader) };
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return { jwk: ecdsa('nistp256', reader), application: reader.string().toString('utf8') };
    case 'ssh-rsa':
      return { jwk: rsa(reader) };
    default:
      throw new AppError('invalid-key', `SSH key of type ${type.slice(0, 80)} is not accepted`, {
        hint: 'use Ed25519, ECDSA, RSA of 2048 bits or more, or a security key',
      });
  }
}

function ed25519(reader: SshReader): JsonWebKey {
  return { kty: 'OKP', crv: 'Ed25519', x: reader.string().toString('base64url') };
}

function ecdsa(curve: string, reader: SshReader): JsonWebKey {
  const known = CURVES[curve];
  const point = reader.text() === curve ? reader.string() : undefined;
  if (known === undefined || point === undefined || point.length !== 1 + 2 * known.bytes || point[0] !== 4) {
    throw new AppError('malformed', 'SSH key has no uncompressed point of its curve');
  }
  const x = point.subarray(1, 1 + known.bytes).toString('base64url');
  const y = point.subarray(1 + known.bytes).toString('base64url');
  return { kty: 'EC', crv: known.crv, x, y };
}

function rsa(reader: SshReader): JsonWebKey {
  const e = reader.mpint();
  const n = reader.mpint();
  if (n.length * 8 < MIN_RSA_BITS) {
    throw new AppError('invalid-key', `RSA key has fewer than ${String(MIN_RSA_BITS)} bits`);
  }
  return { kty: 'RSA', e: e.toString('base64url'), n: n.toString('base64url') };
}

function importKey(jwk: JsonWebKey): KeyObject {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch (cause) {
    throw new AppError('malformed', 'SSH key holds no usable key', { cause });
  }
}
