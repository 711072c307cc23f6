import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appendAuditBatch, type AppendResult } from '../../src/audit/append-audit.ts';
import type { AuditEntry, AuditEvent } from '../../src/audit/audit-event.ts';
import { readAudit, type ReadAuditOptions } from '../../src/audit/read-audit.ts';
import { createAuditKey, createNoteSigner, type NoteSigner } from '../../src/audit/note-signer.ts';
import type { LogDisk } from '../../src/audit/log-disk.ts';

export const ORIGIN = 'sallyport.dev/audit/test';
export const NOW = new Date('2026-05-01T12:00:00.000Z');

/** One key for a test file: making a key costs more than signing with it. */
export function makeKey(origin = ORIGIN) {
  const key = createAuditKey({ origin });
  return { ...key, signer: createNoteSigner({ origin, privateKey: key.privateKeyPem }) };
}

export function makeFolder(name = 'audit-'): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), name));
}

export function makeEvent(number: number): AuditEvent {
  return {
    action: 'gate',
    actor: { id: 'alice', method: 'key' },
    subject: { kind: 'model', name: `model-${String(number)}`, digest: { sha256: 'ab'.repeat(32) } },
    environment: 'staging',
    details: { number },
  };
}

/** Appends events numbered from `first`. */
export function appendNumbered(
  directory: string,
  options: {
    signer: NoteSigner;
    first: number;
    count: number;
    now?: Date;
    disk?: LogDisk;
    pinnedCheckpoint?: string;
  },
): Promise<AppendResult> {
  const { first, count, now = NOW, ...rest } = options;
  const events = Array.from({ length: count }, (_, index) => makeEvent(first + index));
  return appendAuditBatch({ directory, events, clock: () => now, ...rest });
}

/** Every file of a log that is evidence (locks and temporary files are not), relative, sorted. */
export function logFiles(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Reads a log to its end. */
export async function readAll(directory: string, options?: ReadAuditOptions): Promise<AuditEntry[]> {
  const entries = [];
  for await (const entry of readAudit(directory, options)) entries.push(entry);
  return entries;
}

/** Small seeded generator (mulberry32): the same seed gives the same test. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
