import { afterEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { appendAudit, appendAuditBatch } from '../../../src/audit/append-audit.ts';
import { parseCheckpoint } from '../../../src/audit/checkpoint.ts';
import { proveConsistency, proveInclusion } from '../../../src/audit/prove-audit.ts';
import { verifyAudit } from '../../../src/audit/verify-audit.ts';
import { leafHash, verifyConsistency, verifyInclusion } from '../../../src/audit/merkle.ts';
import { parseNote } from '../../../src/audit/note.ts';
import {
  NOW,
  ORIGIN,
  appendNumbered,
  logFiles,
  makeEvent,
  makeFolder,
  makeKey,
  readAll,
} from '../../fakes/audit-log.ts';

const key = makeKey();
const { signer } = key;
const clock = () => NOW;
const folders: string[] = [];
const newFolder = () => {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});
const verify = (directory: string, more = {}) =>
  verifyAudit({ directory, publicKeys: [key.verifierKey], clock, ...more });
const hexes = (proof: readonly string[]) => proof.map((hash) => Buffer.from(hash, 'hex'));
const rootOf = (note: string) => parseCheckpoint(parseNote(Buffer.from(note)).text).root;

describe('audit log', () => {
  it('stores events as canonical JSON in tlog-tiles with a signed checkpoint and a plain view', async () => {
    const directory = newFolder();
    const result = await appendAudit({ directory, event: makeEvent(0), signer, clock });
    expect(logFiles(directory)).toEqual([
      'checkpoint',
      'events.jsonl',
      'tile/0/000.p/1',
      'tile/entries/000.p/1',
    ]);
    const line = fs.readFileSync(path.join(directory, 'events.jsonl'), 'utf8');
    expect(line).toBe(
      '{"action":"gate","actor":{"id":"alice","method":"key"},"details":{"number":0},"environment":"staging","seq":0,' +
        `"subject":{"digest":{"sha256":"${'ab'.repeat(32)}"},"kind":"model","name":"model-0"},` +
        '"time":"2026-05-01T12:00:00.000Z","version":1}\n',
    );
    expect(fs.readFileSync(path.join(directory, 'tile/0/000.p/1'))).toEqual(
      leafHash(Buffer.from(line.trimEnd())),
    );
    expect(result.checkpoint.split('\n').slice(0, 2)).toEqual([ORIGIN, '1']);
    expect(result.rootSha256).toBe(leafHash(Buffer.from(line.trimEnd())).toString('hex'));
  });

  it('verifies at every size around the edges of tiles', async () => {
    const directory = newFolder();
    let size = 0;
    for (const count of [1, 1, 253, 1, 1, 255, 88]) {
      const result = await appendNumbered(directory, { signer, first: size, count });
      size += count;
      expect(result.size).toBe(size);
      expect(await verify(directory)).toMatchObject({ ok: true, size, problems: [], notes: [] });
    }
    expect(logFiles(directory)).toEqual([
      'checkpoint',
      'events.jsonl',
      'tile/0/000',
      'tile/0/001',
      'tile/0/002.p/88',
      'tile/1/000.p/1',
      'tile/1/000.p/2',
      'tile/entries/000',
      'tile/entries/001',
      'tile/entries/002.p/88',
    ]);
    const names = (await readAll(directory)).map((entry) => entry.subject?.name);
    expect(names).toEqual(Array.from({ length: 600 }, (_, index) => `model-${String(index)}`));
  });

  it('reads the last entries alone', async () => {
    const directory = newFolder();
    await appendNumbered(directory, { signer, first: 0, count: 300 });
    const last = await readAll(directory, { from: -2 });
    expect(last.map((entry) => entry.seq)).toEqual([298, 299]);
  });

  it('proves inclusion and consistency from the tiles', async () => {
    const directory = newFolder();
    const earlier = await appendNumbered(directory, { signer, first: 0, count: 200 });
    const later = await appendNumbered(directory, { signer, first: 200, count: 321 });
    const options = { directory, publicKeys: [key.verifierKey], origin: ORIGIN };
    for (const index of [0, 199, 255, 256, 511, 512, 520]) {
      const { size, proof, entry, leafHash: leaf } = await proveInclusion(options, index);
      expect(leafHash(Buffer.from(entry)).toString('hex')).toBe(leaf);
      const claim = {
        index,
        size,
        leaf: Buffer.from(leaf, 'hex'),
        root: rootOf(later.checkpoint),
        proof: hexes(proof),
      };
      expect(verifyInclusion(claim)).toBe(true);
    }
    const { oldSize, newSize, proof } = await proveConsistency(options, earlier.checkpoint);
    const claim = {
      oldSize,
      oldRoot: rootOf(earlier.checkpoint),
      newSize,
      newRoot: rootOf(later.checkpoint),
      proof: hexes(proof),
    };
    expect(verifyConsistency(claim)).toBe(true);
    await expect(proveInclusion(options, 521)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('works with a PEM public key and a pinned checkpoint', async () => {
    const directory = newFolder();
    const { checkpoint } = await appendNumbered(directory, { signer, first: 0, count: 3 });
    await appendNumbered(directory, { signer, first: 3, count: 2, pinnedCheckpoint: checkpoint });
    const options = { publicKeys: [key.publicKeyPem], origin: ORIGIN, pinnedCheckpoint: checkpoint };
    expect(await verify(directory, options)).toMatchObject({
      ok: true,
      origin: ORIGIN,
      signedBy: [key.verifierKey],
    });
  });

  it('goes on under a new key when the old one is named as retired', async () => {
    const directory = newFolder();
    const { checkpoint } = await appendNumbered(directory, { signer, first: 0, count: 3 });
    const next = makeKey();
    const options = { directory, event: makeEvent(3), signer: next.signer, clock };
    await expect(appendAudit(options)).rejects.toMatchObject({ code: 'audit-invalid' });
    await appendAudit({ ...options, retiredKeys: [key.verifierKey] });
    const trusted = { publicKeys: [next.verifierKey], pinnedCheckpoint: checkpoint };
    expect((await verify(directory, trusted)).problems.map((problem) => problem.kind)).toEqual(['wrong-key']);
    expect(await verify(directory, { ...trusted, retiredKeys: [key.verifierKey] })).toMatchObject({
      ok: true,
      size: 4,
    });
  });

  it('loses nothing and keeps the order when writers append at once', async () => {
    const directory = newFolder();
    const appends = Array.from({ length: 24 }, (_, index) =>
      appendAudit({ directory, event: makeEvent(index), signer, clock }),
    );
    const results = await Promise.all(appends);
    expect(results.map((result) => result.size).sort((a, b) => a - b)).toEqual(
      results.map((_, index) => index + 1),
    );
    const names = (await readAll(directory)).map((entry) => entry.subject?.name);
    expect(names.sort()).toEqual(results.map((_, index) => `model-${String(index)}`).sort());
    expect(await verify(directory)).toMatchObject({ ok: true, size: 24 });
    expect(fs.readdirSync(directory).sort()).toEqual(['checkpoint', 'events.jsonl', 'tile']);
  });

  it('does not begin a log where one must exist', async () => {
    const directory = path.join(newFolder(), 'none');
    const options = { directory, event: makeEvent(0), signer, clock, mustExist: true };
    await expect(appendAudit(options)).rejects.toMatchObject({ code: 'not-found' });
    expect(fs.existsSync(directory)).toBe(false);
    await expect(verify(directory)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readAll(directory)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('begins nothing in the place of a deleted log of which a checkpoint was kept', async () => {
    const { checkpoint } = await appendNumbered(newFolder(), { signer, first: 0, count: 3 });
    const directory = path.join(newFolder(), 'log');
    const append = appendNumbered(directory, { signer, first: 3, count: 1, pinnedCheckpoint: checkpoint });
    await expect(append).rejects.toMatchObject({ code: 'audit-invalid' });
    expect(fs.existsSync(directory)).toBe(false);
  });

  it('appends nothing when the signer fails, and goes on afterwards', async () => {
    const directory = newFolder();
    await appendNumbered(directory, { signer, first: 0, count: 1 });
    const broken = { ...signer, sign: () => Promise.reject(new Error('no connection')) };
    const wrong = { ...signer, sign: () => Promise.resolve(new Uint8Array(64)) };
    for (const bad of [broken, wrong]) {
      await expect(appendAudit({ directory, event: makeEvent(9), signer: bad, clock })).rejects.toThrow();
    }
    expect(await verify(directory)).toMatchObject({ ok: true, size: 1 });
    await appendNumbered(directory, { signer, first: 1, count: 1 });
    expect(await verify(directory)).toMatchObject({ ok: true, size: 2 });
  });

  it('writes the plain view again when it is gone, cut off or was edited at its end', async () => {
    const directory = newFolder();
    const view = path.join(directory, 'events.jsonl');
    await appendNumbered(directory, { signer, first: 0, count: 3 });
    const damage: (() => void)[] = [
      () => fs.rmSync(view),
      () => fs.truncateSync(view, fs.statSync(view).size - 10),
      () => fs.truncateSync(view, 0),
      () => fs.appendFileSync(view, '{}\n'),
    ];
    for (const [round, harm] of damage.entries()) {
      harm();
      await appendNumbered(directory, { signer, first: 3 + round, count: 1 });
      expect(await verify(directory)).toMatchObject({ ok: true, size: 4 + round, notes: [] });
    }
  });

  it('takes batches of 1 to 10,000 events', async () => {
    const directory = newFolder();
    await expect(appendAuditBatch({ directory, events: [], signer, clock })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
