import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '../domain/base64.ts';
import { AppError } from '../domain/errors.ts';
import {
  checkKeyName,
  noteVerifier,
  readNotePrivateKey,
  signNoteText,
  type NoteVerifier,
} from './note-key.ts';

/**
 * Port: signs the checkpoints of one log. `verifier.name` is the log's origin. A local key is one adapter; a key in a
 * KMS or an HSM is another. `sign` returns an Ed25519 signature (RFC 8032, 64 bytes) over the text, or an ECDSA one in DER
 * over its SHA-256, as the key of the verifier is.
 */
export interface NoteSigner {
  readonly verifier: NoteVerifier;
  sign(text: Uint8Array): Promise<Uint8Array>;
}

export interface NoteSignerOptions {
  /** Origin of the log, `sallyport.dev/audit/<name>`. */
  readonly origin: string;
  /** Ed25519 or EC (P-256, P-384, P-521) as PKCS#8 PEM, or `PRIVATE+KEY+…` as Go's note package writes it (whose name must then be the origin). */
  readonly privateKey: string;
  readonly passphrase?: string;
}

/** A signer with a key in memory. Throws AppError `invalid-key`, `invalid-input`. */
export function createNoteSigner(options: NoteSignerOptions): NoteSigner {
  const origin = checkKeyName(options.origin);
  const key = options.privateKey.trimStart().startsWith(GO_PREFIX)
    ? parseGoSigningKey(options.privateKey.trim(), origin)
    : readNotePrivateKey(options.privateKey, options.passphrase);
  return {
    verifier: noteVerifier(origin, createPublicKey(key)),
    sign: (text) => Promise.resolve(signNoteText(text, key)),
  };
}

export interface AuditKey {
  /** PKCS#8 PEM, encrypted (PBES2, AES-256-CBC) when a pass phrase was given. */
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
  /** `origin+hash+base64`: what verifiers, witnesses and Go programs take. */
  readonly verifierKey: string;
}

/** Makes the Ed25519 key of a log. Throws AppError `invalid-input` for an unusable origin. */
export function createAuditKey(options: { readonly origin: string; readonly passphrase?: string }): AuditKey {
  const origin = checkKeyName(options.origin);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const encryption =
    options.passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase: options.passphrase };
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem', ...encryption }).toString(),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    verifierKey: noteVerifier(origin, publicKey).verifierKey,
  };
}

const GO_PREFIX = 'PRIVATE+KEY+';
/** RFC 8410: the PKCS#8 wrapping of a 32-byte Ed25519 seed. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `PRIVATE+KEY+<name>+<hash>+<base64 of 0x01 and the seed>` (golang.org/x/mod/sumdb/note GenerateKey). */
function parseGoSigningKey(text: string, origin: string): KeyObject {
  const match = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text);
  const bytes = match === null ? undefined : decodeBase64(match[3] ?? '');
  if (match === null || bytes?.length !== 33 || bytes[0] !== 1) {
    throw new AppError('invalid-key', 'audit key is not a note signing key (PRIVATE+KEY+name+hash+base64)');
  }
  const name = match[1] ?? '';
  if (name !== origin) {
    throw new AppError('invalid-key', `audit key is named ${name}, the log's origin is ${origin}`, {
      hint: 'use the key that was made for this log',
    });
  }
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, bytes.subarray(1)]),
    format: 'der',
    type: 'pkcs8',
  });
  if (noteVerifier(name, createPublicKey(key)).keyId !== Number.parseInt(match[2] ?? '', 16)) {
    throw new AppError('invalid-key', `audit key of ${name}: its hash does not belong to its key`);
  }
  return key;
}
