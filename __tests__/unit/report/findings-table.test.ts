import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { displayWidth } from '../../../src/report/terminal-layout.ts';
import { renderFindingsList, renderFindingsTable } from '../../../src/report/findings-table.ts';
import { hostileText } from '../../fakes/hostile-text.ts';
import { findingOf, scanResultOf, TERMINAL } from '../../fakes/report-samples.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const token = findingOf({
  ruleId: 'huggingface-token',
  severity: 'high',
  message: 'Hugging Face token hf_…abcd',
  location: { path: 'notebooks/train.ipynb', cell: 2, startLine: 3, startColumn: 1 },
});
const linesOf = (text: string): string[] => text.split('\n');

describe('a scan on the terminal', () => {
  test('says the number of findings first and the coverage last', () => {
    const lines = linesOf(renderFindingsTable(scanResultOf([findingOf(), token]), TERMINAL));
    expect(lines[0]).toBe('2 findings (1 critical, 1 high)');
    expect(lines.at(-2)).toBe('scanned 412 of 412 files (3.4 MB); complete');
  });

  test('says so when there is nothing, and still how much was looked at', () => {
    const text = renderFindingsTable(scanResultOf([]), TERMINAL);
    expect(text).toBe('no findings\n\nscanned 412 of 412 files (3.4 MB); complete\n');
  });

  test('gives each finding one line that starts with the severity and holds a place to click', () => {
    const text = renderFindingsTable(scanResultOf([token, findingOf()]), TERMINAL);
    expect(linesOf(text).slice(2, 4)).toEqual([
      'critical  src/config.ts:12:5               aws-access-key     AWS access key AKIA…WXYZ',
      'high      notebooks/train.ipynb#cell3:3:1  huggingface-token  Hugging Face token hf_…abcd',
    ]);
  });

  test('gives the message a line of its own when the place leaves no room; the place stays whole', () => {
    const path = `deep/${'folder/'.repeat(12)}config.ts`;
    const finding = findingOf({
      location: { path, startLine: 1, startColumn: 2 },
      message: 'm'.repeat(300),
    });
    const lines = linesOf(renderFindingsTable(scanResultOf([finding]), TERMINAL));
    expect(lines[2]).toBe(`critical  ${path}:1:2  aws-access-key`);
    expect(lines[3]).toBe(`          ${'m'.repeat(89)}…`);
  });

  test('gives a long message two lines and cuts the rest', () => {
    const message = 'word '.repeat(60).trim();
    const finding = findingOf({ message, location: { path: 'p/'.repeat(30), startLine: 1 } });
    const lines = linesOf(renderFindingsTable(scanResultOf([finding]), TERMINAL));
    expect(lines[3]).toBe(`          ${'word '.repeat(18).trim()}`);
    expect(lines[4]).toBe(`          ${'word '.repeat(17)}word…`);
    expect(lines[5]).toBe('');
  });

  test('tells what to do once for each rule that was found', () => {
    const text = renderFindingsTable(
      scanResultOf([findingOf(), findingOf({ message: 'another' })]),
      TERMINAL,
    );
    expect(text.match(/what to do/g)).toHaveLength(1);
    expect(text.match(/Deactivate the key/g)).toHaveLength(1);
    expect(text).not.toContain('Revoke the token');
  });

  test('shows 100 findings and says how many more there are and where', () => {
    const many = Array.from({ length: 1234 }, (_, index) =>
      findingOf({ message: `number ${String(index)}` }),
    );
    const text = renderFindingsTable(scanResultOf(many), TERMINAL);
    expect(text.match(/^critical /gm)).toHaveLength(100);
    expect(text).toContain('\n1,134 more, see --format json\n');
    expect(linesOf(text)[0]).toBe('1,234 findings (1,234 critical)');
  });

  test('an incomplete scan says so in the first line, names the gaps with their reasons and counts them by reason', () => {
    const coverage = coverageOf({
      seen: 4,
      scanned: 1,
      bytes: 10,
      skipped: [
        { path: 'weights.bin', reason: 'binary' },
        { path: 'big.log', reason: 'too-large', detail: '3 GB, limit 256 MB' },
        { path: 'link', reason: 'symlink' },
      ],
    });
    const lines = linesOf(renderFindingsTable(scanResultOf([], { coverage }), TERMINAL));
    expect(lines[0]).toBe('no findings, and NOT everything could be scanned');
    expect(lines.slice(2, 6)).toEqual([
      'not scanned  big.log',
      '             too-large: 3 GB, limit 256 MB',
      'not scanned  link',
      '             symlink',
    ]);
    expect(lines.at(-2)).toBe(
      'scanned 1 of 4 files (10 B), skipped 3: 1 binary, 1 symlink, 1 too-large; NOT complete',
    );
  });

  test('names ten gaps and counts the rest', () => {
    const skipped = Array.from({ length: 25 }, (_, index) => ({
      path: `f${String(index)}`,
      reason: 'unreadable' as const,
    }));
    const coverage = coverageOf({ seen: 25, scanned: 0, bytes: 0, skipped });
    const text = renderFindingsTable(scanResultOf([], { coverage }), TERMINAL);
    expect(text).toContain('not scanned  15 more, see --format json\n');
  });

  test('has colours only when asked to', () => {
    expect(renderFindingsTable(scanResultOf([findingOf()]), TERMINAL)).not.toContain('\u001b');
    const colored = renderFindingsTable(scanResultOf([findingOf()]), { color: true, width: 100 });
    expect(colored).toContain('\u001b[1;31mcritical\u001b[0m');
  });

  test('lets no name or message move the cursor, start a command or break a row', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (path, message, ruleId) => {
        const finding = findingOf({ ruleId, message, location: { path, startLine: 1, startColumn: 1 } });
        const coverage = coverageOf({
          seen: 1,
          scanned: 0,
          bytes: 0,
          skipped: [{ path, reason: 'malformed', detail: message }],
        });
        const text = renderFindingsTable(scanResultOf([finding], { coverage }), TERMINAL);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
        expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('keeps message lines within the width of the terminal', () => {
    fc.assert(
      fc.property(hostileText(60), fc.integer({ min: 50, max: 200 }), (message, width) => {
        const finding = findingOf({ message });
        const text = renderFindingsList([finding], [], { color: false, width });
        for (const line of linesOf(text)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('a list of findings', () => {
  test('is empty when there are none', () => {
    expect(renderFindingsList([], [], TERMINAL)).toBe('');
  });

  test('says for each rule once what to do', () => {
    const { rules } = scanResultOf([]);
    const [rule] = rules;
    const finding = findingOf({ ruleId: rule?.id ?? '' });
    const lines = linesOf(renderFindingsList([finding, finding], rules, TERMINAL));
    expect(lines.slice(2, 5)).toEqual(['', 'what to do', `  ${rule?.id ?? ''}`]);
    expect(lines.filter((line) => line.includes(rule?.remediation.slice(0, 20) ?? '-'))).toHaveLength(1);
  });

  test('names the option that shows all', () => {
    const many = Array.from({ length: 101 }, () => findingOf());
    expect(renderFindingsList(many, [], TERMINAL)).toMatch(/\n1 more, see --json\n$/);
  });
});
