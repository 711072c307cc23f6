import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appendAudit } from '../../../src/audit/append-audit.ts';
import { lockDirectory } from '../../../src/audit/writer-lock.ts';
import { describeOwner, isAlive, parseOwner } from '../../../src/audit/lock-owner.ts';
import { NOW, makeEvent, makeFolder, makeKey } from '../../fakes/audit-log.ts';

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
const deadPid = () => spawnSync(process.execPath, ['-e', '0']).pid;
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
    await Promise.all(Array.from({ length: 12 }, work));
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
    const owner = { token, host: os.hostname(), pid: deadPid() };
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
    await Promise.all(Array.from({ length: 12 }, work));
    expect(fs.readdirSync(directory)).toEqual([]);
  });

  it('is taken over also when the one who removed a dead lock died in the middle', async () => {
    const directory = newFolder();
    const dead = { host: os.hostname(), pid: deadPid() };
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
    const dead = { token, host: os.hostname(), pid: deadPid() };
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
