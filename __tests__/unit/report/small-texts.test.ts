import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { AppError } from '../../../src/domain/errors.ts';
import type { Explanation } from '../../../src/domain/explanation.ts';
import { clip, joinBlocks, type ReportBlock, rowsOf } from '../../../src/report/budget.ts';
import {
  coverageLine,
  findingCount,
  formatBytes,
  harmfulSkips,
  quantity,
} from '../../../src/report/counts.ts';
import { renderEntry } from '../../../src/report/entry-text.ts';
import { escapeUnseen } from '../../../src/report/escape.ts';
import { renderExplanation } from '../../../src/report/explain-text.ts';
import { remedyCell } from '../../../src/report/markdown-table.ts';
import { formatPlace, pathInRepository } from '../../../src/report/place.ts';
import { splitRemedy } from '../../../src/report/remedy.ts';
import { renderErrorSummary } from '../../../src/report/render-error.ts';
import {
  displayWidth,
  joinLines,
  padTo,
  paint,
  truncate,
  wrap,
} from '../../../src/report/terminal-layout.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { HOSTILE_TEXTS, hostileText } from '../../fakes/hostile-text.ts';
import { CHECKS, decisionOf, findingOf, TERMINAL } from '../../fakes/report-samples.ts';

describe('remedy', () => {
  test.each([
    ['sallyport sign m --key KEY', '', 'sallyport sign m --key KEY'],
    ['scan again, or: sallyport waive m --key KEY', 'scan again, or:', 'sallyport waive m --key KEY'],
    ['remove the file', 'remove the file', ''],
    ['read the page of sallyport', 'read the page of sallyport', ''],
    ['', '', ''],
  ])('%j is the words %j and the command %j', (remedy, words, command) => {
    expect(splitRemedy(remedy)).toEqual({ words, command });
  });

  test('in markdown the command is code', () => {
    expect(remedyCell('scan again, or: sallyport waive m --path a|b')).toBe(
      'scan again, or: `sallyport waive m --path a`&#124;`b`',
    );
    expect(remedyCell('')).toBe('');
  });
});

describe('render error', () => {
  test('an error says what kind it is, what happened and what to do', () => {
    const error = new AppError('invalid-policy', 'policy.yml, line 12: unknown key "requires"', {
      hint: 'did you mean "require"?',
    });
    expect(renderErrorSummary(error)).toBe(
      '## 🛑 Not configured\n\n**Why:** policy.yml, line 12: unknown key "requires" (`invalid-policy`)\n\n' +
        '**What to do:** did you mean "require"?\n',
    );
  });

  test.each([
    ['invalid-input', 'Not configured'],
    ['signature-invalid', 'Blocked'],
    ['network', 'Undecided'],
    ['internal', 'Undecided: internal error'],
  ] as const)('an error of code %s is headed %s', (code, heading) => {
    expect(renderErrorSummary(new AppError(code, 'x')).split('\n')[0]).toMatch(
      new RegExp(`^## \\S+ ${heading}$`),
    );
  });

  test('without a hint there is no line for it', () => {
    expect(renderErrorSummary(new AppError('timeout', 'took too long'))).not.toContain('What to do');
  });

  test('the message of an error is text, not markup', () => {
    const error = new AppError('malformed', 'file <img src=x> \n [a](https://evil.example) @acme/team');
    expect(renderErrorSummary(error)).toContain(
      '**Why:** file \\<img src=x\\> \\\\n `[a](https://evil.example)` `@acme/team` (`malformed`)',
    );
  });
});

