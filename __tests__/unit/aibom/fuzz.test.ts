import { afterAll, describe, expect, it } from '@jest/globals';
import { assembleFacts } from '../../../src/aibom/assemble-facts.ts';
import { readBom } from '../../../src/aibom/bom-view.ts';
import { writeCyclonedx } from '../../../src/aibom/cyclonedx-writer.ts';
import { readDeclarations } from '../../../src/aibom/declarations.ts';
import { diffBoms } from '../../../src/aibom/diff-bom.ts';
import type { FilePort } from '../../../src/aibom/file-port.ts';
import { generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { graphOfBom, toDot, toMermaid } from '../../../src/aibom/graph-bom.ts';
import { toSvg } from '../../../src/aibom/graph-svg.ts';
import { readHubListing } from '../../../src/aibom/hub-listing.ts';
import { parseLfsPointer } from '../../../src/aibom/lfs-pointer.ts';
import { mergeBoms } from '../../../src/aibom/merge-boms.ts';
import type { ModelFile } from '../../../src/aibom/model-file.ts';
import { runReader } from '../../../src/aibom/read-model-files.ts';
import { readerFor, READERS } from '../../../src/aibom/reader-table.ts';
import type { Reader } from '../../../src/aibom/reader.ts';
import { scoreBom } from '../../../src/aibom/score-bom.ts';
import { validateBomDocument } from '../../../src/aibom/validate-bom.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { BOM_FORMATS } from '../../../src/domain/bom-format.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { modelPathProblem } from '../../../src/domain/model-path.ts';
import { BOM_SCORE_PROFILES } from '../../../src/domain/score-profile.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';
import { SEEDS } from './fuzz-seeds.ts';

describe('fuzz', () => {
  /** More in a long run: FUZZ_RUNS=200000 node scripts/run-jest.ts __tests__/unit/aibom/fuzz */
  const RUNS = Number(process.env['FUZZ_RUNS'] ?? fuzzRuns(900));

  /** Counts what a reader asks for: nothing outside the file, and no more than it needs. */
  function watched(bytes: Buffer): { port: FilePort; asked: () => number } {
    let asked = 0;
    const read = (offset: number, length: number): Buffer => {
      if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length)) throw new Error('not a place');
      if (offset < 0 || length < 0 || offset + length > bytes.length) throw new Error('outside the file');
      asked += length;
      return bytes.subarray(offset, offset + length);
    };
    return { port: { size: bytes.length, read }, asked: () => asked };
  }

  describe('fuzz of every reader', () => {
    it('covers every reader of the table', () => {
      const covered = new Set(SEEDS.map(([name]) => readerFor(name)?.id));
      expect(READERS.filter((reader) => !covered.has(reader.id))).toEqual([]);
    });

    it.each(SEEDS)('%s: no crash, no hang, no read outside, bounded results', (name, original) => {
      const reader = readerFor(name) as Reader;
      const random = seededRandom(original.length);
      let unreadable = 0;
      const runs = name === 'real.onnx' ? RUNS / 10 : RUNS;
      for (let run = 0; run < runs; run += 1) {
        const bytes = run === 0 ? original : mutate(original, random);
        const { port, asked } = watched(bytes);
        const started = performance.now();
        const result = runReader(reader, port, name);
        const context = `run ${String(run)}`;
        if (result.unreadable !== undefined) unreadable += 1;
        if (result.unreadable === 'outside the file' || result.unreadable === 'not a place')
          throw new Error(context);
        if (result.facts.length > 3_000 || result.findings.length > 10)
          throw new Error(`too much: ${context}`);
        // Each skip may fetch one window again; weights are never read through.
        if (asked() > 40 * (bytes.length + 32_768)) throw new Error(`read too much: ${context}`);
        if (performance.now() - started > 5_000) throw new Error(`too slow: ${context}`);
        if (!result.complete && result.findings.length === 0)
          throw new Error(`incomplete without a finding: ${context}`);
      }
      // The seed is readable, and so are some of its changes, or the fuzz only ever meets the first check.
      expect(unreadable).toBeLessThan(runs >= 500 ? runs - 1 : runs);
    });

    it('whatever the readers say, the document is valid', async () => {
      const random = seededRandom(7);
      for (let run = 0; run < Math.min(RUNS, 2_000) / 10; run += 1) {
        const files = SEEDS.filter(([name]) => name !== 'real.onnx').map(([name, original]): ModelFile => {
          const bytes = random() < 0.5 ? mutate(original, random) : original;
          const reader = readerFor(name) as Reader;
          const entry = { path: name, size: bytes.length, sha256: sha256Hex(bytes) };
          return { entry, role: reader.role, ...runReader(reader, watched(bytes).port, name) };
        });
        const entries = files.map((file) => file.entry);
        const manifest = {
          root: '/m',
          entries,
          rootSha256: sha256Hex(String(run)),
          totalBytes: 1,
          ignored: [],
          allowSymlinks: false,
          ignoreRules: [],
        };
        const { bytes } = await writeCyclonedx(assembleFacts(manifest, files, {}), undefined);
        expect(bytes.length).toBeLessThan(1_000_000);
      }
    });
  });
});

