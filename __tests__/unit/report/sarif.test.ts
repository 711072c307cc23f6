import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { coverageOf, SKIP_REASONS } from '../../../src/domain/coverage.ts';
import type { ScanResult } from '../../../src/domain/scan.ts';
import { CONFIDENCES, SEVERITIES } from '../../../src/domain/severity.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { HOSTILE_TEXTS, hostileText } from '../../fakes/hostile-text.ts';
import { findingOf, scanResultOf } from '../../fakes/report-samples.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const schemaFile = new URL('../../fixtures/sarif/sarif-2.1.0.json', import.meta.url);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')) as object);

/** The log as a consumer reads it: after JSON, held against the published types. */
function logOf(results: readonly ScanResult[], folders?: readonly string[]): Log {
  const log: Log = renderSarif(results, folders === undefined ? {} : { folders });
  const read = JSON.parse(JSON.stringify(log)) as Log;
  expect(validate(read)).toBe(true);
  return read;
}

const resultsOf = (log: Log, run = 0) => log.runs[run]?.results ?? [];
const notificationsOf = (log: Log, run = 0) =>
  log.runs[run]?.invocations?.[0]?.toolExecutionNotifications ?? [];

describe('SARIF', () => {
  test('the schema refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  test('is valid for a scan without findings, which has an empty list of results', () => {
    const log = logOf([scanResultOf([])]);
    expect(resultsOf(log)).toEqual([]);
    expect(log.runs[0]?.invocations?.[0]).toMatchObject({
      executionSuccessful: true,
      startTimeUtc: '2026-10-02T08:00:00.000Z',
      endTimeUtc: '2026-10-02T08:00:03.000Z',
      toolExecutionNotifications: [],
    });
  });

  test('a finding has rule, level, message, place and the fingerprints that GitHub and we go by', () => {
    const finding = findingOf({
      location: { path: 'src/config.ts', startLine: 12, startColumn: 5, endLine: 12, endColumn: 25 },
    });
    expect(resultsOf(logOf([scanResultOf([finding])]))).toEqual([
      {
        ruleId: 'aws-access-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'AWS access key AKIA…WXYZ' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/config.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 25 },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: `${finding.fingerprint}:1`,
          'sallyport/v1': finding.fingerprint,
        },
        properties: { severity: 'critical', confidence: 'high' },
      },
    ]);
  });

  test('rules carry severity, precision, tags, help and its links', () => {
    const [rule] = logOf([scanResultOf([])]).runs[0]?.tool.driver.rules ?? [];
    expect(rule).toMatchObject({
      id: 'aws-access-key',
      shortDescription: { text: 'AWS access key' },
      helpUri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '9.5',
        precision: 'high',
        tags: ['security', 'secrets', 'aisvs-c4-revised:4.2.1'],
      },
    });
    expect(rule?.help?.text).toContain('Deactivate the key');
  });

  test('severities lie inside the bands of GitHub', () => {
    const [rule] = scanResultOf([]).rules;
    const rules = SEVERITIES.map((severity) => ({ ...rule!, id: severity, severity }));
    const described = logOf([scanResultOf([], { rules })]).runs[0]?.tool.driver.rules ?? [];
    const scores = described.map((each) => Number(each.properties?.['security-severity']));
    const bands = scores.map((score) =>
      score > 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : score > 0 ? 'low' : 'info',
    );
    expect(bands).toEqual([...SEVERITIES]);
  });

  test('a rule has ten tags at most', () => {
    const [rule] = scanResultOf([]).rules;
    const controls = Array.from({ length: 40 }, (_, index) => `edition:${String(index)}`);
    const log = logOf([scanResultOf([], { rules: [{ ...rule!, controls }] })]);
    expect(log.runs[0]?.tool.driver.rules?.[0]?.properties?.tags).toHaveLength(10);
  });

  test('a finding of a rule that nobody describes has a rule all the same', () => {
    const log = logOf([scanResultOf([findingOf({ ruleId: 'unreadable-file', severity: 'low' })])]);
    const [result] = resultsOf(log);
    const rule = log.runs[0]?.tool.driver.rules?.[result?.ruleIndex ?? -1];
    expect(rule?.id).toBe('unreadable-file');
    expect(result?.level).toBe('note');
  });

  test('the level follows the finding, also when its rule says something else', () => {
    const [result] = resultsOf(logOf([scanResultOf([findingOf({ severity: 'medium' })])]));
    expect(result?.level).toBe('warning');
  });

  test('equal findings have different fingerprints for GitHub and the same for us', () => {
    const finding = findingOf();
    const prints = resultsOf(logOf([scanResultOf([finding, finding])])).map(
      (each) => each.partialFingerprints,
    );
    expect(prints.map((each) => each?.['primaryLocationLineHash'])).toEqual([
      `${finding.fingerprint}:1`,
      `${finding.fingerprint}:2`,
    ]);
    expect(new Set(prints.map((each) => each?.['sallyport/v1'])).size).toBe(1);
  });

  test('a notebook cell is a logical location, and the message says the line in it', () => {
    const finding = findingOf({ location: { path: 'a.ipynb', cell: 2, startLine: 7, startColumn: 3 } });
    const [result] = resultsOf(logOf([scanResultOf([finding])]));
    expect(result?.message.text).toBe('AWS access key AKIA…WXYZ (cell 3, line 7)');
    expect(result?.locations?.[0]?.logicalLocations).toEqual([
      { name: 'cell 3', fullyQualifiedName: '/cells/2', kind: 'object' },
    ]);
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
  });

  test('a pointer is a logical location', () => {
    const finding = findingOf({ location: { path: 'k.yaml', startLine: 3, pointer: '/spec/containers/0' } });
    const [location] = resultsOf(logOf([scanResultOf([finding])]))[0]?.locations ?? [];
    expect(location?.logicalLocations).toEqual([
      { fullyQualifiedName: '/spec/containers/0', kind: 'member' },
    ]);
  });

  test.each([
    ['a b.ts', 'a%20b.ts'],
    ['100%.ts', '100%25.ts'],
    ['c#/d?.ts', 'c%23/d%3F.ts'],
    ['https://evil.example/x', 'https%3A//evil.example/x'],
    ['漢.ts', '%E6%BC%A2.ts'],
    ['a\nb', 'a%0Ab'],
    ['\ud800', '%EF%BF%BD'],
  ])('the path %j is the relative URI %s', (path, uri) => {
    const [result] = resultsOf(logOf([scanResultOf([findingOf({ location: { path } })])]));
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  test('paths start from the root of the repository when the scanned folder is named', () => {
    const log = logOf([scanResultOf([findingOf()]), scanResultOf([findingOf()])], ['models/tiny bert', '']);
    const uris = log.runs.map(
      (run) => run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toEqual(['models/tiny%20bert/src/config.ts', 'src/config.ts']);
  });

  test('no two runs share tool and category', () => {
    const scans = [scanResultOf([]), scanResultOf([]), scanResultOf([]), scanResultOf([])];
    const ids = logOf(scans, ['', 'a', '.', 'a']).runs.map((run) => run.automationDetails?.id);
    expect(ids).toEqual([
      'sallyport-secrets/',
      'a/sallyport-secrets/',
      'sallyport-secrets#2/',
      'a/sallyport-secrets#2/',
    ]);
  });

  test('an incomplete scan did not succeed; each gap is an error, each reason has its count', () => {
    const coverage = coverageOf({
      seen: 4,
      scanned: 1,
      bytes: 10,
      skipped: [
        { path: 'weights.bin', reason: 'binary' },
        { path: 'big log', reason: 'too-large', detail: '3 GB' },
      ],
    });
    const log = logOf([scanResultOf([], { coverage })]);
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(notificationsOf(log)).toEqual([
      {
        descriptor: { id: 'skipped/binary' },
        level: 'note',
        message: { text: '1 file not scanned: binary' },
      },
      {
        descriptor: { id: 'skipped/too-large' },
        level: 'error',
        message: { text: '1 file not scanned: too-large' },
      },
      {
        descriptor: { id: 'skipped/too-large' },
        level: 'error',
        message: { text: 'big log was not scanned: too-large: 3 GB' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'big%20log', uriBaseId: '%SRCROOT%' } } }],
      },
    ]);
    expect(log.runs[0]?.properties?.['coverage']).toEqual({
      seen: 4,
      scanned: 1,
      bytes: 10,
      complete: false,
      skipped: 2,
    });
  });

  test('every notification that a run can have is described', () => {
    const skipped = SKIP_REASONS.map((reason) => ({ path: reason, reason }));
    const coverage = coverageOf({ seen: 11, scanned: 0, bytes: 0, skipped });
    const log = logOf([scanResultOf([], { coverage })]);
    const described = new Set(log.runs[0]?.tool.driver.notifications?.map(({ id }) => id));
    for (const { descriptor } of notificationsOf(log)) expect(described).toContain(descriptor?.id);
  });

  test('names a thousand gaps, and counts them all', () => {
    const skipped = Array.from({ length: 3_000 }, (_, index) => ({
      path: `f${String(index)}`,
      reason: 'unreadable' as const,
    }));
    const coverage = coverageOf({ seen: 3_000, scanned: 0, bytes: 0, skipped });
    const notifications = notificationsOf(logOf([scanResultOf([], { coverage })]));
    expect(notifications).toHaveLength(1_001);
    expect(notifications[0]?.message.text).toBe('3,000 files not scanned: unreadable');
  });
});

