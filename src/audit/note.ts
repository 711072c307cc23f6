import { decodeBase64, encodeBase64 } from '../domain/base64.ts';
import { AppError } from '../domain/errors.ts';
import type { NoteVerifier } from './note-key.ts';
import type { NoteSigner } from './note-signer.ts';

/** Longest note that is read; a checkpoint with many witness signatures stays far below. */
export const MAX_NOTE_BYTES = 128 * 1024;
/** C2SP signed-note asks for at least 16; Go's reader stops at 100. */
const MAX_SIGNATURES = 100;
const DASH = '\u2014 ';

export interface OpenedNote {
  /** The signed text with its final newline. */
  readonly text: string;
  /** The trusted keys whose signature was verified; at least one. */
  readonly signers: readonly NoteVerifier[];
}

/** A note's text and its signature lines, nothing verified yet. */
export interface ParsedNote {
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly keyId: number;
    readonly signature: Buffer;
  }[];
}

/** The note over `text` (which ends with a newline), signed by one key, or by several during a change of keys. */
export async function signNote(text: string, ...signers: readonly NoteSigner[]): Promise<string> {
  const lines: string[] = [];
  for (const signer of signers) {
    const signature = await signer.sign(Buffer.from(text, 'utf8'));
    const { name, keyId } = signer.verifier;
    if (!signer.verifier.verify(Buffer.from(text, 'utf8'), signature)) {
      throw new AppError(
        'tool-failed',
        `signer of the audit log ${name} gave a signature that does not verify`,
        {
          hint: 'check that the key behind the signer is the one named in the configuration',
        },
      );
    }
    lines.push(signatureLine({ name, keyId, signature }));
  }
  return `${text}\n${lines.join('')}`;
}

/** One signature line of a note with its newline (C2SP signed-note). */
export function signatureLine(signed: {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Uint8Array;
}): string {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(signed.keyId);
  return `${DASH}${signed.name} ${encodeBase64(Buffer.concat([head, signed.signature]))}\n`;
}

/**
 * Opens a signed note (C2SP signed-note): signatures by unknown keys are ignored, one by a known key that fails rejects
 * the note, and at least one must verify. Throws AppError `malformed`, `limit-exceeded`, `signature-invalid`,
 * `signer-untrusted` (nobody trusted signed it).
 */
export function openNote(note: Uint8Array, verifiers: readonly NoteVerifier[]): OpenedNote {
  const { text, signatures } = parseNote(note);
  const bytes = Buffer.from(text, 'utf8');
  const signers = new Set<NoteVerifier>();
  for (const { name, keyId, signature } of signatures) {
    const known = verifiers.filter((verifier) => verifier.name === name && verifier.keyId === keyId);
    if (known.length === 0) continue;
    const good = known.find((verifier) => verifier.verify(bytes, signature));
    if (good === undefined) {
      throw new AppError('signature-invalid', `signature of ${name} does not belong to this text`);
    }
    signers.add(good);
  }
  if (signers.size === 0) {
    const names = signatures.map(({ name, keyId }) => `${name}+${keyId.toString(16).padStart(8, '0')}`);
    throw new AppError('signer-untrusted', `none of the given keys signed it, only ${names.join(', ')}`, {
      hint: 'give the verifier key of this log; after a change of keys also the retired one',
    });
  }
  return { text, signers: [...signers] };
}

/** Reads the form of a note. Throws AppError `malformed`, `limit-exceeded`. */
export function parseNote(note: Uint8Array): ParsedNote {
  if (note.byteLength > MAX_NOTE_BYTES) {
    throw new AppError(
      'limit-exceeded',
      `note has ${String(note.byteLength)} bytes, at most ${String(MAX_NOTE_BYTES)} are read`,
    );
  }
  let whole: string;
  try {
    whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(note);
  } catch (cause) {
    throw new AppError('malformed', 'note is not valid UTF-8', { cause });
  }
  if ([...whole].some((character) => character < ' ' && character !== '\n'))
    throw malformed('holds control characters');
  const split = whole.lastIndexOf('\n\n');
  if (split < 0 || !whole.endsWith('\n')) throw malformed('has no signatures');
  const lines = whole.slice(split + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw malformed(`has more than ${String(MAX_SIGNATURES)} signatures`);
  return { text: whole.slice(0, split + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): ParsedNote['signatures'][number] {
  const [name, base64, ...rest] = line.startsWith(DASH) ? line.slice(DASH.length).split(' ') : [];
  const bytes = base64 === undefined ? undefined : decodeBase64(base64);
  if (
    name === undefined ||
    name === '' ||
    name.includes('+') ||
    rest.length > 0 ||
    bytes === undefined ||
    bytes.length < 5
  ) {
    throw malformed('has a signature line that cannot be read');
  }
  return { name, keyId: bytes.readUInt32BE(0), signature: bytes.subarray(4) };
}

function malformed(what: string): AppError {
  return new AppError('malformed', `note ${what}`);
}
