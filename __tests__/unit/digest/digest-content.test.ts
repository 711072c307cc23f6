import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { loadContentHasher, loadNativeBlake3, loadWasmBlake3 } from '../../../src/digest/content-hasher.ts';
import { digestContent } from '../../../src/digest/digest-content.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { modelDigestOf } from '../../../src/domain/manifest.ts';
import {
  parseShardName,
  shardName,
  shardsOf,
  type Serialization,
} from '../../../src/domain/serialization.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const MIB = 1024 * 1024;
const shards = (shardSize: number, hash: 'sha256' | 'blake2b' | 'blake3' = 'sha256'): Serialization => ({
  method: 'shards',
  hash,
  shardSize,
});
const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

describe('BLAKE3', () => {
  /** Published test vectors (BLAKE3 repository, test_vectors.json): input is 0, 1 … 250 repeated. */
  const VECTORS: readonly (readonly [number, string])[] = [
    [0, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'],
    [1, '2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213'],
    [1024, '42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7'],
  ];
  const input = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index % 251);

  it('gives the published digests, native and in WebAssembly', async () => {
    const made = [await loadNativeBlake3(), await loadWasmBlake3()];
    for (const hasher of made) {
      for (const [length, digest] of VECTORS) {
        expect(Buffer.from(hasher?.hashWhole(input(length)) ?? []).toString('hex')).toBe(digest);
      }
    }
  });

  it('is the same in both, whole and in pieces of any size', async () => {
    const [native, wasm] = [await loadNativeBlake3(), await loadWasmBlake3()];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), fc.nat(20_000), (bytes, cut) => {
        const whole = Buffer.from(wasm.hashWhole(bytes));
        const running = wasm.begin();
        running.update(bytes.subarray(0, cut));
        running.update(bytes.subarray(cut));
        expect(Buffer.from(running.finish())).toEqual(whole);
        if (native !== undefined) expect(Buffer.from(native.hashWhole(bytes))).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('is not disturbed by a digest that was begun and given up', async () => {
    const hasher = await loadContentHasher('blake3');
    hasher.begin().update(Buffer.from('given up'));
    expect(Buffer.from(hasher.hashWhole(Buffer.alloc(0))).toString('hex')).toBe(VECTORS[0]?.[1]);
  });
});

describe('digestContent', () => {
  it('is the model digest for whole files and SHA-256', async () => {
    const root = folders.make({ b: 'bb', 'a/c': '', '.hidden': 'h' });
    const content = await digestContent(root, { serialization: { method: 'files', hash: 'sha256' } });
    const manifest = await digestModel(root);
    expect(content.rootSha256).toBe(manifest.rootSha256);
    expect(content.resources.map(({ name, digest }) => [name, digest])).toEqual(
      manifest.entries.map((entry) => [entry.path, entry.sha256]),
    );
    expect(content).toMatchObject({ totalBytes: 3, emptyFiles: [], ignoreRules: manifest.ignoreRules });
  });

  it('uses 64 bytes of BLAKE2b and a SHA-256 root over whatever hash', async () => {
    const root = folders.make({ a: 'x' });
    const { resources, rootSha256 } = await digestContent(root, {
      serialization: { method: 'files', hash: 'blake2b' },
    });
    const digest = createHash('blake2b512').update('x').digest('hex');
    expect(resources).toEqual([{ name: 'a', path: 'a', digest }]);
    expect(rootSha256).toBe(sha256(Buffer.from(digest, 'hex')));
  });

  it('cuts files into shards, the last one shorter, and leaves empty files out but names them', async () => {
    const root = folders.make({ a: '0123456789', empty: '', 'bb:c': 'xy' });
    const { resources, emptyFiles, rootSha256 } = await digestContent(root, { serialization: shards(4) });
    expect(resources.map(({ name, digest }) => [name, digest])).toEqual([
      ['a:0:4', sha256('0123')],
      ['a:4:8', sha256('4567')],
      ['a:8:10', sha256('89')],
      ['bb:c:0:2', sha256('xy')],
    ]);
    expect(emptyFiles).toEqual(['empty']);
    expect(rootSha256).toBe(modelDigestOf(resources.map(({ digest }) => digest)));
  });

  it('orders shards by code point of the whole name, so 10 comes before 2', async () => {
    const root = folders.make({ a: 'x'.repeat(12) });
    const { resources } = await digestContent(root, { serialization: shards(2) });
    expect(resources.map(({ name }) => name)).toEqual([
      'a:0:2',
      'a:10:12',
      'a:2:4',
      'a:4:6',
      'a:6:8',
      'a:8:10',
    ]);
  });

  /** More than is hashed without threads (32 MiB). */
  const LARGE = (FULL_RUN ? 50 : 33) * MIB + 17;
  const SHARD = 7_000_003;
  const MOST_WORKERS = FULL_RUN ? 3 : 2;
  const largeBytes = Buffer.alloc(LARGE);
  let largeRoot: string;
  beforeAll(() => {
    for (let at = 0; at < LARGE; at += 3 * MIB) largeBytes.write(String(at), at);
    largeRoot = folders.make({ small: 'x', large: largeBytes });
  });

  it.each(['sha256', 'blake2b', 'blake3'] as const)(
    'gives the same shards of a large file in one thread and in several, with %s',
    async (hash) => {
      const one = await digestContent(largeRoot, { serialization: shards(SHARD, hash), workers: 1 });
      const many = await digestContent(largeRoot, {
        serialization: shards(SHARD, hash),
        workers: MOST_WORKERS,
      });
      expect(many).toEqual(one);
      expect(one.totalBytes).toBe(LARGE + 1);
      const hasher = await loadContentHasher(hash);
      const start = Math.floor(LARGE / SHARD) * SHARD;
      const digest = Buffer.from(hasher.hashWhole(largeBytes.subarray(start))).toString('hex');
      const name = `large:${String(start)}:${String(LARGE)}`;
      expect(one.resources.find((each) => each.name === name)).toMatchObject({ digest });
    },
  );

  it('refuses a model of which no shard would speak, and a shard size that is none', async () => {
    const root = folders.make({ empty: '' });
    await expect(digestContent(root, { serialization: shards(4) })).rejects.toMatchObject({
      code: 'invalid-subject',
    });
    for (const size of [0, -1, 1.5, NaN, Infinity]) {
      await expect(digestContent(root, { serialization: shards(size) })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
  });

  it('refuses to cut a model into more shards than a payload can hold', async () => {
    const root = folders.make({ a: Buffer.alloc(600_000) });
    await expect(digestContent(root, { serialization: shards(1) })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });
});

describe('shard names', () => {
  it('are taken apart from the right and only in their one form', () => {
    expect(parseShardName('a:b:0:10')).toEqual({ path: 'a:b', range: { start: 0, end: 10 } });
    for (const name of [
      'a',
      'a:0',
      ':0:1',
      'a:0:0',
      'a:5:4',
      'a:00:1',
      'a:0:01',
      'a:-1:1',
      'a:0:1 ',
      'a:0:99999999999999999',
    ]) {
      expect(parseShardName(name)).toBeUndefined();
    }
  });

  it('come back as they were made, and shards cover a file once without gap', () => {
    const size = fc.nat(2000);
    const shardSize = fc.integer({ min: 1, max: 700 });
    const name = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(size, shardSize, name, (bytes, most, file) => {
        const ranges = shardsOf(bytes, most);
        expect(ranges.map((range) => parseShardName(shardName(file, range)))).toEqual(
          ranges.map((range) => ({ path: file, range })),
        );
        expect(ranges.map(({ end }) => end)).toEqual(
          [...ranges.slice(1).map(({ start }) => start), bytes].slice(bytes === 0 ? 1 : 0),
        );
      }),
    );
  });
});
