import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { appendAudit } from '../../../src/audit/append-audit.ts';
import { encodeEntry, type AuditEntry } from '../../../src/audit/audit-event.ts';
import { formatCheckpoint } from '../../../src/audit/checkpoint.ts';
import { createTreeRange, leafHash } from '../../../src/audit/merkle.ts';
import type { NoteSigner } from '../../../src/audit/note-signer.ts';
import { signNote } from '../../../src/audit/note.ts';
import { splitBundle } from '../../../src/audit/tile-store.ts';
import { verifyAudit, type VerifyAuditOptions } from '../../../src/audit/verify-audit.ts';
import { writeTiles } from '../../../src/audit/write-tiles.ts';
import { logDisk } from '../../../src/audit/log-disk.ts';
import {
  NOW,
  ORIGIN,
  appendNumbered,
  logFiles,
  makeEvent,
  makeFolder,
  makeKey,
  seeded,
} from '../../fakes/audit-log.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const key = makeKey();
const root = makeFolder();
const small = path.join(root, 'small');
const large = path.join(root, 'large');
/** Checkpoint of `large` at 100 entries. */
let pinned = '';
let copies = 0;

beforeAll(async () => {
  for (const first of [0, 1, 2]) await appendNumbered(small, { signer: key.signer, first, count: 1 });
  pinned = (await appendNumbered(large, { signer: key.signer, first: 0, count: 100 })).checkpoint;
  await appendNumbered(large, { signer: key.signer, first: 100, count: 200 });
});
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function copyOf(log: string): string {
  copies += 1;
  const copy = path.join(root, `copy-${String(copies)}`);
  fs.cpSync(log, copy, { recursive: true });
  return copy;
}

const verify = (directory: string, more: Partial<VerifyAuditOptions> = {}) =>
  verifyAudit({ directory, publicKeys: [key.verifierKey], clock: () => NOW, ...more });

/** A log that somebody who holds the key wrote anew with other entries. */
async function forge(entries: readonly AuditEntry[], signer: NoteSigner = key.signer): Promise<string> {
  copies += 1;
  const directory = path.join(root, `forged-${String(copies)}`);
  const encoded = entries.map(encodeEntry);
  const range = createTreeRange();
  for (const bytes of encoded) range.add(leafHash(bytes));
  await writeTiles({ directory, disk: logDisk }, { oldSize: 0, openEntries: [], entries: encoded });
  const text = formatCheckpoint({ origin: ORIGIN, size: entries.length, root: range.root() });
  fs.writeFileSync(path.join(directory, 'checkpoint'), await signNote(text, signer));
  return directory;
}

const entriesOf = (count: number): AuditEntry[] =>
  Array.from({ length: count }, (_, seq) => ({
    version: 1,
    seq,
    time: NOW.toISOString(),
    ...makeEvent(seq),
  }));

