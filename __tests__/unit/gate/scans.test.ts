import { describe, expect, it } from '@jest/globals';
import { SKIP_REASONS } from '../../../src/domain/coverage.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { tampered } from '../../fakes/gate-people.ts';
import { finding, scan, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, HOUR, makeWorld } from '../../fakes/gate-world.ts';

const policyWith = (scanRule: string): string => `version: 1
trust: { signers: { scanner: { key: scanner.pub }, second: { key: second.pub } } }
environments:
  staging:
    require:
      - ${scanRule}
    findings: { block: [critical, high], warn: [medium] }
`;
const world = makeWorld(policyWith('{ kind: secret-scan, by: [scanner, second], max-age: 24h }'));
const lenient = makeWorld(
  policyWith('{ kind: secret-scan, by: [scanner], allow-incomplete: [too-large, excluded] }'),
);

async function decide(statements: readonly Statement[], where = world) {
  const bundles = await Promise.all(statements.map((each) => where.sign('scanner', each)));
  return where.decide(SUBJECT, bundles);
}

const skipping = (reason: (typeof SKIP_REASONS)[number], path = 'data/big.bin', detail?: string) =>
  scan({
    coverage: {
      seen: 3,
      skipped: [{ path, reason, ...(detail === undefined ? {} : { detail }) }],
      complete: ['binary', 'excluded', 'unsupported-format'].includes(reason),
    },
  });

describe('a scan counts', () => {
  it.each(SKIP_REASONS)('or not, when a file was skipped because it was %s', async (reason) => {
    const check = checkOf(await decide([skipping(reason)]), 'evidence:secret-scan');
    if (reason === 'binary' || reason === 'unsupported-format') expect(check).toMatch(/^pass/);
    else expect(check).toBe(`block: scan is not complete: 1 ${reason}`);
  });

  it('when the policy names the reason', async () => {
    expect((await decide([skipping('too-large')], lenient)).verdict).toBe('pass');
    expect((await decide([skipping('excluded')], lenient)).verdict).toBe('pass');
    expect((await decide([skipping('unreadable')], lenient)).verdict).toBe('block');
  });

  it.each([
    ['.git', undefined],
    ['sub/.git', undefined],
    ['link', 'symbolic link, target inside the tree'],
    ['model.sig', undefined],
    ['.gitattributes', undefined],
  ])('although %s was excluded, which nobody chose', async (path, detail) => {
    expect((await decide([skipping('excluded', path, detail)])).verdict).toBe('pass');
  });

  it.each(['src', 'sub/model.sig', '.gitignored', 'weights.bin'])(
    'not when somebody chose to exclude %s',
    async (path) => {
      expect((await decide([skipping('excluded', path)])).verdict).toBe('block');
    },
  );

  it('for its findings together with every other fresh one', async () => {
    const decision = await decide([
      scan(),
      scan({ findings: [finding('critical')], startedAt: at(-2 * HOUR) }),
    ]);
    expect(checkOf(decision, 'evidence:secret-scan')).toMatch(/^pass/);
    expect(checkOf(decision, 'findings:secret-scan')).toMatch(/^block: 1 critical/);
  });

  it('for its findings also when it is not complete', async () => {
    const both = tampered(skipping('timeout'), {});
    const dirty = scan({
      findings: [finding('high')],
      coverage: { seen: 3, skipped: [{ path: 'a', reason: 'timeout' }], complete: false },
    });
    const decision = await decide([both, dirty, scan()]);
    expect(checkOf(decision, 'evidence:secret-scan')).toMatch(/^pass/);
    expect(checkOf(decision, 'findings:secret-scan')).toMatch(/^block/);
  });

  it('once for a finding that two scans report', async () => {
    const findings = [finding('high')];
    const decision = await decide([scan({ findings }), scan({ findings, startedAt: at(-2 * HOUR) })]);
    expect(decision.findings).toHaveLength(1);
  });

  it('by its counts when it does not list what it found', async () => {
    const { findings: _, ...predicate } = scan({ findings: [finding('high'), finding('medium')] }).predicate;
    const decision = await decide([{ ...scan(), predicate }]);
    expect(checkOf(decision, 'findings:secret-scan')).toBe(
      'block: 1 high finding that the statement counts but does not list',
    );
  });
});

describe('a scan that contradicts itself is undecided:', () => {
  const dirty = scan({ findings: [finding('critical'), finding('low')] });
  it.each<[string, Statement]>([
    [
      'counts lower than its findings',
      tampered(dirty, { counts: { critical: 0, high: 0, medium: 0, low: 1, info: 0 } }),
    ],
    [
      'counts higher than its findings',
      tampered(dirty, { counts: { critical: 2, high: 0, medium: 0, low: 1, info: 0 } }),
    ],
    [
      'findings that are not those of its digest',
      tampered(dirty, {
        findings: [finding('low')],
        counts: { critical: 0, high: 0, medium: 0, low: 1, info: 0 },
      }),
    ],
    ['more scanned than seen', scan({ coverage: { seen: 1 } })],
    [
      'skips that do not add up',
      tampered(skipping('timeout'), {
        coverage: { ...skipping('timeout').predicate.coverage, skippedTotal: 0 },
      }),
    ],
    [
      'a reason for skipping that is not counted',
      tampered(skipping('timeout'), {
        coverage: { ...skipping('timeout').predicate.coverage, skippedByReason: { binary: 1 } },
      }),
    ],
    ['an end before its start', tampered(scan(), { finishedOn: at(-2 * HOUR).toISOString() })],
    ['a member nobody knows', tampered(scan(), { excludedRules: ['*'] })],
    ['no coverage', tampered(scan(), { coverage: undefined })],
    ['a time without zone', tampered(scan(), { startedOn: '2026-03-02T11:00:00' })],
  ])('%s', async (_what, statement) => {
    const decision = await decide([scan(), statement]);
    expect(decision.verdict).toBe('indeterminate');
    expect(checkOf(decision, 'evidence:secret-scan')).toMatch(/^indeterminate: cannot be read: scan sha256:/);
  });
});

describe('a scan that says it saw nothing', () => {
  it('of infrastructure counts: there was none', async () => {
    const iac = makeWorld(policyWith('{ kind: iac-scan, by: [scanner] }'));
    const empty = scan({ kind: 'iac', coverage: { seen: 0, scanned: 0, bytes: 0 } });
    expect(checkOf(await decide([empty], iac), 'evidence:iac-scan')).toMatch(/looked at 0 files of 0/);
  });

  it('of infrastructure does not count when files were there and none was read', async () => {
    const unread = scan({
      kind: 'iac',
      coverage: {
        seen: 1,
        scanned: 0,
        bytes: 0,
        skipped: [{ path: 'main.tf', reason: 'unsupported-format' }],
      },
    });
    const strict = makeWorld(policyWith('{ kind: iac-scan, by: [scanner] }'));
    const allowing = makeWorld(
      policyWith('{ kind: iac-scan, by: [scanner], allow-incomplete: [unsupported-format] }'),
    );
    expect(checkOf(await decide([unread], strict), 'evidence:iac-scan')).toMatch(
      /^block: .*read none of the 1 files it saw/,
    );
    expect(checkOf(await decide([unread], allowing), 'evidence:iac-scan')).toMatch(/^pass: /);
  });

  it.each([
    ['at all', { seen: 0, scanned: 0 }],
    ['of what it should have, without a reason', { complete: false }],
  ])('%s does not count', async (_what, coverage) => {
    expect(checkOf(await decide([scan({ coverage })]), 'evidence:secret-scan')).toMatch(/^block: scan /);
  });
});
