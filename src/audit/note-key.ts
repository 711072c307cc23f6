import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '../domain/base64.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import { describeKey, readPublicKey } from '../domain/signing-key.ts';

/** Signature types of C2SP signed-note that sign a log. */
const ED25519 = 0x01;
/** In DER, over SHA-256 whatever the curve; the public key is SPKI DER. */
const ECDSA = 0x02;
const RAW_KEY_BYTES = 32;
const MAX_NAME_BYTES = 255;

/** A public key under a name, as C2SP signed-note identifies it. */
export interface NoteVerifier {
  readonly name: string;
  /** First four bytes, as an unsigned number: Ed25519 of SHA-256(name || "\n" || 0x01 || key), ECDSA of SHA-256(key). */
  readonly keyId: number;
  /** The same key as text: `name+<8 hex>+<base64>` (Go: golang.org/x/mod/sumdb/note, "verifier key"). */
  readonly verifierKey: string;
  verify(text: Uint8Array, signature: Uint8Array): boolean;
}

/**
 * A note key name (C2SP signed-note): not empty, no blanks, no `+`, no control characters, at most 255 bytes. The name
 * of a log key is the origin of its log. Throws AppError `invalid-input`.
 */
export function checkKeyName(name: string): string {
  const usable =
    name !== '' &&
    name.isWellFormed() &&
    Buffer.byteLength(name) <= MAX_NAME_BYTES &&
    !/[\s+\p{Cc}\p{White_Space}]/u.test(name);
  if (usable) return name;
  throw new AppError(
    'invalid-input',
    `audit log origin ${JSON.stringify(name.slice(0, 80))} cannot be used`,
    {
      hint: 'use a name like sallyport.dev/audit/my-team: no blanks, no "+", at most 255 bytes',
    },
  );
}

/** Reads a verifier key in the text form of Go's note package. Throws AppError `invalid-key`. */
export function parseVerifierKey(text: string): NoteVerifier {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,300})$/.exec(text.trim());
  const key = match === null ? undefined : typedKey(decodeBase64(match[3] ?? ''));
  if (match === null || key === undefined) {
    throw new AppError(
      'invalid-key',
      'audit verifier key is not of the form name+hash+base64 of an Ed25519 or ECDSA key',
      {
        hint: 'give the line that "key generate" printed, or the public key as PEM',
      },
    );
  }
  const verifier = noteVerifier(match[1] ?? '', key);
  if (verifier.keyId !== Number.parseInt(match[2] ?? '', 16)) {
    throw new AppError(
      'invalid-key',
      `audit verifier key of ${verifier.name}: its hash does not belong to its key`,
      {
        hint: 'copy the whole line again; the name is part of the hash',
      },
    );
  }
  return verifier;
}

/** The key behind a signature type; undefined for another type, another form of the key, another curve. */
function typedKey(bytes: Uint8Array | undefined): KeyObject | undefined {
  if (bytes?.[0] === ED25519) {
    return bytes.length === RAW_KEY_BYTES + 1 ? fromRaw(bytes.subarray(1)) : undefined;
  }
  if (bytes?.[0] !== ECDSA) return undefined;
  const spki = Buffer.from(bytes.subarray(1));
  try {
    const { key, algorithm } = describeKey(createPublicKey({ key: spki, format: 'der', type: 'spki' }));
    return algorithm !== 'ed25519' && spkiOf(key).equals(spki) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The verifier of a public key (SPKI PEM) under a name. Throws AppError `invalid-key`, `invalid-input`. */
export function verifierFromPem(name: string, publicKeyPem: string): NoteVerifier {
  return noteVerifier(name, readPublicKey(publicKeyPem).key);
}

/** PEM public key to `name+hash+base64`, the form other tools take. */
export function noteVerifierKey(name: string, publicKeyPem: string): string {
  return verifierFromPem(name, publicKeyPem).verifierKey;
}

/** Names and identifies an Ed25519 or ECDSA public key. Throws AppError `invalid-key` for another one. */
export function noteVerifier(name: string, publicKey: KeyObject): NoteVerifier {
  checkKeyName(name);
  const { key, algorithm } = describeKey(publicKey);
  const isEcdsa = algorithm !== 'ed25519';
  const typed = Buffer.concat([
    Buffer.of(isEcdsa ? ECDSA : ED25519),
    isEcdsa ? spkiOf(key) : rawPublicKey(key),
  ]);
  const sha256 = createHash('sha256');
  if (isEcdsa) sha256.update(typed.subarray(1));
  else sha256.update(`${name}\n`).update(typed);
  const keyId = sha256.digest().readUInt32BE(0);
  return {
    name,
    keyId,
    verifierKey: `${name}+${keyId.toString(16).padStart(8, '0')}+${typed.toString('base64')}`,
    verify: isEcdsa
      ? (text, signature) => verify('sha256', text, key, signature)
      : (text, signature) => signature.length === 64 && verify(null, text, key, signature),
  };
}

/** Signs the text of a note as `noteVerifier` verifies it. Throws AppError `invalid-key` for another kind of key. */
export function signNoteText(text: Uint8Array, privateKey: KeyObject): Buffer {
  return sign(describeKey(privateKey).algorithm === 'ed25519' ? null : 'sha256', text, privateKey);
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

/** Reads an Ed25519 private key: PKCS#8 PEM (also encrypted). Throws AppError `invalid-key`. */
export function readEd25519PrivateKey(pem: string, passphrase?: string): KeyObject {
  const key = readNotePrivateKey(pem, passphrase);
  if (key.asymmetricKeyType !== 'ed25519') throw notEd25519(key.asymmetricKeyType ?? 'unknown');
  return key;
}

/** Reads the private key of a log: Ed25519 or EC, PKCS#8 PEM (also encrypted). Throws AppError `invalid-key`. */
export function readNotePrivateKey(pem: string, passphrase?: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError('invalid-key', 'audit key cannot be read', {
      hint: 'give an Ed25519 or EC private key as PKCS#8 PEM; an encrypted one needs its pass phrase',
      cause,
    });
  }
  describeKey(key);
  return key;
}

function notEd25519(found: string): AppError {
  return new AppError('invalid-key', `key is of type ${found}, a witness needs Ed25519`, {
    hint: 'make one with: sallyport key generate --algorithm ed25519',
  });
}

/** The 32 bytes of an Ed25519 public key. Throws AppError `invalid-key`. */
export function rawPublicKey(key: KeyObject): Buffer {
  const { x } = key.export({ format: 'jwk' });
  const raw = Buffer.from(x ?? '', 'base64url');
  if (key.asymmetricKeyType !== 'ed25519' || raw.length !== RAW_KEY_BYTES) {
    throw notEd25519(key.asymmetricKeyType ?? 'unknown');
  }
  return raw;
}

/** The Ed25519 public key of 32 bytes. */
export function fromRaw(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