describe('a changed audit log', () => {
  it('is found and placed whichever byte of a small log changes (seeded, every file)', async () => {
    const random = seeded(11);
    const directory = copyOf(small);
    for (const file of logFiles(small)) {
      const target = path.join(directory, file);
      const original = fs.readFileSync(target);
      const rounds = Math.min(fuzzRuns(40), original.length);
      for (let round = 0; round < rounds; round += 1) {
        const changed = Buffer.from(original);
        const place = random(original.length);
        changed[place] = changed[place]! ^ (1 << random(8));
        fs.writeFileSync(target, changed);
        const result = await verify(directory);
        expect([file, place, result.problems.map((problem) => problem.file)]).toEqual([
          file,
          place,
          expect.arrayContaining([file]),
        ]);
      }
      fs.writeFileSync(target, original);
    }
    expect((await verify(directory)).ok).toBe(true);
  });

  it.each(['tile/entries/001.p/44', 'tile/entries/000'])(
    'is found when %s is longer than its entries',
    async (file) => {
      const directory = copyOf(large);
      fs.appendFileSync(path.join(directory, file), 'x');
      const { ok, problems } = await verify(directory);
      expect(ok).toBe(false);
      expect(problems).toEqual([expect.objectContaining({ kind: 'entry-damaged', file })]);
      expect(problems[0]?.message).toContain('has bytes behind its');
    },
  );

  it('is found and placed in a log of several tiles (seeded)', async () => {
    const random = seeded(12);
    const directory = copyOf(large);
    const files = logFiles(large).filter((file) => file.startsWith('tile/'));
    expect(files).toContain('tile/1/000.p/1');
    for (let round = 0; round < fuzzRuns(100); round += 1) {
      const file = files[random(files.length)]!;
      const target = path.join(directory, file);
      const original = fs.readFileSync(target);
      const changed = Buffer.from(original);
      const place = random(original.length);
      changed[place] = changed[place]! ^ (1 << random(8));
      fs.writeFileSync(target, changed);
      const result = await verify(directory);
      expect([file, place, result.problems.map((problem) => problem.file)]).toEqual([
        file,
        place,
        expect.arrayContaining([file]),
      ]);
      fs.writeFileSync(target, original);
    }
  });

  it('names the entry, not its hash, when the entry was edited', async () => {
    const directory = copyOf(large);
    const file = path.join(directory, 'tile/entries/000');
    const bytes = fs.readFileSync(file);
    bytes.write('bob00', bytes.indexOf('alice', bytes.indexOf('model-41')));
    fs.writeFileSync(file, bytes);
    expect((await verify(directory)).problems[0]).toMatchObject({
      kind: 'entry-damaged',
      entry: 42,
      file: 'tile/entries/000',
    });
  });

  it('names the tile when the hash was edited', async () => {
    const directory = copyOf(large);
    const file = path.join(directory, 'tile/0/000');
    const bytes = fs.readFileSync(file);
    bytes[42 * 32]! ^= 1;
    fs.writeFileSync(file, bytes);
    expect((await verify(directory)).problems).toContainEqual(
      expect.objectContaining({ kind: 'tile-damaged', entry: 42, file: 'tile/0/000' }),
    );
  });

  it('is not appended to when its last entries, tiles or checkpoint changed', async () => {
    for (const file of ['tile/0/001.p/44', 'tile/entries/001.p/44', 'tile/1/000.p/1', 'checkpoint']) {
      const directory = copyOf(large);
      const target = path.join(directory, file);
      const bytes = fs.readFileSync(target);
      bytes[5]! ^= 1;
      fs.writeFileSync(target, bytes);
      const before = logFiles(directory);
      const append = appendAudit({ directory, event: makeEvent(1), signer: key.signer, clock: () => NOW });
      await expect(append).rejects.toMatchObject({ code: 'audit-invalid' });
      expect(logFiles(directory)).toEqual(before);
      expect(fs.readFileSync(target)).toEqual(bytes);
    }
  });

  it('is not appended to when its checkpoint was removed, and nothing is begun in its place', async () => {
    for (const removed of [['checkpoint'], ['checkpoint', 'events.jsonl'], ['checkpoint', 'tile']]) {
      const directory = copyOf(small);
      for (const name of removed) fs.rmSync(path.join(directory, name), { recursive: true });
      const append = appendAudit({ directory, event: makeEvent(1), signer: key.signer, clock: () => NOW });
      await expect(append).rejects.toThrow(/no checkpoint: it was removed/);
      expect((await verify(directory)).problems[0]?.kind).toBe('checkpoint-missing');
    }
  });

  it('is found when an entry file or a tile is missing or empty', async () => {
    for (const file of [
      'tile/0/000',
      'tile/0/001.p/44',
      'tile/entries/000',
      'tile/entries/001.p/44',
      'tile/1/000.p/1',
    ]) {
      const directory = copyOf(large);
      fs.rmSync(path.join(directory, file));
      const kinds = (await verify(directory)).problems.filter((problem) => problem.file === file);
      expect(kinds[0]?.kind).toBe('file-missing');
      fs.writeFileSync(path.join(directory, file), '');
      expect((await verify(directory)).problems.map((problem) => problem.file)).toContain(file);
    }
  });
});

