import fs from 'node:fs';
import path from 'node:path';
import { logDisk, type LogDisk } from '../../src/audit/log-disk.ts';

/** The real disk without waiting for the medium: here it is the model below that forgets. */
export const modelDisk: LogDisk = {
  ...logDisk,
  write: async (file, data) => fs.writeFileSync(file, data),
  append: async (file, data) => fs.appendFileSync(file, data),
  syncFolder: async () => undefined,
};

/**
 * How the machine stops: in the middle of an operation (`torn`: half of the bytes, nothing of other operations), or with
 * the `power` going after it: then every name that was not made durable by a sync of its folder is as it was before.
 */
export type CrashKind = 'torn' | 'power';

/** The real disk up to operation number `at` (0-based), nothing after it. */
export function createCrashingDisk(
  at: number,
  kind: CrashKind,
): { readonly disk: LogDisk; readonly crashed: () => boolean } {
  let count = 0;
  let dead = false;
  /** What to undo when the power goes, newest last. */
  let unsynced: { readonly folder: string; readonly undo: () => void }[] = [];

  async function step(perform: () => Promise<void>, half?: () => void): Promise<void> {
    if (dead) throw new Error('the machine is off');
    if (count === at) {
      dead = true;
      if (kind === 'torn') half?.();
      if (kind === 'power') {
        await perform();
        for (const { undo } of unsynced.reverse()) undo();
      }
      throw new Error('the machine stopped');
    }
    count += 1;
    await perform();
  }

  /** Remembers what a name stood for, until its folder is synced. */
  function remember(target: string): void {
    const before = fs.existsSync(target) ? fs.readFileSync(target) : undefined;
    const undo = () => {
      if (before === undefined) fs.rmSync(target, { recursive: true, force: true });
      else fs.writeFileSync(target, before);
    };
    unsynced.push({ folder: path.dirname(target), undo });
  }

  const disk: LogDisk = {
    read: (file, maxBytes) => logDisk.read(file, maxBytes),
    list: (folder) => logDisk.list(folder),
    write: (file, data) =>
      step(
        () => {
          if (!fs.existsSync(file)) remember(file);
          return modelDisk.write(file, data);
        },
        () => {
          fs.writeFileSync(file, data.subarray(0, data.length / 2));
        },
      ),
    append: (file, data, size) =>
      step(
        () => modelDisk.append(file, data, size),
        () => {
          fs.appendFileSync(file, data.subarray(0, data.length / 2));
        },
      ),
    rename: (from, to) =>
      step(() => {
        remember(to);
        return logDisk.rename(from, to);
      }),
    syncFolder: (folder) =>
      step(() => {
        unsynced = unsynced.filter((entry) => entry.folder !== folder);
        return modelDisk.syncFolder(folder);
      }),
    makeFolder: (folder) => step(() => modelDisk.makeFolder(folder)),
    remove: (target) => step(() => logDisk.remove(target)),
  };
  return { disk, crashed: () => dead };
}
