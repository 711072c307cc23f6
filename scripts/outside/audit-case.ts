// What the parts of audit-check.ts work on: one log of ours that grows through all sizes, and the program in Go.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appendAuditBatch } from '../../src/audit/append-audit.ts';
import type { AuditEvent } from '../../src/audit/audit-event.ts';
import { createAuditKey, createNoteSigner, type NoteSigner } from '../../src/audit/note-signer.ts';
import { buildAuditGo, type AuditGo } from './audit-go.ts';

/** Around the edges of tiles and bundles (256 hashes each), and one with tiles at three levels (beyond 65,536). */
export const SIZES: readonly number[] = [1, 2, 255, 256, 257, 300, 512, 70_000];
/** The size whose whole log is kept, to compare and to tamper with. */
export const KEPT_SIZE = 300;
export const ORIGIN = 'sallyport.dev/audit/outside';

export interface AuditCase {
  readonly work: string;
  readonly go: AuditGo;
  /** Folder of our log. */
  readonly log: string;
  /** Copy of our log as it was with `KEPT_SIZE` entries. */
  readonly kept: string;
  readonly key: string;
  readonly signer: NoteSigner;
  /** Files with our checkpoints by size, filled as the log grows. */
  readonly checkpoints: Map<number, string>;
  /** Copies the checkpoint of a log out of it; returns the file. */
  keep(folder: string, name: string): string;
  /** Writes a value as JSON; returns the file. */
  write(name: string, value: unknown): string;
}

export function makeAuditCase(): AuditCase {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-audit-'));
  const key = createAuditKey({ origin: ORIGIN });
  return {
    work,
    go: buildAuditGo(work),
    log: path.join(work, 'log'),
    kept: path.join(work, 'log-kept'),
    key: key.verifierKey,
    signer: createNoteSigner({ origin: ORIGIN, privateKey: key.privateKeyPem }),
    checkpoints: new Map(),
    keep(folder, name) {
      const file = path.join(work, name);
      fs.copyFileSync(path.join(folder, 'checkpoint'), file);
      return file;
    },
    write(name, value) {
      const file = path.join(work, name);
      fs.writeFileSync(file, JSON.stringify(value));
      return file;
    },
  };
}

/** Appends the entries from the first number up to, without, the second. */
export async function append(
  folder: string,
  signer: NoteSigner,
  range: readonly [first: number, end: number],
): Promise<void> {
  const most = 10_000;
  for (let first = range[0]; first < range[1]; first += most) {
    const count = Math.min(most, range[1] - first);
    const events = Array.from({ length: count }, (_, index) => makeEvent(first + index));
    await appendAuditBatch({ directory: folder, events, signer, clock: () => new Date() });
  }
}

/** First, last, and both sides of every edge that a size has. */
export function placesIn(size: number): number[] {
  const places = [0, 1, 254, 255, 256, 257, 65_535, 65_536, Math.floor(size / 2), size - 1];
  return [...new Set(places)].filter((index) => index < size);
}

/** Entries of many lengths: short, with characters outside ASCII, now and then near the longest that fits. */
function makeEvent(number: number): AuditEvent {
  return {
    action: 'gate',
    actor: { id: `alice-${String(number)} \u{1f600}`, method: 'key' },
    details: { number, text: 'na\u00efve <&> '.repeat(1 + (number % 40)) },
    ...(number % 9973 === 7 ? { consumers: Array.from({ length: 62 }, () => 'c'.repeat(1000)) } : {}),
  };
}
