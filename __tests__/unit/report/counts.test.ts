import { describe, expect, test } from '@jest/globals';
import { coverageOf } from '../../../src/domain/coverage.ts';
import {
  coverageLine,
  findingCount,
  formatBytes,
  harmfulSkips,
  quantity,
} from '../../../src/report/counts.ts';
import { formatPlace, pathInRepository } from '../../../src/report/place.ts';
import { findingOf } from '../../fakes/report-samples.ts';

test.each([
  [1, '1 file'],
  [0, '0 files'],
  [12_345, '12,345 files'],
])('%d is written %j', (count, text) => {
  expect(quantity(count, 'file')).toBe(text);
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [99_960, '100 kB'],
  [999_499, '999 kB'],
  [999_600, '1.0 MB'],
  [3_400_000, '3.4 MB'],
  [8_000_000_000, '8.0 GB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('findings are counted by severity, worst first, without those that are not there', () => {
  expect(findingCount([])).toBe('no findings');
  expect(findingCount([findingOf({ severity: 'low' }), findingOf(), findingOf()])).toBe(
    '3 findings (2 critical, 1 low)',
  );
});

describe('coverage', () => {
  const coverage = coverageOf({
    seen: 2_000,
    scanned: 1_995,
    bytes: 1_500,
    skipped: [
      { path: 'a', reason: 'binary' },
      { path: 'b', reason: 'timeout' },
      { path: 'c', reason: 'binary' },
    ],
  });

  test('tells seen, scanned, skipped by reason and whether that is all', () => {
    expect(coverageLine(coverage)).toBe(
      'scanned 1,995 of 2,000 files (1.5 kB), skipped 3: 2 binary, 1 timeout; NOT complete',
    );
  });

  test('only what should have been scanned is a gap', () => {
    expect(harmfulSkips(coverage).map(({ path }) => path)).toEqual(['b']);
  });
});

describe('places', () => {
  test.each([
    [{ path: 'a.ts' }, 'a.ts'],
    [{ path: 'a.ts', startLine: 3 }, 'a.ts:3'],
    [{ path: 'a.ts', startLine: 3, startColumn: 7 }, 'a.ts:3:7'],
    [{ path: 'a.ipynb', cell: 0, startLine: 3, startColumn: 7 }, 'a.ipynb#cell1:3:7'],
    [{ path: 'a.ipynb', cell: 4 }, 'a.ipynb#cell5'],
    [{ path: 'k.yaml', pointer: '/spec' }, 'k.yaml /spec'],
  ])('%j is %s', (location, text) => {
    expect(formatPlace(location)).toBe(text);
  });

  test.each([
    ['', 'a/b'],
    ['.', 'a/b'],
    ['x', 'x/a/b'],
    ['./x//y/', 'x/y/a/b'],
  ])('below the folder %j', (folder, text) => {
    expect(pathInRepository('a/b', folder)).toBe(text);
  });
});
