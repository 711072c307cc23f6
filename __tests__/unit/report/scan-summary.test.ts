import { describe, expect, test } from '@jest/globals';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { renderScanSummary } from '../../../src/report/scan-summary.ts';
import { HOSTILE_TEXTS } from '../../fakes/hostile-text.ts';
import { findingOf, scanResultOf } from '../../fakes/report-samples.ts';

describe('the summary of a scan', () => {
  test('says verdict, reason and coverage first', () => {
    const text = renderScanSummary(scanResultOf([findingOf()]), 'block');
    expect(text.split('\n').slice(0, 5)).toEqual([
      '## ❌ Secret scan: block',
      '',
      '**Why:** 1 finding (1 critical)',
      '',
      '**Coverage:** scanned 412 of 412 files (3.4 MB); complete',
    ]);
  });

  test('a clean scan is short and still tells its coverage', () => {
    expect(renderScanSummary(scanResultOf([]), 'pass')).toBe(
      '## ✅ Secret scan: pass\n\n**Why:** no findings\n\n' +
        '**Coverage:** scanned 412 of 412 files (3.4 MB); complete\n\n',
    );
  });

  test('names the scanner by its kind', () => {
    const scanner = {
      kind: 'iac',
      name: 'sallyport-iac',
      version: '1',
      rulesSha256: 'ab'.repeat(32),
    } as const;
    expect(renderScanSummary(scanResultOf([], { scanner }), 'pass')).toMatch(
      /^## ✅ Infrastructure scan: pass/,
    );
  });

  test('tells what to do once for each rule that was found', () => {
    const text = renderScanSummary(scanResultOf([findingOf(), findingOf({ message: 'again' })]), 'block');
    expect(text.match(/Deactivate the key/g)).toHaveLength(1);
    expect(text).not.toContain('Revoke the token');
  });

  test('says why an incomplete scan is undecided, and lists first what should have been scanned', () => {
    const coverage = coverageOf({
      seen: 3,
      scanned: 1,
      bytes: 1,
      skipped: [
        { path: 'a.bin', reason: 'binary' },
        { path: 'b.log', reason: 'too-large', detail: '3 GB' },
      ],
    });
    const text = renderScanSummary(scanResultOf([], { coverage }), 'indeterminate');
    expect(text).toContain('## ❓ Secret scan: indeterminate');
    expect(text).toContain('**Why:** no findings; 1 file could not be scanned');
    const rows = text.split('\n').filter((line) => /^\| `/.test(line));
    expect(rows).toEqual(['| `b.log` | too-large | 3 GB |', '| `a.bin` | binary |  |']);
  });

  test('stays below 1 MiB', () => {
    const findings = Array.from({ length: 10_000 }, () => findingOf({ message: '漢'.repeat(600) }));
    const text = renderScanSummary(scanResultOf(findings), 'block');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/more findings are in the JSON report/);
  });

  test('has one row for each finding, whatever it says', () => {
    const findings = HOSTILE_TEXTS.map((text) => findingOf({ message: text, location: { path: text } }));
    const rows = renderScanSummary(scanResultOf(findings), 'block')
      .split('\n')
      .filter((line) => line.startsWith('| 🔴'));
    expect(rows).toHaveLength(HOSTILE_TEXTS.length);
    for (const row of rows) expect(row.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(6);
  });
});
