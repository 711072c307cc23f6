import { sign } from 'node:crypto';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { p256, sha256, spki } from './fake-certificate.ts';

export interface LogEntryOptions {
  /** Rekor v1 signs a promise with this time; v2 signs none. */
  readonly integratedAt?: Date;
}

/** A log entry as bundles hold it (protobuf JSON); absent fields are zero. */
export interface LogEntryJson {
  logIndex?: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime?: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof: {
    logIndex?: string;
    rootHash: string;
    treeSize: string;
    hashes?: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
}

/** An RFC 6962 tree with signed checkpoints: the part of Rekor that a verifier sees. */
export interface FakeLog {
  readonly id: Buffer;
  readonly publicKey: Buffer;
  /** Appends a body and gives its entry. */
  append(body: unknown, options?: LogEntryOptions): LogEntryJson;
}

/** `origin` must be part of the log's base URL: verifiers look for the checkpoint's name there. */
export function makeFakeLog(origin: string): FakeLog {
  const keys = p256();
  const publicKey = spki(keys.publicKey);
  const id = sha256(publicKey);
  const leaves: Buffer[] = [];
  const signed = (data: string) => sign('sha256', Buffer.from(data), keys.privateKey);
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

  const append = (body: unknown, { integratedAt }: LogEntryOptions = {}): LogEntryJson => {
    const bytes = Buffer.from(JSON.stringify(body));
    const index = leaves.push(sha256(Buffer.of(0), bytes)) - 1;
    const root = rootOf(leaves);
    const note = `${origin}\n${String(leaves.length)}\n${base64(root)}\n`;
    const mark = base64(Buffer.concat([id.subarray(0, 4), signed(note)]));
    const { kind, apiVersion } = body as { readonly kind: string; readonly apiVersion: string };
    const seconds = integratedAt === undefined ? undefined : Math.floor(integratedAt.getTime() / 1000);
    const promise =
      seconds === undefined
        ? undefined
        : signed(
            canonicalJson({
              body: base64(bytes),
              integratedTime: seconds,
              logID: id.toString('hex'),
              logIndex: index,
            }),
          );
    return {
      // Zero and empty values are left out, as Go's protobuf JSON does.
      ...(index === 0 ? {} : { logIndex: String(index) }),
      logId: { keyId: base64(id) },
      kindVersion: { kind, version: apiVersion },
      ...(seconds === undefined ? {} : { integratedTime: String(seconds) }),
      ...(promise === undefined ? {} : { inclusionPromise: { signedEntryTimestamp: base64(promise) } }),
      inclusionProof: {
        ...(index === 0 ? {} : { logIndex: String(index) }),
        rootHash: base64(root),
        treeSize: String(leaves.length),
        ...(leaves.length === 1 ? {} : { hashes: pathOf(leaves, index).map(base64) }),
        checkpoint: { envelope: `${note}\n\u2014 ${origin} ${mark}\n` },
      },
      canonicalizedBody: base64(bytes),
    };
  };
  return { id, publicKey, append };
}

/** RFC 6962 2.1. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] ?? Buffer.alloc(0);
  const split = splitOf(leaves.length);
  return sha256(Buffer.of(1), rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** RFC 6962 2.1.1, from the leaf up. */
function pathOf(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  return index < split
    ? [...pathOf(leaves.slice(0, split), index), rootOf(leaves.slice(split))]
    : [...pathOf(leaves.slice(split), index - split), rootOf(leaves.slice(0, split))];
}

function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}