describe('audit traps', () => {
  it('gap: an entry taken out by the holder of the key is named', async () => {
    const directory = await forge(entriesOf(10).filter((entry) => entry.seq !== 4));
    expect((await verify(directory)).problems[0]).toMatchObject({ kind: 'out-of-order', entry: 4 });
  });

  it('reordered seq: two entries swapped by the holder of the key are named', async () => {
    const entries = entriesOf(10);
    [entries[3], entries[7]] = [entries[7]!, entries[3]!];
    const { problems } = await verify(await forge(entries));
    expect(problems.map((problem) => [problem.kind, problem.entry])).toEqual([
      ['out-of-order', 3],
      ['out-of-order', 7],
    ]);
  });

  it('reordered entries: swapped in the file by somebody without the key', async () => {
    const directory = copyOf(large);
    const file = path.join(directory, 'tile/entries/000');
    const { entries } = splitBundle(fs.readFileSync(file));
    [entries[20], entries[21]] = [entries[21]!, entries[20]!];
    const length = (entry: Buffer) => Buffer.of(entry.length >> 8, entry.length & 255);
    fs.writeFileSync(file, Buffer.concat(entries.flatMap((entry) => [length(entry), entry])));
    const { problems } = await verify(directory);
    expect(problems.find((problem) => problem.kind === 'entry-damaged')?.message).toMatch(/entries 20 to 21/);
  });

  it('truncated tail: seen against a pinned checkpoint, at the first missing entry', async () => {
    const directory = await forge(entriesOf(60));
    expect(await verify(directory)).toMatchObject({ ok: true });
    const result = await verify(directory, { pinnedCheckpoint: pinned });
    expect(result.problems).toEqual([expect.objectContaining({ kind: 'truncated', entry: 60 })]);
    expect(result.problems[0]?.message).toContain('entries 60 to 99 were removed');
  });

  it('whole log deleted: seen against a pinned checkpoint', async () => {
    const result = await verify(path.join(root, 'gone'), { pinnedCheckpoint: pinned });
    expect(result).toMatchObject({ ok: false, size: 0 });
    expect(result.problems[0]?.kind).toBe('checkpoint-missing');
  });

  it('forked history: seen against pinned checkpoints, between the last that fits and the first that does not', async () => {
    const directory = path.join(root, 'honest');
    const notes = [];
    for (const first of [0, 40, 80]) {
      notes.push((await appendNumbered(directory, { signer: key.signer, first, count: 40 })).checkpoint);
    }
    expect(await verify(directory, { pinnedCheckpoint: notes })).toMatchObject({ ok: true });
    const entries = entriesOf(120).map((entry) =>
      entry.seq === 55 ? { ...entry, environment: 'production' } : entry,
    );
    const { problems } = await verify(await forge(entries), { pinnedCheckpoint: notes });
    expect(problems.map((problem) => [problem.kind, problem.entry])).toEqual([
      ['history-rewritten', 40],
      ['history-rewritten', 40],
    ]);
    expect(problems[0]?.message).toContain('entries 40 to 79');
  });

  it('forked history: no append behind a pinned checkpoint of another history', async () => {
    const directory = await forge(entriesOf(120).map((entry) => ({ ...entry, environment: 'other' })));
    const options = { signer: key.signer, first: 120, count: 1, pinnedCheckpoint: pinned };
    await expect(appendNumbered(directory, options)).rejects.toThrow(/history was rewritten/);
    const short = await forge(entriesOf(60));
    await expect(appendNumbered(short, options)).rejects.toThrow(/entries were removed/);
  });

  it('checkpoint older than the pinned one put back: truncated', async () => {
    const directory = copyOf(large);
    const newest = fs.readFileSync(path.join(directory, 'checkpoint'), 'utf8');
    fs.writeFileSync(path.join(directory, 'checkpoint'), pinned);
    const { problems } = await verify(directory, { pinnedCheckpoint: newest });
    expect(problems.map((problem) => problem.kind)).toContain('truncated');
  });

  it('checkpoint put back: nothing is written over the entries it does not know', async () => {
    const directory = copyOf(large);
    fs.writeFileSync(path.join(directory, 'checkpoint'), pinned);
    const options = { signer: key.signer, first: 100, count: 1 };
    await expect(appendNumbered(directory, options)).rejects.toThrow(/an older checkpoint was put back/);
    expect((await verify(directory)).problems.map((problem) => problem.kind)).toEqual(['view-altered']);
    expect(logFiles(directory)).toEqual(logFiles(large));
  });

  it('wrong key: a log signed by somebody else', async () => {
    const directory = await forge(entriesOf(5), makeKey().signer);
    expect((await verify(directory)).problems[0]).toMatchObject({ kind: 'wrong-key', file: 'checkpoint' });
  });

  it('re-signed by a rotated-out key: a retired key may not sign the present', async () => {
    const [old, now] = [makeKey(), makeKey()];
    const directory = await forge(entriesOf(5), old.signer);
    const result = await verify(directory, { publicKeys: [now.verifierKey], retiredKeys: [old.verifierKey] });
    expect(result.problems[0]?.kind).toBe('retired-key');
  });

  it('another log of the same key: its origin does not fit', async () => {
    const other = makeKey('sallyport.dev/audit/other');
    const result = await verify(small, {
      publicKeys: [key.publicKeyPem],
      origin: other.signer.verifier.name,
    });
    expect(result.problems[0]).toMatchObject({ kind: 'checkpoint-invalid', file: 'checkpoint' });
  });

  it('future time: an entry dated after now is named, five minutes of skew are not', async () => {
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
    const directory = path.join(root, 'future');
    await appendNumbered(directory, { signer: key.signer, first: 0, count: 2, now: later(4) });
    expect(await verify(directory)).toMatchObject({ ok: true });
    await appendNumbered(directory, { signer: key.signer, first: 2, count: 1, now: later(60) });
    expect((await verify(directory)).problems).toEqual([
      expect.objectContaining({ kind: 'future-time', entry: 2 }),
    ]);
    await appendNumbered(directory, { signer: key.signer, first: 3, count: 1, now: NOW });
    expect((await verify(directory, { clock: () => later(61) })).notes[0]).toMatch(/entry 3 is dated before/);
  });

  it('entry that is no event, signed by the holder of the key', async () => {
    const directory = await forge([...entriesOf(2), { ...entriesOf(3)[2]!, version: 1, action: 'Bad Word' }]);
    expect((await verify(directory)).problems[0]).toMatchObject({ kind: 'entry-malformed', entry: 2 });
  });

  it('plain view edited in the middle: the line is named, a missing end is only a note', async () => {
    const directory = copyOf(large);
    const view = path.join(directory, 'events.jsonl');
    const text = fs.readFileSync(view, 'utf8');
    fs.writeFileSync(view, text.replace('model-41"', 'model-14"'));
    expect((await verify(directory)).problems).toEqual([
      expect.objectContaining({ kind: 'view-altered', file: 'events.jsonl', entry: 41 }),
    ]);
    fs.writeFileSync(view, text.slice(0, -20));
    expect(await verify(directory)).toMatchObject({
      ok: true,
      notes: [expect.stringContaining('ends after 299 entries')],
    });
    fs.rmSync(view);
    expect(await verify(directory)).toMatchObject({
      ok: true,
      notes: [expect.stringContaining('is missing')],
    });
  });

  it('a log replaced as a whole does not fill memory with problems', async () => {
    const directory = copyOf(large);
    const file = path.join(directory, 'tile/entries/000');
    const { entries } = splitBundle(fs.readFileSync(file));
    const changed = entries.map((entry, index) =>
      index % 2 === 0 ? entry : Buffer.alloc(entry.length, 0x20),
    );
    const length = (entry: Buffer) => Buffer.of(entry.length >> 8, entry.length & 255);
    fs.writeFileSync(file, Buffer.concat(changed.flatMap((entry) => [length(entry), entry])));
    const result = await verify(directory);
    expect(result.problems).toHaveLength(100);
    expect(result.problemTotal).toBeGreaterThan(200);
  });
});