describe('entry text', () => {
  const { subject, environment } = decisionOf();

  describe('the answer at the door of an environment', () => {
    test('is the verdict, the subject, then every check in its order with what to do about those that fail', () => {
      const checks = [CHECKS[0]!, CHECKS[4]!];
      expect(renderEntry({ subject, environment, verdict: 'block', checks }, TERMINAL).split('\n')).toEqual([
        'block          production  model tiny-bert',
        `               sha256:${'cd'.repeat(32)}`,
        '',
        'pass           policy: policy was read',
        'block          evidence:aibom: no AI-BOM signed by train-workflow',
        '               → sallyport aibom generate models/tiny-bert --output aibom.cdx.json --evidence evidence --key KEY',
        '',
      ]);
    });

    test('can be given about a subject that no digest identifies', () => {
      const odd = { kind: 'file', name: 'x', digest: {} } as const;
      const text = renderEntry({ subject: odd, environment, verdict: 'indeterminate', checks: [] }, TERMINAL);
      expect(text).toContain('no digest');
    });

    test('lets no text act on the terminal or the runner', () => {
      for (const text of HOSTILE_TEXTS) {
        const checks = CHECKS.map((check) => ({ ...check, id: text, reason: text, remedy: text }));
        const entry = renderEntry({ subject, environment: text, verdict: 'block', checks }, TERMINAL);
        expect(entry).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
        expect(entry).not.toMatch(/^\s*::|##\[|##vso\[/m);
      }
    });
  });
});

describe('explain text', () => {
  const policy: Explanation = {
    environment: 'production',
    requirements: [
      { id: 'evidence:model-signature', text: 'model-signature by release-key' },
      { id: 'approvals:security', text: '1 approval by security' },
    ],
  };
  const subject: Explanation = {
    environment: 'production',
    subject: `sha256:${'cd'.repeat(32)}`,
    verdict: 'block',
    requirements: [
      {
        id: 'evidence:model-signature',
        text: 'model-signature by release-key',
        state: 'pass',
        reason: 'signed',
      },
      {
        id: 'evidence:aibom',
        text: 'aibom by release-key',
        state: 'lacking',
        reason: 'no aibom is there',
        command: 'sallyport aibom generate SUBJECT --evidence evidence --key KEY',
      },
      { id: 'approvals:security', text: '1 approval by security', state: 'block', reason: '0 of 1' },
      { id: 'order:staging', text: 'passed in staging', state: 'indeterminate', reason: 'cannot be read' },
    ],
  };

  describe('what an environment requires', () => {
    test('is a numbered list in the order of the gate', () => {
      expect(renderExplanation(policy, TERMINAL)).toBe(
        'production     2 requirements, in this order\n' +
          '  1.           model-signature by release-key\n' +
          '  2.           1 approval by security\n',
      );
    });
  });

  describe('what a subject lacks', () => {
    test('comes first, with why and the command that supplies it; what is there comes last', () => {
      expect(renderExplanation(subject, TERMINAL).split('\n')).toEqual([
        'block          production',
        `               sha256:${'cd'.repeat(32)}`,
        '',
        'lacking        aibom by release-key',
        '               no aibom is there',
        '               → sallyport aibom generate SUBJECT --evidence evidence --key KEY',
        'block          1 approval by security',
        '               0 of 1',
        'indeterminate  passed in staging',
        '               cannot be read',
        '',
        'pass           model-signature by release-key',
        '',
      ]);
    });

    test('is nothing when everything is there', () => {
      const [met] = subject.requirements;
      const text = renderExplanation({ ...subject, verdict: 'pass', requirements: [met!] }, TERMINAL);
      expect(text.split('\n').filter((line) => line !== '')).toEqual([
        'pass           production',
        `               sha256:${'cd'.repeat(32)}`,
        'pass           model-signature by release-key',
      ]);
    });

    test('hides nothing in odd names', () => {
      for (const text of HOSTILE_TEXTS) {
        const requirements = [{ id: text, text, state: 'block', reason: text, command: text }] as const;
        const rendered = renderExplanation({ ...subject, environment: text, requirements }, TERMINAL);
        expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
        expect(rendered).not.toMatch(/^\s*::|##\[|##vso\[/m);
      }
    });
  });
});

describe('budget', () => {
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
});

describe('counts', () => {
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
});

describe('terminal layout', () => {
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
});
