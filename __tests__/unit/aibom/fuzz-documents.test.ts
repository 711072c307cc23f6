import { afterAll, describe, expect, it } from '@jest/globals';
import { readBom } from '../../../src/aibom/bom-view.ts';
import { readDeclarations } from '../../../src/aibom/declarations.ts';
import { diffBoms } from '../../../src/aibom/diff-bom.ts';
import { generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { graphOfBom, toDot, toMermaid } from '../../../src/aibom/graph-bom.ts';
import { toSvg } from '../../../src/aibom/graph-svg.ts';
import { mergeBoms } from '../../../src/aibom/merge-boms.ts';
import { scoreBom } from '../../../src/aibom/score-bom.ts';
import { BOM_SCORE_PROFILES } from '../../../src/domain/score-profile.ts';
import { validateBomDocument } from '../../../src/aibom/validate-bom.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { BOM_FORMATS } from '../../../src/domain/bom-format.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

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
      if (format.startsWith('cyclonedx'))
        attempt(() =>
          mergeBoms([
            { name: 'a', bytes },
            { name: 'b', bytes: made },
          ]),
        );
    }
    expect(readable).toBeGreaterThan(RUNS / 4);
  });

  it('a declarations file: facts or our errors', () => {
    const random = seededRandom(9);
    for (let run = 0; run < RUNS * 5; run += 1)
      attempt(() =>
        readDeclarations({ name: 'aibom.yml', bytes: mutate(Buffer.from(RICH_DECLARATIONS), random) }),
      );
  });
});
