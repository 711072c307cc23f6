import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { interpretedZod } from '../../../scripts/bundle-zod.ts';
import { verifyAudit } from '../../../src/audit/verify-audit.ts';
import { ORIGIN, appendNumbered, makeFolder, makeKey, readAll, seeded } from '../../fakes/audit-log.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';

const AT_ONCE = 4;
const PAUSES = FULL_RUN ? 4 : 2;
/** 208 kills in the full run, 16 in the quick one. */
const KILLS_OF_ONE = FULL_RUN ? 13 : 2;
const KILLS = KILLS_OF_ONE * AT_ONCE * PAUSES;

const key = makeKey();
const root = makeFolder();
const directory = path.join(root, 'log');
const keyFile = path.join(root, 'key.pem');
const writer = path.join(root, 'writer.mjs');
const random = seeded(2026);
/** `writer/number` of every event that a killed child had acknowledged. */
const acknowledged: string[] = [];
let writers = 0;

beforeAll(async () => {
  fs.writeFileSync(keyFile, key.privateKeyPem);
  // Built as dist is, one file and zod interpreted: it starts sooner, the code is the same.
  const source = path.join(import.meta.dirname, '../../fakes/audit-writer.ts');
  await build({
    entryPoints: [source],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    plugins: [interpretedZod],
  });
});
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

/** Starts a writer, kills it (SIGKILL) a random time after it begins to append, and notes what it had acknowledged. */
function runAndKill(): Promise<void> {
  writers += 1;
  const name = `writer-${String(writers)}`;
  const lifeMs = random(40);
  // Every third one lives until an event is acknowledged, so that a slow machine has something to lose, too.
  const linesFirst = writers % 3 === 0 ? 2 : 1;
  return new Promise((resolve, reject) => {
    const env = { NODE_COMPILE_CACHE: path.join(root, 'cache') };
    const child = spawn(process.execPath, [writer, directory, ORIGIN, keyFile, name], { env });
    let out = '';
    let err = '';
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.split('\n').length <= linesFirst) return;
      timer ??= setTimeout(() => child.kill('SIGKILL'), lifeMs);
    });
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      // The first line only says that it begins; a last line that was cut off was not acknowledged.
      for (const number of out.split('\n').slice(1, -1)) acknowledged.push(`${name}/${number}`);
      if (signal === 'SIGKILL') resolve();
      else reject(new Error(`writer ended by itself (${String(code)}): ${err}`));
    });
  });
}

describe('writers killed at random points', () => {
  it(`lose no acknowledged event in ${String(KILLS)} kills, four writing at once`, async () => {
    for (let pause = 1; pause <= PAUSES; pause += 1) {
      const slot = async () => {
        for (let kill = 0; kill < KILLS_OF_ONE; kill += 1) await runAndKill();
      };
      await Promise.all(Array.from({ length: AT_ONCE }, slot));
      // What the last ones left is repaired by whoever appends next.
      await appendNumbered(directory, { signer: key.signer, first: pause, count: 1, now: new Date() });
      const options = { directory, publicKeys: [key.verifierKey], clock: () => new Date() };
      expect(await verifyAudit(options)).toMatchObject({ ok: true, problems: [], notes: [] });
      const found = (await readAll(directory)).map(
        (entry) => `${entry.actor.id}/${String(entry.details?.['number'])}`,
      );
      const events = new Set(found);
      expect(events.size).toBe(found.length);
      expect(acknowledged.filter((event) => !events.has(event))).toEqual([]);
      // Each killed writer may have had one event on its way.
      expect(found.length - acknowledged.length - pause).toBeLessThanOrEqual(writers);
    }
    expect(writers).toBe(KILLS);
    expect(acknowledged.length).toBeGreaterThan(KILLS / 4);
    // A writer killed between making its lock file and writing it leaves an empty one, for a minute.
    const left = fs
      .readdirSync(directory)
      .filter((name) => !['checkpoint', 'events.jsonl', 'tile'].includes(name));
    for (const name of left)
      expect([name, fs.statSync(path.join(directory, name)).size]).toEqual([
        expect.stringMatching(/^\.lock[.-]/),
        0,
      ]);
  }, 300_000);
});
