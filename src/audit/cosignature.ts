import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '../domain/base64.ts';
import { AppError } from '../domain/errors.ts';
import { checkKeyName, fromRaw, noteVerifier, parseVerifierKey, rawPublicKey } from './note-key.ts';
import { signatureLine, type ParsedNote } from './note.ts';

/** Signature type of a time-stamped Ed25519 cosignature (C2SP tlog-cosignature v1). */
const COSIGNATURE_V1 = 0x04;
const TIME_BYTES = 8;
const SIGNATURE_BYTES = TIME_BYTES + 64;

/** The key of a witness under its name. */
export interface WitnessKey {
  readonly name: string;
  /** First four bytes of SHA-256(name || "\n" || 0x04 || public key), as an unsigned number. */
  readonly keyId: number;
  /** `name+<8 hex>+<base64 of 0x04 and the key>`. */
  readonly verifierKey: string;
  /** The 32 bytes of the key in hex: one key under two names is one witness. */
  readonly rawHex: string;
  readonly key: KeyObject;
}

/** One witness saw this checkpoint, and it was consistent with all that it had seen before. */
export interface Cosignature {
  readonly witness: string;
  /** When the witness signed, in whole seconds. */
  readonly at: Date;
}

/** Names and identifies the Ed25519 public key of a witness. Throws AppError `invalid-key`, `invalid-input`. */
export function witnessKey(name: string, key: KeyObject): WitnessKey {
  checkKeyName(name);
  const raw = rawPublicKey(key);
  const typed = Buffer.concat([Buffer.of(COSIGNATURE_V1), raw]);
  const keyId = createHash('sha256').update(`${name}\n`).update(typed).digest().readUInt32BE(0);
  const verifierKey = `${name}+${keyId.toString(16).padStart(8, '0')}+${typed.toString('base64')}`;
  return { name, keyId, verifierKey, rawHex: raw.toString('hex'), key };
}

/**
 * Reads the verifier key of a witness. The form of a plain note key (type 0x01) is taken as well, as witnesses publish
 * their key in it, too. Throws AppError `invalid-key`.
 */
export function parseWitnessKey(text: string): WitnessKey {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text.trim());
  const bytes = match === null ? undefined : decodeBase64(match[3] ?? '');
  if (match === null || bytes?.length !== 33 || (bytes[0] !== COSIGNATURE_V1 && bytes[0] !== 0x01)) {
    throw new AppError('invalid-key', 'witness key is not of the form name+hash+base64 of an Ed25519 key', {
      hint: 'give the line that "audit cosign" printed, or the one that the witness publishes',
    });
  }
  const witness = witnessKey(match[1] ?? '', fromRaw(bytes.subarray(1)));
  const stated = bytes[0] === COSIGNATURE_V1 ? witness : noteVerifier(witness.name, witness.key);
  if (bytes[0] === 0x01) parseVerifierKey(text);
  if (stated.keyId !== Number.parseInt(match[2] ?? '', 16)) {
    throw new AppError('invalid-key', `witness key of ${witness.name}: its hash does not belong to its key`, {
      hint: 'copy the whole line again; the name is part of the hash',
    });
  }
  return witness;
}

/** The signature line of a witness over the text of a checkpoint. `at` is cut to whole seconds. */
export function cosign(text: string, witness: WitnessKey, signing: { key: KeyObject; at: Date }): string {
  const seconds = Math.floor(signing.at.getTime() / 1000);
  const head = Buffer.alloc(TIME_BYTES);
  head.writeBigUInt64BE(BigInt(seconds));
  const signature = Buffer.concat([head, sign(null, messageOf(text, seconds), signing.key)]);
  return signatureLine({ name: witness.name, keyId: witness.keyId, signature });
}

/** What the signature lines of a note say about witnesses: those that hold, and what is wrong with others of them. */
export interface CosignatureCheck {
  /** At most one of each key, the latest. */
  readonly good: readonly Cosignature[];
  readonly problems: readonly string[];
}

/** How far the clock of a witness may run ahead of ours. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/** Verifies the cosignatures of known witnesses; lines of others are ignored (C2SP signed-note). */
export function checkCosignatures(
  note: ParsedNote,
  witnesses: readonly WitnessKey[],
  now: Date,
): CosignatureCheck {
  const good = new Map<string, Cosignature>();
  const problems: string[] = [];
  for (const line of note.signatures) {
    const witness = witnesses.find(({ name, keyId }) => name === line.name && keyId === line.keyId);
    if (witness === undefined) continue;
    const at = verifiedTime(note.text, line.signature, witness);
    if (at === undefined) problems.push(`cosignature of ${witness.name} does not belong to this checkpoint`);
    else if (at.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) {
      problems.push(`cosignature of ${witness.name} is dated ${at.toISOString()}, which is still to come`);
    } else {
      const known = good.get(witness.rawHex);
      if (known === undefined || known.at < at) good.set(witness.rawHex, { witness: witness.name, at });
    }
  }
  return { good: [...good.values()], problems };
}

/** Last second that a Date can hold. */
const MAX_SECONDS = 8_640_000_000_000n;

function verifiedTime(text: string, signature: Buffer, { key }: WitnessKey): Date | undefined {
  if (signature.length !== SIGNATURE_BYTES) return undefined;
  const stated = signature.readBigUInt64BE(0);
  // Zero is "no time", which a cosignature of this version must not say.
  if (stated === 0n || stated > MAX_SECONDS) return undefined;
  const seconds = Number(stated);
  const isGood = verify(null, messageOf(text, seconds), key, signature.subarray(TIME_BYTES));
  return isGood ? new Date(seconds * 1000) : undefined;
}

function messageOf(text: string, seconds: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${String(seconds)}\n${text}`, 'utf8');
}