describe('the limits of code scanning', () => {
  test('a run has 25,000 results, the worst ones, and says how many were left out', () => {
    const finding = findingOf({ severity: 'low' });
    const findings = [...Array.from({ length: 25_004 }, () => finding), findingOf()];
    const log = renderSarif([scanResultOf(findings)]);
    expect(log.runs[0]?.results).toHaveLength(25_000);
    expect(log.runs[0]?.results[0]?.level).toBe('error');
    expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications[0]).toEqual({
      descriptor: { id: 'report-limit/results' },
      level: 'warning',
      message: { text: '5 results left out of this log: code scanning would refuse it whole' },
    });
  });

  test('a log has 20 runs, and the last says how many scans were left out', () => {
    const log = logOf(Array.from({ length: 23 }, () => scanResultOf([])));
    expect(log.runs).toHaveLength(20);
    expect(notificationsOf(log, 18)).toEqual([]);
    expect(notificationsOf(log, 19)[0]).toMatchObject({
      level: 'error',
      message: { text: '3 scans left out of this log: code scanning would refuse it whole' },
    });
  });
});

describe('hostile input', () => {
  test('no message is empty and none holds an embedded link', () => {
    const findings = HOSTILE_TEXTS.map((message) => findingOf({ message }));
    for (const { message } of resultsOf(logOf([scanResultOf(findings)]))) {
      expect(message.text).toMatch(/\S/);
      expect(message.text?.replace(/\\[\\[\]]/g, '')).not.toMatch(/\[[^\]]*\]\(/);
    }
  });

  test('any finding gives a valid log, and the same one again', () => {
    const position = fc.option(fc.integer({ min: -1, max: 2 ** 31 }), { nil: undefined });
    const location = fc.record(
      {
        path: hostileText(),
        startLine: position,
        startColumn: position,
        endLine: position,
        endColumn: position,
        cell: fc.option(fc.nat(), { nil: undefined }),
        pointer: fc.option(hostileText(), { nil: undefined }),
      },
      { requiredKeys: ['path'] },
    );
    const finding = fc
      .record({
        ruleId: fc.oneof(fc.constant('aws-access-key'), hostileText()),
        severity: fc.constantFrom(...SEVERITIES),
        confidence: fc.constantFrom(...CONFIDENCES),
        message: hostileText(),
        location,
      })
      .map((parts) => findingOf(JSON.parse(JSON.stringify(parts)) as Parameters<typeof findingOf>[0]));
    const skipped = fc.record({
      path: hostileText(),
      reason: fc.constantFrom(...SKIP_REASONS),
      detail: hostileText(),
    });
    fc.assert(
      fc.property(
        fc.array(finding, { maxLength: 5 }),
        fc.array(skipped, { maxLength: 3 }),
        (findings, gaps) => {
          const coverage = coverageOf({ seen: 9, scanned: 3, bytes: 1, skipped: gaps });
          const result = scanResultOf(findings, { coverage });
          const log = logOf([result]);
          expect(logOf([result])).toEqual(log);
          for (const { ruleId, ruleIndex, locations } of resultsOf(log)) {
            expect(log.runs[0]?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
            const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
            expect(uri).toMatch(/^[A-Za-z0-9%/._~!'()*-]*$/);
          }
        },
      ),
      { numRuns: fuzzRuns(180) },
    );
  });
});
