import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFeeds } from '../../../src/config/vulnerability-feeds.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { createRuleEvaluator, ruleProblem } from '../../../src/gate/cel-rules.ts';
import type { RuleFacts } from '../../../src/gate/custom-rule.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { tampered, waive } from '../../fakes/gate-people.ts';
import { finding, modelSignature, scan, SUBJECT } from '../../fakes/gate-statements.ts';
import { checkOf, makeWorld, type DecideOptions, type World } from '../../fakes/gate-world.ts';

const KEV = JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2026-0001' }] });
const EPSS =
  '#model_version:v1,score_date:2026-03-01\ncve,epss,percentile\nCVE-2026-0002,0.9,0.99\nCVE-2026-0003,0.1,0.5\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const policyText = (findings: string, rest = ''): string => `version: 1
trust: { signers: { scanner: { key: scanner.pub }, builder: { key: builder.pub } } }
people: { alice: { keys: [alice.pub] } }
groups: { security: [alice] }
environments:
  staging:
    require: [{ kind: secret-scan, by: [scanner] }]
    findings: ${findings}
    waivers: { by: security, max-days: { high: 14 } }
${rest}`;

const ID = 'findings:secret-scan';
const found = (ruleId: string, parts: Partial<Finding> = {}): Finding =>
  finding('medium', { ruleId, ...parts });

async function judge(world: World, findings: readonly Finding[], options: DecideOptions = {}) {
  const signed = await world.sign('scanner', scan({ findings }));
  return world.decide(SUBJECT, [signed], options);
}

describe('severity rules', () => {
  const world = makeWorld(
    policyText(`{ block: [critical, high], warn: [medium], rules: [
      { rule: leak, raise-to: high }, { rule: leak, scanner: other-scanner, raise-to: critical },
      { rule: noise, lower-to: low, reason: fires on every tokenizer file }, { rule: both, raise-to: high },
      { rule: both, lower-to: low, reason: fires on every tokenizer file } ] }`),
  );

  it('raise a rule of any scanner, and not one of another scanner', async () => {
    const decision = await judge(world, [found('leak')]);
    expect(checkOf(decision, ID)).toBe('block: 1 high finding (leak in src/train.py:3)');
    expect(decision.findings).toMatchObject([
      { finding: { severity: 'medium' }, adjusted: { severity: 'high', by: 'rule' } },
    ]);
  });

  it('lower a rule, and everybody sees it', async () => {
    const decision = await judge(world, [found('noise')]);
    expect(checkOf(decision, ID)).toBe(
      'pass: no critical or high finding, 1 lowered by the policy (noise medium → low)',
    );
    expect(decision.findings).toMatchObject([{ status: 'ignored', adjusted: { severity: 'low' } }]);
  });

  it('raise what they also lower', async () => {
    expect((await judge(world, [found('both')])).verdict).toBe('block');
  });

  it('never raise down or lower up', async () => {
    const findings = [finding('critical', { ruleId: 'leak' }), finding('info', { ruleId: 'noise' })];
    const decision = await judge(world, findings);
    expect(decision.findings.map(({ adjusted }) => adjusted)).toEqual([undefined, undefined]);
  });

  it('block counts without findings, since one of them might be raised', async () => {
    const { findings: _, ...counts } = scan({ findings: [found('x')] }).predicate;
    const signed = await world.sign('scanner', { ...scan(), predicate: counts });
    expect(checkOf(await world.decide(SUBJECT, [signed]), ID)).toMatch(
      /^block: 1 medium finding .* and the policy may raise it/,
    );
  });

  it('bind a waiver by the severity the policy gave', async () => {
    const signed = await world.sign('scanner', scan({ findings: [found('leak')] }));
    const waiver = await waive(world, 'alice', { selector: { ruleId: 'leak' } });
    expect((await world.decide(SUBJECT, [signed, waiver])).findings[0]?.status).toBe('waived');
  });

  it.each([
    ['neither', '{ rule: x }', /needs one of raise-to and lower-to/],
    ['both', '{ rule: x, raise-to: high, lower-to: low }', /needs one of/],
    ['lower without a reason', '{ rule: x, lower-to: low }', /gives no reason/],
    ['a pattern', '{ rule: "x*", raise-to: high }', /one id, no pattern/],
  ])('refuse %s', (_what, rule, message) => {
    expect(() => makeWorld(policyText(`{ block: [critical], rules: [${rule}] }`))).toThrow(message);
  });
});

describe('a waiver of a whole rule', () => {
  it('that covers many findings is reported as too broad', async () => {
    const world = makeWorld(policyText('{ block: [critical, high] }'));
    const many = Array.from({ length: 11 }, (_, index) =>
      finding('high', { ruleId: 'leak', location: { path: `f${String(index)}` } }),
    );
    const bundles = [
      await world.sign('scanner', scan({ findings: many })),
      await waive(world, 'alice', { selector: { ruleId: 'leak' } }),
    ];
    const decision = await world.decide(SUBJECT, bundles);
    expect(checkOf(decision, 'waivers')).toBe(
      'warn: 1 waiver in use; waiver by alice is too broad: it covers 11 findings of leak wherever they are',
    );
    expect(decision.findings.every(({ status }) => status === 'waived')).toBe(true);
  });
});

describe('vulnerability feeds', () => {
  const feeds = `kev: { file: kev.json, sha256: ${sha256(KEV)} }, epss: { file: epss.csv, sha256: ${sha256(EPSS)}, at-least: 0.5, raise-to: high }`;
  const world = makeWorld(policyText(`{ block: [critical, high], ${feeds} }`));
  const parts = (kev = KEV, epss = EPSS) => [
    { path: 'kev.json', bytes: Buffer.from(kev) },
    { path: 'epss.csv', bytes: Buffer.from(epss) },
  ];
  const listed = readFeeds(world.policy, parts());

  it.each([
    ['CVE-2026-0001', 'critical', 'known exploited'],
    ['CVE-2026-0002', 'high', 'EPSS'],
  ])('raise %s to %s', async (id, severity, by) => {
    const decision = await judge(world, [found(id)], { feeds: listed });
    expect(decision.findings[0]?.adjusted).toEqual({ severity, by });
    expect(decision.verdict).toBe('block');
  });

  it('find the id in a message, in small letters', async () => {
    const decision = await judge(world, [found('pip', { message: 'torch 1.0 has cve-2026-0001' })], {
      feeds: listed,
    });
    expect(decision.verdict).toBe('block');
  });

  it('leave others as they are', async () => {
    const decision = await judge(world, [found('CVE-2026-0003'), found('CVE-2026-00011')], { feeds: listed });
    expect(decision.verdict).toBe('pass');
  });

  it('leave a gate undecided that did not get them', async () => {
    expect(checkOf(await judge(world, [found('x')]), ID)).toBe(
      'indeterminate: kev.json, which the policy names, was not read',
    );
  });

  it.each([
    ['another file than the pinned one', KEV.replace('0001', '0009'), /the policy pins/],
    ['a file that lists nothing', '{"vulnerabilities":[]}', /is not a catalogue/],
    ['an entry without an id', '{"vulnerabilities":[{}]}', /has no cveID/],
  ])('refuse %s', (_what, kev, message) => {
    const policy = message.source.includes('pins') ? world.policy : pinned(world.policy, sha256(kev));
    expect(() => readFeeds(policy, parts(kev))).toThrow(message);
  });

  it('refuse scores that are no scores', () => {
    const bad = 'cve,epss,percentile\nCVE-2026-0002,9,1\n';
    const policy = makeWorld(
      policyText(
        `{ block: [critical], epss: { file: epss.csv, sha256: ${sha256(bad)}, at-least: 0.5, raise-to: high } }`,
      ),
    ).policy;
    expect(() => readFeeds(policy, parts(KEV, bad))).toThrow(/is not a list of EPSS scores/);
  });
});

function pinned(policy: Policy, kevSha256: string): Policy {
  const staging = policy.environments.get('staging');
  if (staging?.findings.kev === undefined) throw new TypeError('no feed');
  const findings = { ...staging.findings, kev: { ...staging.findings.kev, sha256: kevSha256 } };
  return { ...policy, environments: new Map([['staging', { ...staging, findings }]]) };
}

const evaluateRule = createRuleEvaluator();
const rules = (...asserts: readonly string[]): string =>
  `    rules:\n${asserts.map((assert, index) => `      - { id: r${String(index)}, assert: ${JSON.stringify(assert)}, message: this is what must hold }`).join('\n')}\n`;

describe('custom rules', () => {
  const decide = async (assert: string, options: DecideOptions = {}) => {
    const world = makeWorld(policyText('{ block: [critical] }', rules(assert)));
    const bundles = [
      await world.sign('scanner', scan({ findings: [found('leak')] })),
      await world.sign('builder', modelSignature()),
    ];
    return checkOf(await world.decide(SUBJECT, bundles, { evaluateRule, ...options }), 'rule:r0');
  };

  it.each([
    ["environment == 'staging'", 'pass'],
    ["evidence.exists(e, e.kind == 'model-signature' && e.signer == 'builder')", 'pass'],
    ["evidence.exists(e, e.kind == 'aibom')", 'block'],
    ["evidence.filter(e, e.kind == 'secret-scan').all(e, e.predicate.coverage.complete)", 'pass'],
    ["findings.all(f, f.rule != 'leak')", 'block'],
    ["findings.filter(f, f.severity == 'medium').size() <= 1", 'pass'],
    ['approvals.exists(a, a.counted)', 'block'],
    ["subject.kind == 'model' && has(subject.digest.sha256)", 'pass'],
    ['evidence[0].predicate.nothing == 1', 'indeterminate'],
    ["subject.constructor == 'x'", 'indeterminate'],
  ])('%s: %s', async (assert, result) => {
    expect((await decide(assert)).split(':')[0]).toBe(result);
  });

  it('are undecided when they take too long', async () => {
    const slow = "('a' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!').matches('^(a+)+$')";
    expect(await decide(slow, { evaluateRule: createRuleEvaluator(50) })).toMatch(
      /^indeterminate.*it took longer than 50 ms/,
    );
  });

  it('are undecided when nobody evaluates them', async () => {
    expect(await decide('true', { evaluateRule: undefined as never })).toMatch(
      /^indeterminate: .*nobody gave the gate what evaluates rules/,
    );
  });

  it.each([
    ['1 +', /./],
    ['1 + 1', /gives a int/],
    ['nothing.here', /Unknown variable/],
    [`${'('.repeat(100)}true${')'.repeat(100)}`, /Exceeded maxDepth/],
    ['evidence.all(e, evidence.all(f, foo(e, f)))', /./],
  ])('that cannot be right are refused with the policy: %s', (assert, message) => {
    expect(ruleProblem(assert)).toMatch(message);
  });

  it('can only add lines and blocks, whatever they say', async () => {
    const plain = makeWorld(policyText('{ block: [critical] }'));
    const bundles = [
      await plain.sign('scanner', scan({ findings: [found('leak')] })),
      await plain.sign('scanner', tampered(scan({ findings: [finding('critical')] }), {})),
    ];
    const atoms = [
      'true',
      'false',
      "environment == 'x'",
      'findings.size() > 0',
      'evidence[9].kind',
      "evidence.exists(e, e.kind == 'secret-scan')",
      'subject.name',
    ];
    const expression = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(...atoms),
        fc
          .tuple(tie('node'), fc.constantFrom('&&', '||', '==', '+', '?'), tie('node'))
          .map(([a, operator, b]) => (operator === '?' ? `(${a} ? ${b} : ${a})` : `(${a} ${operator} ${b})`)),
        tie('node').map((inner) => `!(${inner})`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(expression, fc.subarray(bundles), async (assert, some) => {
        const staging = plain.policy.environments.get('staging');
        if (staging === undefined) throw new TypeError('no environment');
        const ruled = { ...staging, rules: [{ id: 'r', assert, message: 'this is what must hold' }] };
        const policy: Policy = { ...plain.policy, environments: new Map([['staging', ruled]]) };
        const before = await plain.decide(SUBJECT, some);
        const after = await plain.decide(SUBJECT, some, { policy, evaluateRule });
        expect(after.checks.filter(({ id }) => id !== 'rule:r')).toEqual(before.checks);
        if (before.verdict !== 'pass') expect(after.verdict).not.toBe('pass');
      }),
      { numRuns: fuzzRuns(60), seed: 20260302 },
    );
  });

  it('get plain data only: an expression that writes to it changes nothing', () => {
    const facts: RuleFacts = {
      environment: 'x',
      subject: SUBJECT,
      evidence: [],
      findings: [],
      approvals: [],
    };
    const before = JSON.stringify(facts);
    for (const text of ['evidence.map(e, e)', 'subject.digest', 'findings + findings == findings'])
      evaluateRule(text, facts);
    expect(JSON.stringify(facts)).toBe(before);
  });
});
