import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { verifyAudit } from '../../../src/audit/verify-audit.ts';
import { NOW, appendNumbered, makeFolder, makeKey, readAll } from '../../fakes/audit-log.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { createCrashingDisk, modelDisk, type CrashKind } from '../../fakes/crashing-disk.ts';

const key = makeKey();
const root = makeFolder();
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});
const names = async (directory: string, from: number) =>
  (await readAll(directory, { from })).map((entry) => entry.subject?.name);
const expected = (size: number, unacknowledged: number) => [
  ...Array.from({ length: size }, (_, index) => `model-${String(index)}`),
  ...Array.from({ length: unacknowledged }, (_, index) => `model-${String(size + index)}`),
];

/** Stops an append after each of its disk operations in turn; returns how many there were, or some more. */
async function crashEverywhere(size: number, count: number, kind: CrashKind): Promise<number> {
  const base = path.join(root, `base-${String(size)}`);
  if (size > 0 && !fs.existsSync(base))
    await appendNumbered(base, { signer: key.signer, first: 0, count: size });
  // The last entries are read; that those before them are the same, the pinned checkpoint proves.
  const from = Math.max(0, size - 2);
  const pinned =
    size === 0 ? {} : { pinnedCheckpoint: fs.readFileSync(path.join(base, 'checkpoint'), 'utf8') };
  for (let at = 0; ; at += 1) {
    // The quick run stops at every fourth place behind the first ones, in a large log at every eighth.
    if (!FULL_RUN && at > 4 && at % (size === 0 ? 4 : 8) !== 0) continue;
    const directory = path.join(root, `log-${String(size)}-${String(count)}-${kind}-${String(at)}`);
    if (size > 0) fs.cpSync(base, directory, { recursive: true });
    const { disk, crashed } = createCrashingDisk(at, kind);
    const outcome = await appendNumbered(directory, { signer: key.signer, first: size, count, disk }).then(
      () => 'acknowledged' as const,
      () => 'failed' as const,
    );
    // What was acknowledged before and now is there, whole batches or nothing of what was not.
    const found = fs.existsSync(path.join(directory, 'checkpoint')) ? await names(directory, from) : [];
    const added = found.length === size - from ? 0 : count;
    expect(found).toEqual(expected(size, added).slice(from));
    if (outcome === 'acknowledged') expect(added).toBe(count);
    await appendNumbered(directory, { signer: key.signer, first: 900, count: 2, disk: modelDisk });
    const after = await names(directory, from);
    // An append that was already signed is finished by the next writer: the whole batch, once.
    const finished = after.length === size - from + 2 ? 0 : count;
    expect(finished).toBeGreaterThanOrEqual(added);
    expect(after).toEqual([...expected(size, finished).slice(from), 'model-900', 'model-901']);
    const options = { directory, publicKeys: [key.verifierKey], clock: () => NOW, ...pinned };
    const verified = await verifyAudit(options);
    expect([at, verified.problems, verified.notes]).toEqual([at, [], []]);
    const left = fs
      .readdirSync(directory)
      .filter((name) => name.startsWith('.lock') || name === '.checkpoint.next');
    expect(left).toEqual([]);
    fs.rmSync(directory, { recursive: true });
    if (!crashed()) return at;
  }
}

describe('an audit log whose machine stops', () => {
  it.each(['torn', 'power'] as const)(
    'keeps every acknowledged entry and goes on, wherever it stops (%s)',
    async (kind) => {
      expect(await crashEverywhere(0, 1, kind)).toBeGreaterThan(15);
      expect(await crashEverywhere(254, 4, kind)).toBeGreaterThan(20);
    },
  );
});
