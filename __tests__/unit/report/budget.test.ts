import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, joinBlocks, rowsOf, type ReportBlock } from '../../../src/report/budget.ts';

const rows = (count: number, text = 'row'): string[] =>
  Array.from({ length: count }, (_, index) => `| ${text} ${String(index)} |`);

describe('a report within its budget', () => {
  test('is whole when there is room', () => {
    const text = joinBlocks([{ head: ['# a'], rows: rows(2), foot: ['end'] }, { head: ['# b'] }], 10_000);
    expect(text).toBe('# a\n| row 0 |\n| row 1 |\nend\n# b\n');
  });

  test('leaves rows out from the end, says how many, and keeps heads and feet', () => {
    const text = joinBlocks(
      [{ head: ['# a'], rows: rows(100), foot: ['</details>'], rowName: 'findings' }],
      400,
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400);
    expect(text).toMatch(/^# a\n\| row 0 \|\n/);
    expect(text).toMatch(/\n\n\*\d+ more findings are in the JSON report\.\*\n<\/details>\n$/);
    const left = Number(/(\d+) more/.exec(text)?.[1]);
    expect(text.match(/row/g)).toHaveLength(100 - left);
  });

  test('gives the room to earlier blocks first', () => {
    const text = joinBlocks(
      [
        { head: ['# a'], rows: rows(10, 'first') },
        { head: ['# b'], rows: rows(100, 'second'), rowName: 'others' },
      ],
      700,
    );
    expect(text.match(/first/g)).toHaveLength(10);
    expect(text).toMatch(/more others/);
  });

  test('shows a thousand rows of a table at most', () => {
    const text = joinBlocks([{ head: [], ...rowsOf(rows(5_000), String), rowName: 'findings' }], 1_000_000);
    expect(text.match(/row/g)).toHaveLength(1_000);
    expect(text).toContain('*4,000 more findings are in the JSON report.*');
  });

  test('cuts heads at the end of a line, and says so, when even they do not fit', () => {
    const text = joinBlocks([{ head: rows(100, '漢字') }], 300);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(300);
    expect(text).toMatch(/\|\n\n\*Cut here: the report has a size limit\.\*\n$/);
    expect(text).not.toContain('\ufffd');
  });

  test('never exceeds the budget and never cuts a character', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s/g, '_'));
    const lines = fc.array(line, { maxLength: 30 });
    const block: fc.Arbitrary<ReportBlock> = fc.record({ head: lines, rows: lines, foot: lines });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 5 }),
        fc.integer({ min: 100, max: 3_000 }),
        (blocks, maxBytes) => {
          const text = joinBlocks(blocks, maxBytes);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
          expect(text.isWellFormed()).toBe(true);
          expect(text.endsWith('\n')).toBe(true);
        },
      ),
    );
  });
});

describe('clip', () => {
  test('keeps what fits and marks what was cut', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
  });

  test('does not cut a character in two', () => {
    expect(clip('a🙂b', 3)).toBe('a…');
    expect(clip('🙂🙂🙂', 4)).toBe('🙂…');
  });
});
