// Our SARIF by Microsoft's validator: schema, rules of the standard, ingestion rules of GitHub code scanning.
//   node scripts/outside/sarif-check.ts
// Installs what it needs (install-report.sh). Exits 1 on the first error or warning of the validator.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HOSTILE_TEXTS } from '../../__tests__/fakes/hostile-text.ts';
import { findingOf, scanResultOf } from '../../__tests__/fakes/report-samples.ts';
import { coverageOf, SKIP_REASONS } from '../../src/domain/coverage.ts';
import type { ScanResult } from '../../src/domain/scan.ts';
import { SEVERITIES } from '../../src/domain/severity.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { scanIac } from '../../src/scan/iac/scan-iac.ts';
import { fakeText, LETTERS } from '../../src/scan/secrets/fake-secret.ts';
import { scanSecrets } from '../../src/scan/secrets/scan-secrets.ts';
import { createCheckList } from './check-list.ts';
import { installReportTools, validateSarif } from './report-tools.ts';

const { check, close } = createCheckList();

/** Problems in words, or undefined. */
function problemsOf(results: readonly ScanResult[]): string | undefined {
  const problems = validateSarif(renderSarif(results));
  if (problems.length === 0) return undefined;
  return problems
    .slice(0, 5)
    .map(({ rule, level, text }) => `\n  ${level} ${rule}: ${text}`)
    .join('');
}

/** A tree with something to find in files whose names need care. */
async function scanOddTree(): Promise<ScanResult[]> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-tree-'));
  const dockerfile = 'FROM node:latest\nUSER root\nRUN curl http://example.com/x | sh\n';
  const token = `token = "hf_${fakeText(LETTERS, 34)}"\n`;
  const files = { Dockerfile: dockerfile, 'odd #1 50%?.py': token, '漢字/a:b [x].env': token, '-n': token };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  fs.symlinkSync('nowhere', path.join(root, 'link'));
  const clock = (): Date => new Date();
  const results = [await scanSecrets(root, { clock }), await scanIac(root, { clock })];
  fs.rmSync(root, { recursive: true });
  return results;
}

installReportTools();

await check('the validator refuses a log that is none', () => {
  const [run] = renderSarif([scanResultOf([])]).runs;
  const broken = { $schema: 'x', version: '2.1.0', runs: [{ ...run, results: [{ message: {} }] }] };
  const problems = validateSarif(broken);
  return Promise.resolve(problems.some(({ level }) => level === 'error') ? undefined : 'it found nothing');
});

await check('scans of a tree with odd names', async () => {
  const results = await scanOddTree();
  const empty = results.find(({ findings }) => findings.length === 0);
  return empty === undefined ? problemsOf(results) : `${empty.scanner.name} found nothing`;
});

await check('every hostile text as path, message and rule', () => {
  const findings = HOSTILE_TEXTS.flatMap((text, index) => {
    const severity = SEVERITIES[index % SEVERITIES.length] ?? 'info';
    const location = { path: text === '' ? 'x' : text, startLine: 3, startColumn: 1, pointer: text };
    return [findingOf({ message: text, severity, location }), findingOf({ ruleId: `x${text}`, severity })];
  });
  return Promise.resolve(problemsOf([scanResultOf(findings)]));
});

await check('every kind of place', () => {
  const locations = [
    { path: 'a' },
    { path: 'a', startLine: 0 },
    { path: 'a', startLine: 2, startColumn: 9, endLine: 2, endColumn: 3 },
    { path: 'a', startLine: 5, endLine: 2 },
    { path: 'a', startLine: 5, startColumn: 3, endLine: 7, endColumn: 1 },
    { path: 'a.ipynb', cell: 2, startLine: 5, startColumn: 3 },
  ];
  return Promise.resolve(problemsOf([scanResultOf(locations.map((location) => findingOf({ location })))]));
});

await check('a scan that could not read everything, and 23 scans where 20 have room', () => {
  const skipped = SKIP_REASONS.map((reason) => ({ path: `a ${reason}`, reason, detail: '[x](y)' }));
  const coverage = coverageOf({ seen: 20, scanned: 9, bytes: 1, skipped });
  return Promise.resolve(
    problemsOf(Array.from({ length: 23 }, () => scanResultOf([findingOf()], { coverage }))),
  );
});

close();
