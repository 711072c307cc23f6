import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { digestFile, fileSubject } from '../../../src/digest/digest-file.ts';
import { hashFiles } from '../../../src/digest/hash-files.ts';
import type { HashJob } from '../../../src/digest/hash-job.ts';
import { HashPool } from '../../../src/digest/hash-pool.ts';
import { HashTable } from '../../../src/digest/hash-table.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const MIB = 1024 * 1024;
const block = randomBytes(3 * MIB + 7);

/** Writes one file per size with content of its own; returns paths and what they hash to. */
function makeFiles(sizes: readonly number[]): { files: string[]; expected: object[] } {
  const root = folders.make();
  const files = sizes.map((size, index) => {
    const file = path.join(root, `f${String(index)}`);
    const data = Buffer.alloc(size);
    for (let at = 0; at < size; at += block.length)
      data.set(block.subarray(0, Math.min(block.length, size - at)), at);
    data.writeUInt8(index % 251, size > 0 ? size - 1 : 0);
    fs.writeFileSync(file, data);
    return file;
  });
  const expected = files.map((file) => {
    const data = fs.readFileSync(file);
    return { size: data.length, sha256: createHash('sha256').update(data).digest('hex') };
  });
  return { files, expected };
}

describe('hashFiles', () => {
  it('agrees with a plain hash around every size where it changes its way', async () => {
    const edges = [1, 255, 256 * 1024, MIB - 1, MIB, MIB + 1, MIB + 256 * 1024, 3 * MIB];
    const { files, expected } = makeFiles(edges);
    expect(await hashFiles(files)).toEqual(expected);
  });

  it('agrees when threads share many small files and some large ones', async () => {
    const sizes = Array.from({ length: 400 }, (_, index) => (index % 50 === 7 ? 2 * MIB : 1 + index * 37));
    const { files, expected } = makeFiles(sizes);
    for (const workers of [1, 3]) expect(await hashFiles(files, { workers })).toEqual(expected);
  });

  it('agrees when the first files fill what is hashed in place and the rest goes to threads', async () => {
    const { files, expected } = makeFiles([...Array<number>(40).fill(MIB - 3), 20 * MIB, 20 * MIB, 5]);
    expect(await hashFiles(files, { workers: 2 })).toEqual(expected);
  });

  it('reports progress that grows, in files and then in bytes, and ends it', async () => {
    const { files } = makeFiles([...Array<number>(300).fill(10), 33 * MIB]);
    const updates: { done: number; total: number; unit: string }[] = [];
    let ends = 0;
    const progress = {
      update: (state: (typeof updates)[number]) => updates.push(state),
      end: () => (ends += 1),
    };
    await hashFiles(files, { progress });
    expect(ends).toBe(1);
    expect(updates.at(-1)).toMatchObject({ done: 33 * MIB + 3000, total: 33 * MIB + 3000, unit: 'bytes' });
    expect(updates.every(({ done, total }) => done <= total)).toBe(true);
  });

  it('names the first bad file of many and leaves no thread behind', async () => {
    const { files } = makeFiles(Array<number>(400).fill(100));
    fs.rmSync(files[333]!);
    const error = { code: 'changed-while-reading', message: expect.stringContaining('f333') };
    await expect(hashFiles(files, { workers: 2 })).rejects.toMatchObject(error);
  });
});

describe('HashPool', () => {
  it('turns the death of a thread into an error instead of waiting for ever', async () => {
    const pool = new HashPool();
    const job = {
      files: null,
      hash: 'sha256',
      block: 1,
      stopAtBytes: Infinity,
      memory: HashTable.forFiles(1).memory,
    } as unknown as HashJob;
    try {
      await expect(pool.run(job, 2)).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining('thread ended early'),
      });
    } finally {
      await pool.close();
    }
  });
});

describe('digestFile', () => {
  it('gives name, size and SHA-256, follows a link that the caller names, and makes a subject', async () => {
    const root = folders.make({ 'app.tar': 'content' });
    fs.symlinkSync('app.tar', path.join(root, 'latest'));
    const sha256 = createHash('sha256').update('content').digest('hex');
    expect(await digestFile(path.join(root, 'app.tar'))).toEqual({ path: 'app.tar', size: 7, sha256 });
    expect(await fileSubject(path.join(root, 'latest'))).toEqual({
      kind: 'file',
      name: 'latest',
      digest: { sha256 },
    });
  });

  it('says what a missing file and a folder are', async () => {
    const root = folders.make();
    await expect(digestFile(path.join(root, 'no'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(digestFile(root)).rejects.toMatchObject({ code: 'invalid-subject' });
  });
});