describe('fuzz documents', () => {
  /** More in a long run: FUZZ_RUNS=200000 node scripts/run-jest.ts __tests__/unit/aibom/fuzz-documents */
  const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? fuzzRuns(500)) / 5);

  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const ODD: readonly unknown[] = [
    null,
    0,
    -1,
    true,
    '',
    'x',
    [],
    {},
    ['x'],
    { a: 1 },
    '__proto__',
    'constructor',
    1e308,
    [[]],
  ];

  /** Puts something odd in the place of some values, or takes keys away, anywhere in a document. */
  function deform(value: unknown, random: () => number, chance: number): unknown {
    if (random() < chance) return ODD[Math.floor(random() * ODD.length)];
    if (Array.isArray(value)) return value.map((item: unknown) => deform(item, random, chance));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) =>
        random() < chance ? [] : [[key, deform(item, random, chance)] as const],
      ),
    );
  }

  /** Only our own errors are expected of hostile input. */
  function attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      if (isAppError(error) && error.code !== 'internal') return undefined;
      throw error;
    }
  }

  describe('fuzz of documents', () => {
    it.each(BOM_FORMATS)('%s from anywhere: findings or our errors, never a crash', async (format) => {
      const manifest = await digestModel(folders.make(RICH_MODEL));
      const declarations = { name: 'aibom.yml', bytes: Buffer.from(RICH_DECLARATIONS) };
      const { bom, bytes } = await generateAibom({ manifest, format, declarations });
      const sound = readBom(bytes, 'sound');
      const random = seededRandom(format.length);
      let readable = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const made =
          run % 4 === 0
            ? mutate(Buffer.from(bytes), random)
            : Buffer.from(JSON.stringify(deform(bom, random, 0.02 * random())));
        await validateBomDocument(made, 'bom.json');
        const view = attempt(() => readBom(made, 'bom.json'));
        if (view === undefined) continue;
        readable += 1;
        for (const profile of BOM_SCORE_PROFILES)
          expect(scoreBom(view, profile).score).toBeLessThanOrEqual(100);
        diffBoms(sound, view);
        const graph = graphOfBom(view);
        for (const draw of [toDot, toMermaid, toSvg]) expect(draw(graph).length).toBeLessThan(1_000_000);
        attempt(() =>
          mergeBoms([
            { name: 'a', bytes },
            { name: 'b', bytes: made },
          ]),
        );
      }
      expect(readable).toBeGreaterThan(RUNS / 4);
    });

    it('the listing of a hub: files of the model that was asked for, or our errors', () => {
      const commit = 'a'.repeat(40);
      const lfs = { sha256: 'b'.repeat(64), size: 9 };
      const listing = {
        id: 'acme/tiny',
        sha: commit,
        siblings: [
          { rfilename: 'README.md', size: 3, blobId: 'c'.repeat(40) },
          { rfilename: 'sub/m.gguf', size: 9, lfs },
        ],
      };
      const random = seededRandom(3);
      const asked = { id: 'acme/tiny', revision: commit };
      for (let run = 0; run < RUNS * 10; run += 1) {
        const bytes = Buffer.from(JSON.stringify(run % 2 === 0 ? listing : deform(listing, random, 0.05)));
        const read = attempt(() => readHubListing(run % 2 === 0 ? mutate(bytes, random) : bytes, asked));
        if (read === undefined) continue;
        expect(read).toMatchObject({ id: 'acme/tiny', commit });
        for (const { path, size } of read.files)
          expect([modelPathProblem(path), size >= 0]).toEqual([undefined, true]);
      }
    });

    it('a Git LFS pointer: a digest and a size, or nothing', () => {
      const pointer = Buffer.from(
        `version https://git-lfs.github.com/spec/v1\noid sha256:${'d'.repeat(64)}\nsize 12\n`,
      );
      const random = seededRandom(4);
      for (let run = 0; run < RUNS * 10; run += 1) {
        const read = parseLfsPointer(mutate(pointer, random));
        if (read !== undefined) expect(`${read.sha256} ${read.size}`).toMatch(/^[0-9a-f]{64} \d{1,16}$/);
      }
    });

    it('a declarations file: facts or our errors', () => {
      const random = seededRandom(9);
      for (let run = 0; run < RUNS * 5; run += 1)
        attempt(() =>
          readDeclarations({ name: 'aibom.yml', bytes: mutate(Buffer.from(RICH_DECLARATIONS), random) }),
        );
    });
  });
});
