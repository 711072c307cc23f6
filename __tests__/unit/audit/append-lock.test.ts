import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appendAudit, appendAuditBatch } from '../../../src/audit/append-audit.ts';
import { parseCheckpoint } from '../../../src/audit/checkpoint.ts';
import { describeOwner, isAlive, parseOwner } from '../../../src/audit/lock-owner.ts';
import { leafHash, verifyConsistency, verifyInclusion } from '../../../src/audit/merkle.ts';
import { parseNote } from '../../../src/audit/note.ts';
import { proveConsistency, proveInclusion } from '../../../src/audit/prove-audit.ts';
import { verifyAudit } from '../../../src/audit/verify-audit.ts';
import { lockDirectory } from '../../../src/audit/writer-lock.ts';
import {
  appendNumbered,
  logFiles,
  makeEvent,
  makeFolder,
  makeKey,
  NOW,
  ORIGIN,
  readAll,
} from '../../fakes/audit-log.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';

describe('writer lock', () => {
  const folders: string[] = [];
  const newFolder = () => {
    const folder = makeFolder();
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  });
  /** A process id that was in use and is not any more. */
  const deadPid = spawnSync('git', ['--version']).pid;
  const token = 'ab'.repeat(8);

  describe('writer lock', () => {
    it('is held by one at a time', async () => {
      const directory = newFolder();
      let inside = 0;
      let most = 0;
      const work = async () => {
        const lock = await lockDirectory(directory);
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 3));
        await lock.assertHeld();
        inside -= 1;
        await lock.release();
      };
      await Promise.all(Array.from({ length: FULL_RUN ? 24 : 12 }, work));
      expect(most).toBe(1);
      expect(fs.readdirSync(directory)).toEqual([]);
    });

    it('says who holds it when the wait is over', async () => {
      const directory = newFolder();
      const lock = await lockDirectory(directory);
      await expect(lockDirectory(directory, 60)).rejects.toMatchObject({
        code: 'timeout',
        message: expect.stringContaining(`process ${String(process.pid)} on ${os.hostname()}`),
        hint: expect.stringContaining('.lock'),
      });
      await lock.release();
    });

    it('is taken over at once from a process that ended, by exactly one of many', async () => {
      const directory = newFolder();
      const owner = { token, host: os.hostname(), pid: deadPid };
      fs.writeFileSync(path.join(directory, '.lock'), JSON.stringify(owner));
      let inside = 0;
      const work = async () => {
        const lock = await lockDirectory(directory, 5_000);
        inside += 1;
        expect(inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside -= 1;
        await lock.release();
      };
      await Promise.all(Array.from({ length: FULL_RUN ? 24 : 12 }, work));
      expect(fs.readdirSync(directory)).toEqual([]);
    });

    it('is taken over also when the one who removed a dead lock died in the middle', async () => {
      const directory = newFolder();
      const dead = { host: os.hostname(), pid: deadPid };
      fs.writeFileSync(path.join(directory, '.lock'), JSON.stringify({ token, ...dead }));
      const second = 'cd'.repeat(8);
      fs.writeFileSync(
        path.join(directory, `.lock.after-${token}`),
        JSON.stringify({ token: second, ...dead }),
      );
      const lock = await lockDirectory(directory, 5_000);
      await lock.release();
      expect(fs.readdirSync(directory)).toEqual([]);
    });

    it('tells a process from a later one with the same id', () => {
      const own = describeOwner(token);
      expect(isAlive(own)).toBe(true);
      if (own.started !== undefined) expect(isAlive({ ...own, started: '1' })).toBe(false);
    });

    it('waits for an owner on another machine until it has been silent for a minute', async () => {
      const directory = newFolder();
      const file = path.join(directory, '.lock');
      fs.writeFileSync(file, JSON.stringify({ token, host: 'elsewhere.example', pid: 1 }));
      await expect(lockDirectory(directory, 60)).rejects.toMatchObject({ code: 'timeout' });
      const old = new Date(Date.now() - 120_000);
      fs.utimesSync(file, old, old);
      await (await lockDirectory(directory, 60)).release();
    });

    it('does not lose a lock that says nothing understandable before a minute has passed', async () => {
      const directory = newFolder();
      const file = path.join(directory, '.lock');
      fs.writeFileSync(file, 'hello');
      await expect(lockDirectory(directory, 60)).rejects.toMatchObject({ code: 'timeout' });
      const old = new Date(Date.now() - 120_000);
      fs.utimesSync(file, old, old);
      await (await lockDirectory(directory, 60)).release();
      expect(parseOwner('hello')).toBeUndefined();
    });

    it('leaves nothing of killed writers lying about', async () => {
      const directory = newFolder();
      const { signer } = makeKey();
      const old = new Date(Date.now() - 120_000);
      const dead = { token, host: os.hostname(), pid: deadPid };
      fs.writeFileSync(path.join(directory, `.lock-${token}`), JSON.stringify(dead));
      fs.writeFileSync(path.join(directory, `.lock.after-${token}`), JSON.stringify(dead));
      fs.writeFileSync(path.join(directory, '.lock-old'), '');
      fs.utimesSync(path.join(directory, '.lock-old'), old, old);
      fs.writeFileSync(path.join(directory, '.lock-new'), '');
      fs.writeFileSync(
        path.join(directory, '.lock-far'),
        JSON.stringify({ ...dead, host: 'elsewhere.example' }),
      );
      await appendAudit({ directory, event: makeEvent(0), signer, clock: () => NOW });
      expect(fs.readdirSync(directory).sort()).toEqual([
        '.lock-far',
        '.lock-new',
        'checkpoint',
        'events.jsonl',
        'tile',
      ]);
    });

    it('stops a writer whose lock was taken away before it signs anything into force', async () => {
      const directory = newFolder();
      const { signer } = makeKey();
      await appendAudit({ directory, event: makeEvent(0), signer, clock: () => NOW });
      const checkpoint = fs.readFileSync(path.join(directory, 'checkpoint'));
      const robbed = {
        ...signer,
        sign: (text: Uint8Array) => {
          fs.writeFileSync(
            path.join(directory, '.lock'),
            JSON.stringify({ token, host: 'elsewhere.example', pid: 1 }),
          );
          return signer.sign(text);
        },
      };
      const append = appendAudit({ directory, event: makeEvent(1), signer: robbed, clock: () => NOW });
      await expect(append).rejects.toMatchObject({ code: 'tool-failed' });
      expect(fs.readFileSync(path.join(directory, 'checkpoint'))).toEqual(checkpoint);
      expect(fs.existsSync(path.join(directory, '.lock'))).toBe(true);
    });
  });
});

describe('append verify', () => {
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
      expect((await verify(directory, trusted)).problems.map((problem) => problem.kind)).toEqual([
        'wrong-key',
      ]);
      expect(await verify(directory, { ...trusted, retiredKeys: [key.verifierKey] })).toMatchObject({
        ok: true,
        size: 4,
      });
    });

    it('loses nothing and keeps the order when writers append at once', async () => {
      const directory = newFolder();
      const appends = Array.from({ length: FULL_RUN ? 24 : 12 }, (_, index) =>
        appendAudit({ directory, event: makeEvent(index), signer, clock }),
      );
      const results = await Promise.all(appends);
      expect(results.map((result) => result.size).sort((a, b) => a - b)).toEqual(
        results.map((_, index) => index + 1),
      );
      const names = (await readAll(directory)).map((entry) => entry.subject?.name);
      expect(names.sort()).toEqual(results.map((_, index) => `model-${String(index)}`).sort());
      expect(await verify(directory)).toMatchObject({ ok: true, size: results.length });
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
});
