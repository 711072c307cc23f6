import { decodeBase64, encodeBase64 } from '../domain/base64.ts';
import { AppError } from '../domain/errors.ts';
import { HASH_BYTES } from './merkle.ts';
import { verifierFromPem, parseVerifierKey, type NoteVerifier } from './note-key.ts';
import { openNote, parseNote } from './note.ts';

/** The head of a log at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  /** Number of entries. */
  readonly size: number;
  readonly root: Buffer;
}

/** A checkpoint whose signature was verified, with the exact bytes it was read from. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: string;
  readonly signers: readonly NoteVerifier[];
}

/** The text that is signed: origin, size, base64 of the root, each on a line; no extension lines. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${String(checkpoint.size)}\n${encodeBase64(checkpoint.root)}\n`;
}

/** Reads the text of a checkpoint. Extension lines are allowed and ignored. Throws AppError `malformed`. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n');
  const [origin = '', size = '', root = ''] = lines;
  const hash = decodeBase64(root);
  const extensions = lines.slice(3, -1);
  if (origin === '' || lines.length < 4 || lines.at(-1) !== '' || extensions.includes('')) {
    throw new AppError('malformed', 'checkpoint is not three lines: origin, size, root hash');
  }
  if (!/^(0|[1-9][0-9]{0,14})$/.test(size)) {
    throw new AppError('malformed', 'checkpoint has a size that is not a number');
  }
  if (hash?.length !== HASH_BYTES)
    throw new AppError('malformed', 'checkpoint has a root hash that is not 32 bytes');
  return { origin, size: Number(size), root: hash };
}

/**
 * Opens a signed checkpoint. Keys are verifier keys (`name+hash+base64`) or Ed25519 public keys as PEM; a PEM key
 * carries no name, so it counts under the origin that the checkpoint itself states: pass `origin` to fix it.
 * Throws AppError `malformed`, `limit-exceeded`, `signature-invalid`, `signer-untrusted`, `invalid-key`,
 * `content-mismatch` (another origin, or signed by a key of another log).
 */
export function openCheckpoint(
  note: Uint8Array,
  keys: readonly (string | NoteVerifier)[],
  expected: { readonly origin?: string } = {},
): SignedCheckpoint {
  const claimed = parseCheckpoint(parseNote(note).text);
  if (expected.origin !== undefined && claimed.origin !== expected.origin) {
    throw new AppError(
      'content-mismatch',
      `checkpoint is of the log ${claimed.origin}, expected ${expected.origin}`,
    );
  }
  const verifiers = keys.map((key) => {
    if (typeof key !== 'string') return key;
    return key.includes('-----BEGIN') ? verifierFromPem(claimed.origin, key) : parseVerifierKey(key);
  });
  const opened = openNote(note, verifiers);
  if (!opened.signers.some((signer) => signer.name === claimed.origin)) {
    const names = opened.signers.map((signer) => signer.name).join(', ');
    throw new AppError(
      'content-mismatch',
      `checkpoint of ${claimed.origin} is signed by a key of ${names} only`,
    );
  }
  return {
    ...parseCheckpoint(opened.text),
    note: Buffer.from(note).toString('utf8'),
    signers: opened.signers,
  };
}
