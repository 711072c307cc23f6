import { describe, expect, it } from '@jest/globals';
import { writeCyclonedx } from '../../../src/aibom/cyclonedx-writer.ts';
import type { FilePort } from '../../../src/aibom/file-port.ts';
import { assembleFacts } from '../../../src/aibom/assemble-facts.ts';
import type { ModelFile } from '../../../src/aibom/model-file.ts';
import { runReader } from '../../../src/aibom/read-model-files.ts';
import { READERS, readerFor } from '../../../src/aibom/reader-table.ts';
import type { Reader } from '../../../src/aibom/reader.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { SEEDS } from './fuzz-seeds.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

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
      if (result.facts.length > 3_000 || result.findings.length > 10) throw new Error(`too much: ${context}`);
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
