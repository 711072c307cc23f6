import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { FileReader } from '../../../src/digest/read-file.ts';
import { walkModel } from '../../../src/digest/walk-model.ts';
import { makeFifo, ModelFolders } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const MIB = 1024 * 1024;
const changed = (name: string): object =>
  expect.objectContaining({ code: 'changed-while-reading', message: expect.stringContaining(name) });

/** File times move in steps of up to 10 ms on kernels before 6.13: what happens within one step cannot be told apart. */
function waitForNextTick(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
}

/** Reads a file of 2 MiB and does something to it after the first piece. */
function readWhile(action: (file: string) => void): () => void {
  const file = path.join(folders.make({ weights: Buffer.alloc(2 * MIB, 1) }), 'weights');
  let pieces = 0;
  const onBytes = (): boolean => {
    if ((pieces += 1) === 1) {
      waitForNextTick();
      action(file);
    }
    return false;
  };
  return () => new FileReader().read(file, { deferFrom: Infinity, onBytes });
}

/** Overwrites one byte and puts the old modification time back. */
function writeSecretly(file: string, position: number): void {
  const { atime, mtime } = fs.statSync(file);
  const fd = fs.openSync(file, 'r+');
  fs.writeSync(fd, 'x', position);
  fs.closeSync(fd);
  fs.utimesSync(file, atime, mtime);
}

describe('trap 38: a file that changes while it is hashed', () => {
  it('is seen when it grows, shrinks, is written to or is replaced, also with its old time put back', () => {
    expect(
      readWhile((file) => {
        fs.appendFileSync(file, 'x');
      }),
    ).toThrow(changed('weights'));
    expect(
      readWhile((file) => {
        fs.truncateSync(file, MIB);
      }),
    ).toThrow(changed('weights'));
    expect(
      readWhile((file) => {
        writeSecretly(file, 0);
      }),
    ).toThrow(changed('weights'));
    expect(
      readWhile((file) => {
        writeSecretly(file, 2 * MIB - 1);
      }),
    ).toThrow(changed('weights'));
    expect(
      readWhile((file) => {
        fs.rmSync(file);
      }),
    ).toThrow(changed('weights'));
    expect(readWhile(() => undefined)).not.toThrow();
  });

  it('trap 37: is seen when it became a link, a FIFO, a folder or nothing since it was listed, without hanging', () => {
    const limits = { deferFrom: Infinity, onBytes: () => false };
    const root = folders.make({ target: 'x', 'folder/a': '' });
    fs.symlinkSync('target', path.join(root, 'link'));
    makeFifo(path.join(root, 'pipe'));
    for (const name of ['link', 'pipe', 'folder', 'gone', 'target/x']) {
      expect(() => new FileReader().read(path.join(root, name), limits)).toThrow(changed(name));
    }
  });

  it('is named when it is hashed in a thread', async () => {
    const root = folders.make({ small: 'x' });
    const large = path.join(root, 'large.bin');
    fs.writeFileSync(large, '');
    fs.truncateSync(large, 512 * MIB);
    let isTouched = false;
    const progress = {
      update: ({ done, unit }: { done: number; unit: string }): void => {
        if (unit !== 'bytes' || done < MIB || isTouched) return;
        isTouched = true;
        writeSecretly(large, 0);
      },
      end: () => undefined,
    };
    await expect(digestModel(root, { progress })).rejects.toThrow(changed('large.bin'));
    expect(isTouched).toBe(true);
  });
});

describe('traps 37 and 38: a folder that changes while it is hashed', () => {
  it.each<[string, (root: string) => void]>([
    [
      'gets a file',
      (root) => {
        fs.writeFileSync(path.join(root, 'sub', 'new'), '');
      },
    ],
    [
      'loses a file',
      (root) => {
        fs.rmSync(path.join(root, 'sub', 'a'));
      },
    ],
    [
      'has a file renamed',
      (root) => {
        fs.renameSync(path.join(root, 'sub/a'), path.join(root, 'sub/b'));
      },
    ],
    [
      'is replaced by a link',
      (root) => {
        fs.renameSync(path.join(root, 'sub'), path.join(root, '../elsewhere'));
        fs.symlinkSync('../elsewhere', path.join(root, 'sub'));
      },
    ],
    [
      'is swapped for another and back',
      (root) => {
        fs.renameSync(path.join(root, 'sub'), path.join(root, 'kept'));
        fs.renameSync(path.join(root, 'kept'), path.join(root, 'sub'));
      },
    ],
  ])('is seen when it %s', (_, change) => {
    const root = folders.make({ 'sub/a': 'a' });
    const walk = walkModel(root, { allowSymlinks: false, ignore: new Set() });
    walk.assertUnchanged();
    waitForNextTick();
    change(root);
    expect(walk.assertUnchanged).toThrow(expect.objectContaining({ code: 'changed-while-reading' }));
  });
});
