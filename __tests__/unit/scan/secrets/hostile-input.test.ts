import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildAutomaton, findKeywords } from '../../../../src/scan/secrets/keyword-automaton.ts';
import { readNotebook } from '../../../../src/scan/secrets/read-notebook.ts';
import { SECRET_RULES } from '../../../../src/scan/secrets/rules.ts';
import { scanText } from '../../../fakes/scan-text.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';
import { FULL_RUN, fuzzRuns } from '../../../fakes/fuzz-runs.ts';

const SEED = 20260301;

describe('fuzz', () => {
  it('finds every keyword a plain search finds, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'D'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'c', 'd', '\u00e9'), maxLength: 300 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (words, content) => {
        const bytes = Buffer.from(content, 'latin1');
        const automaton = buildAutomaton(words);
        const hits = { ends: new Int32Array(bytes.length), states: new Uint16Array(bytes.length) };
        const count = findKeywords(automaton, { bytes, length: bytes.length }, hits);
        const found = Array.from({ length: count }, (_, index) =>
          (automaton.outputs[hits.states[index] ?? 0] ?? []).map(
            (which) => `${String(hits.ends[index])} ${String(which)}`,
          ),
        ).flat();
        const lower = bytes.toString('latin1').toLowerCase();
        const expected = words.flatMap((given, which) => {
          const places: string[] = [];
          for (
            let at = lower.indexOf(given.toLowerCase());
            at >= 0;
            at = lower.indexOf(given.toLowerCase(), at + 1)
          ) {
            places.push(`${String(at + given.length)} ${String(which)}`);
          }
          return places;
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
      { seed: SEED, numRuns: fuzzRuns(300) },
    );
  });

  it('never throws and always places findings inside the text, whatever the bytes', () => {
    const pieces = SECRET_RULES.flatMap((rule) => [
      ...rule.keywords,
      ...rule.examples().match.map(({ text }) => text),
    ]);
    const piece = fc.oneof(
      fc.constantFrom(...pieces).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom('=', ': "', '\n', '\\n', '://', '@', '\0').map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('text', 'tokens'), (parts, mode) => {
        const bytes = Buffer.concat(parts);
        const lines = bytes.toString('latin1').split('\n');
        for (const { finding } of scanText(bytes, { mode, path: 'a.env' }).findings) {
          const { startLine = 0, endLine = 0, startColumn = 0 } = finding.location;
          expect(startLine).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeLessThanOrEqual(lines.length);
          expect(startColumn).toBeLessThanOrEqual((lines[startLine - 1]?.length ?? 0) + 1);
        }
      }),
      { seed: SEED, numRuns: fuzzRuns(400) },
    );
  });

  it('does not throw when a text with a secret is cut short anywhere', () => {
    const examples = SECRET_RULES.flatMap((rule) => rule.examples().match).filter(
      ({ text }) => text.length < 400,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ text, path }, share) => {
          scanText(text.slice(0, Math.floor(text.length * share)), path === undefined ? {} : { path });
        },
      ),
      { seed: SEED, numRuns: fuzzRuns(500) },
    );
  });

  it('reads any JSON as a notebook or refuses it', () => {
    const cell = fc.record(
      { source: fc.jsonValue(), outputs: fc.jsonValue(), cell_type: fc.string() },
      { requiredKeys: [] },
    );
    const document = fc.oneof(fc.jsonValue(), fc.record({ cells: fc.array(fc.oneof(cell, fc.jsonValue())) }));
    fc.assert(
      fc.property(document, (value) => {
        const texts = readNotebook(JSON.stringify(value));
        for (const { text } of texts ?? []) expect(typeof text).toBe('string');
      }),
      { seed: SEED, numRuns: fuzzRuns(300) },
    );
  });
});

/** Milliseconds of processor time, so that other work on the machine does not count. */
function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('input made to be slow', () => {
  const size = FULL_RUN ? 100_000 : 40_000;
  const fill = (text: string): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  /** A pattern that backtracks takes seconds for either. */
  const length = FULL_RUN ? 20_000 : 3_000;
  const keywords = [...new Set(SECRET_RULES.flatMap((rule) => rule.keywords))];

  it.each([
    ['one letter', fill('a')],
    ['blanks behind a name', fill(`password = ${' '.repeat(500)}`)],
    ['colons', fill('key:')],
    ['headers of keys without an end', fill('-----BEGIN RSA PRIVATE KEY-----\n')],
    ['addresses without an end', fill('https://a:b')],
    ['address in address', fill('postgres://u:p')],
    ['starts of JSON Web Tokens', fill('eyJhbGciOiJIUzI1NiIs')],
    ['dots between token starts', fill('eyJ0.eyJ0.')],
    ['base64 without an end', fill('Z2hwXw')],
    ['curl', fill('curl ')],
    ['notebook colours', fill('\u001b[31m')],
    ['all keywords', fill(keywords.join(' '))],
    ['all keywords and a value', fill(keywords.map((word) => `${word}="${'aB3'.repeat(10)}`).join('\n'))],
  ])('costs time in proportion to its length: %s', (_, text) => {
    scanText(text);
    const half = Math.max(
      2,
      cpuMs(() => scanText(text.slice(0, size / 2), { path: 'a.env' })),
    );
    const whole = cpuMs(() => scanText(text, { path: 'a.env' }));
    // Twice the text may cost twice the time; quadratic work would cost four times as much, and seconds.
    expect(whole).toBeLessThan(Math.max(3.4 * half, 150));
    expect(whole).toBeLessThan(1500);
  });

  it.each(SECRET_RULES.map((rule) => [rule.meta.id, rule] as const))(
    'cannot slow down the pattern of %s',
    (_, rule) => {
      const starts = rule
        .examples()
        .match.map(({ text, secret }) =>
          text.slice(0, text.indexOf(secret) + Math.ceil(secret.length * 0.9)),
        );
      for (const start of starts) {
        const text = start.repeat(Math.ceil(length / start.length));
        expect(cpuMs(() => scanText(text, { path: 'a.env' }))).toBeLessThan(250);
      }
    },
  );

  it('ends early and says so when the work allowed for a file is used up', () => {
    const text = SECRET_RULES.flatMap((rule) => rule.examples().match.map((example) => example.text)).join(
      '\n',
    );
    expect(scanText(text, { budget: { left: 5000 } }).finished).toBe(false);
    expect(scanText(text).finished).toBe(true);
  });

  it('reads a deeply nested notebook without an overflow of the stack', async () => {
    const { coverage } = await scanTree({ 'deep.ipynb': `${'['.repeat(200_000)}${']'.repeat(200_000)}` });
    expect(coverage.complete).toBe(true);
  });
});
