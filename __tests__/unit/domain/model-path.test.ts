import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import path from 'node:path';
import { compareCodePoints } from '../../../src/domain/manifest.ts';
import { ignorePathProblem, isIgnored, modelPathProblem } from '../../../src/domain/model-path.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { anyCharacter } from '../../fakes/any-character.ts';

const RUNS = { seed: 20_260_102, numRuns: fuzzRuns(1_000) };

describe('modelPathProblem', () => {
  it.each([
    'a',
    '.a',
    '..a',
    'a..',
    '...',
    'a/.b/..c',
    'a b',
    'ab:c/d',
    'caf\u00e9',
    '\u{1f600}',
    'x'.repeat(4096),
  ])('accepts %j', (name) => {
    expect(modelPathProblem(name)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['/a', 'is absolute'],
    ['..', 'has a ".." component'],
    ['a/../b', 'has a ".." component'],
    ['a/..', 'has a ".." component'],
    ['./a', 'has a "." component'],
    ['a/.', 'has a "." component'],
    ['a//b', 'has an empty component'],
    ['a/', 'has an empty component'],
    ['a\\b', 'has a backslash'],
    ['a\0', 'has a control character'],
    ['a\u007f', 'has a control character'],
    ['c:\\x', 'starts with a drive letter'],
    ['\udc00', 'is not valid Unicode'],
    ['\u00e9'.repeat(2049), 'is longer than 4096 bytes'],
  ])('says of %j that it %s', (name, problem) => {
    expect(modelPathProblem(name)).toBe(problem);
  });

  it('accepts only what stays below the root, unchanged by normalising, on POSIX and on Windows', () => {
    const part = fc.constantFrom('.', '..', 'a', '/', '\\', 'C:', ':', ' ', '\0', '\u00e9', '*');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (name) => {
          if (modelPathProblem(name) !== undefined) return;
          expect(path.posix.join('/root', name)).toBe(`/root/${name}`);
          expect(path.win32.join('D:\\root', name)).toBe(`D:\\root\\${name.replaceAll('/', '\\')}`);
          expect(path.win32.resolve('D:\\root', name).startsWith('D:\\root\\')).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe('isIgnored', () => {
  it('matches whole components from the top', () => {
    const rules = new Set(['.git', 'docs/a']);
    for (const name of ['.git', '.git/x/y', 'docs/a', 'docs/a/b']) expect(isIgnored(name, rules)).toBe(true);
    for (const name of ['.gitx', 'sub/.git', 'docs', 'docs/ab', '.GIT'])
      expect(isIgnored(name, rules)).toBe(false);
  });
});

describe('ignorePathProblem', () => {
  it('refuses wildcards, which would be matched literally, and every bad path', () => {
    expect(ignorePathProblem('docs/*.md')).toMatch(/wildcard/);
    expect(ignorePathProblem('../x')).toMatch(/"\.\."/);
    expect(ignorePathProblem('docs/a [1].md')).toBeUndefined();
  });
});

describe('compareCodePoints', () => {
  it('orders as the UTF-8 bytes do, for any well-formed text', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const expected = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareCodePoints(a, b))).toBe(expected);
      }),
      RUNS,
    );
  });
});
