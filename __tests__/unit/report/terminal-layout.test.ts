import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeUnseen } from '../../../src/report/escape.ts';
import {
  displayWidth,
  joinLines,
  padTo,
  paint,
  truncate,
  wrap,
} from '../../../src/report/terminal-layout.ts';
import { hostileText } from '../../fakes/hostile-text.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

describe('colours', () => {
  test('are there only when the terminal has them', () => {
    expect(paint('x', ['bold', 'red'], { color: true, width: 80 })).toBe('\u001b[1;31mx\u001b[0m');
    expect(paint('x', ['bold', 'red'], { color: false, width: 80 })).toBe('x');
  });

  test('nothing is painted around nothing', () => {
    expect(paint('', ['red'], { color: true, width: 80 })).toBe('');
    expect(paint('x', [], { color: true, width: 80 })).toBe('x');
  });
});

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['한글', 4],
    ['🙂', 2],
    ['ｆｕｌｌ', 8],
    ['', 0],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('padding fills by columns, not by characters', () => {
    expect(padTo('漢', 4)).toBe('漢  ');
    expect(padTo('long', 2)).toBe('long');
  });

  test('a cut text fits and says that it was cut', () => {
    expect(truncate('abcdef', 6)).toBe('abcdef');
    expect(truncate('abcdef', 5)).toBe('abcd…');
    expect(truncate('漢字漢字', 5)).toBe('漢字…');
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(displayWidth(truncate(escapeUnseen(text), width))).toBeLessThanOrEqual(width);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('wrapping', () => {
  test('breaks between words and indents every line', () => {
    expect(wrap('one two three four five six', 24, 4)).toEqual(['    one two three four', '    five six']);
  });

  test('a long word stays whole', () => {
    const path = 'a/'.repeat(40);
    expect(wrap(`see ${path} now`, 40)).toEqual(['see', path, 'now']);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(hostileText(40), fc.integer({ min: 20, max: 60 }), (text, width) => {
        const words = (value: string): string[] => value.split(' ').filter((word) => word !== '');
        const plain = escapeUnseen(text).replaceAll(':', '.').replaceAll('#', '.');
        expect(words(wrap(plain, width).join(' '))).toEqual(words(plain));
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('no line of it is a workflow command', () => {
    fc.assert(
      fc.property(hostileText(40), (text) => {
        for (const line of wrap(escapeUnseen(text), 20, 2)) expect(line).not.toMatch(/^\s*::|##\[/);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

test('joined lines end with a newline; no lines are no text', () => {
  expect(joinLines(['a', '', '::b'])).toBe('a\n\n\\u003a:b\n');
  expect(joinLines([])).toBe('');
});
