import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/config/policy.ts';
import { SKIP_REASONS } from '../../../src/domain/coverage.ts';
import type { DecisionCheck } from '../../../src/domain/decision.ts';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { makeStatement, type Statement } from '../../../src/domain/statement.ts';
import { explainPolicy } from '../../../src/gate/explain-policy.ts';
import { tampered, waive } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { finding, provenance, scan, type ScanParts, SOURCE, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, DAY, type DecideOptions, HOUR, keyPairOf, makeWorld } from '../../fakes/gate-world.ts';

describe('waivers', () => {
  const world = makeWorld(POLICY);
  const high = finding('high');
  const ID = 'findings:secret-scan';

  async function decide(
    waivers: readonly Promise<StoredBundle>[],
    findings: ScanParts['findings'] = [high],
    options: DecideOptions = {},
  ) {
    const built = [
      world.sign('builder', provenance()),
      world.sign('scanner', scan({ findings: findings ?? [] })),
    ];
    return world.decide(SUBJECT, await Promise.all([...built, ...waivers]), options);
  }

  describe('a waiver', () => {
    it.each<[string, Parameters<typeof waive>[2]]>([
      ['rule', { selector: { ruleId: high.ruleId } }],
      ['fingerprint', { selector: { fingerprint: high.fingerprint } }],
      ['rule and file', { selector: { ruleId: high.ruleId, path: 'src/train.py' } }],
      ['rule and folder', { selector: { ruleId: high.ruleId, path: 'src/' } }],
    ])('by %s lifts the finding and leaves it on record', async (_how, fields) => {
      const waiver = waive(world, 'alice', fields);
      const decision = await decide([waiver]);
      expect(checkOf(decision, ID)).toBe('pass: no critical or high finding, 1 waived');
      expect(checkOf(decision, 'waivers')).toBe('pass: 1 waiver in use');
      expect(decision.findings).toMatchObject([{ status: 'waived', waiverSha256: (await waiver).sha256 }]);
    });

    it.each<[string, Parameters<typeof waive>[2]]>([
      ['another rule', { selector: { ruleId: 'openai-api-key-2' } }],
      ['another finding', { selector: { fingerprint: '0'.repeat(64) } }],
      ['another file', { selector: { ruleId: high.ruleId, path: 'src/train.pyc' } }],
      ['a folder whose name only begins the same', { selector: { ruleId: high.ruleId, path: 'src/tr/' } }],
      [
        'the right rule but another finding',
        { selector: { ruleId: high.ruleId, fingerprint: '0'.repeat(64) } },
      ],
    ])('for %s lifts nothing, and is called unused', async (_what, fields) => {
      const decision = await decide([waive(world, 'alice', fields)]);
      expect(checkOf(decision, ID)).toMatch(/^block/);
      expect(checkOf(decision, 'waivers')).toBe('warn: 0 waivers in use; waiver by alice matches no finding');
    });

    it.each<[string, Promise<StoredBundle>, RegExp]>([
      ['expired', waive(world, 'alice', { now: at(-2 * DAY), expiresAt: at(0) }), /expired on/],
      [
        'lives longer than the severity allows',
        waive(world, 'alice', { expiresAt: at(14 * DAY) }),
        /longer than the 14 days/,
      ],
      ['comes from outside the group', waive(world, 'carol'), /carol is not in group security/],
      [
        'is for another environment',
        waive(world, 'alice', { environment: 'production' }),
        /is for environment production/,
      ],
      ['is under another policy', waive(world, 'alice', { policySha256: '2'.repeat(64) }), /another policy/],
      [
        'is dated in the future',
        waive(world, 'alice', { now: at(DAY), expiresAt: at(2 * DAY) }),
        /in the future/,
      ],
    ])('lifts nothing when it %s', async (_why, waiver, reason) => {
      const decision = await decide([waiver]);
      expect(checkOf(decision, ID)).toMatch(/^block/);
      expect(checkOf(decision, 'waivers')).toMatch(reason);
    });

    it('lifts nothing of a severity that cannot be waived', async () => {
      const decision = await decide([waive(world, 'alice')], [finding('critical')]);
      expect(checkOf(decision, ID)).toMatch(/^block: 1 critical/);
      expect(checkOf(decision, 'waivers')).toMatch(/waiver by alice cannot lift critical findings/);
    });

    it('that is too long for a high finding still lifts a medium one', async () => {
      const decision = await decide(
        [waive(world, 'alice', { expiresAt: at(60 * DAY) })],
        [finding('medium'), high],
      );
      expect(decision.findings.map(({ status }) => status)).toEqual(['blocking', 'waived']);
    });

    it('lifts nothing of the author or the builder', async () => {
      const parties = { author: [{ kind: 'github', login: 'alice', id: 1001 }] } as const;
      const decision = await decide([waive(world, 'alice')], [high], { parties });
      expect(checkOf(decision, ID)).toMatch(/^block/);
      expect(checkOf(decision, 'waivers')).toMatch(/alice is the author/);
    });

    it('by a signer who is no person is no waiver', async () => {
      const decision = await decide([waive(world, 'builder')]);
      expect(checkOf(decision, ID)).toMatch(/^block/);
    });

    it('about the subject lifts nothing in its source, and the other way round', async () => {
      const findings = [high];
      const scans = [scan({ findings }), scan({ subject: SOURCE, findings })];
      const all = [world.sign('builder', provenance()), ...scans.map((each) => world.sign('scanner', each))];
      const own = await world.decide(SUBJECT, await Promise.all([...all, waive(world, 'alice')]));
      expect([checkOf(own, ID), checkOf(own, `${ID}:source`)]).toEqual([
        expect.stringMatching(/^pass/),
        expect.stringMatching(/^block/),
      ]);
      const source = await world.decide(
        SUBJECT,
        await Promise.all([...all, waive(world, 'alice', { subject: SOURCE })]),
      );
      expect([checkOf(source, ID), checkOf(source, `${ID}:source`)]).toEqual([
        expect.stringMatching(/^block/),
        expect.stringMatching(/^pass/),
      ]);
      expect(checkOf(source, 'waivers:source')).toBe('pass: 1 waiver in use');
    });
  });
});

describe('signatures', () => {
  const policyOf = (rule: string): string => `version: 1
trust:
  signers: { a: { key: a.pub }, b: { key: b.pub }, c: { key: c.pub }, alias: { key: alias.pub } }
environments:
  staging: { require: [{ kind: model-signature, ${rule} }] }
`;

  interface Signed {
    readonly ignored?: readonly string[];
    readonly unread?: readonly string[];
  }

  function signature({ ignored = [], unread = [] }: Signed = {}) {
    return makeStatement(SUBJECT, PREDICATE.modelSignature, {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: ignored },
      resources: [],
      ...(unread.length === 0 ? {} : { digest_sources: { 'lfs-pointer': unread } }),
    });
  }

  async function check(
    rule: string,
    signed: readonly (readonly [string, Signed?])[],
  ): Promise<DecisionCheck> {
    const world = makeWorld(policyOf(rule));
    const bundles = [];
    for (const [name, what] of signed) bundles.push(await world.sign(name, signature(what)));
    const { checks } = await world.decide(SUBJECT, bundles, { environment: 'staging' });
    const found = checks.find(({ id }) => id === 'evidence:model-signature');
    if (found === undefined) throw new TypeError('the signature was not judged');
    return found;
  }

  describe('k of n signers in the policy', () => {
    it('are enough when as many different ones signed', async () => {
      expect(await check('by: [a, b, c], threshold: 2', [['a'], ['c']])).toMatchObject({
        result: 'pass',
        reason: expect.stringMatching(/^signed by 2 signers: (a and c|c and a)$/),
      });
    });

    it('trap 14: are not enough when one signed twice, also under two names', async () => {
      const twice = [['a'], ['a', { ignored: ['.git'] }]] as const;
      expect(await check('by: [a, b, c], threshold: 2', twice)).toMatchObject({
        result: 'block',
        reason: 'signed by 1 of 2 signers: a',
      });
      const pairs = keyPairOf('a');
      Object.assign(keyPairOf('alias'), pairs);
      expect(await check('by: [a, alias], threshold: 2', [['a'], ['alias']])).toMatchObject({
        result: 'block',
      });
    });

    it('are not joined by strangers, nor by signers that the rule does not name', async () => {
      expect(await check('by: [a, b], threshold: 2', [['a'], ['c'], ['nobody']])).toMatchObject({
        result: 'block',
        reason: 'signed by 1 of 2 signers: a',
      });
    });

    it('must be so many that there are as many signers', () => {
      const parse = (rule: string) => () => parsePolicy(policyOf(rule), 'p.yml');
      expect(parse('by: [a, b], threshold: 3')).toThrow(/wants 3 signers of 2/);
      expect(parse('threshold: 5')).toThrow(/wants 5 signers of 4/);
      expect(parse('by: [a], threshold: 0')).toThrow(/threshold/);
      expect(parse('by: [a, a], threshold: 2')).toThrow(/twice/);
    });

    it('are explained', () => {
      const policy = parsePolicy(
        policyOf('by: [a, b, c], threshold: 2, may-ignore: [docs], require-read: true'),
        'p',
      );
      const { requirements } = explainPolicy(policy, 'staging');
      expect(requirements.map(({ text }) => text)).toContain(
        'model signature over every file but docs, each read by the signer, signed by 2 of a, b, c',
      );
    });
  });

  describe('trap 34: what a signature leaves out', () => {
    it('is the default names and model.sig, with what lies below them', async () => {
      const ignored = ['.git', '.gitattributes', '.github/workflows', '.gitignore', 'model.sig', '.git/'];
      expect(await check('by: [a]', [['a', { ignored }]])).toMatchObject({ result: 'pass' });
    });

    it.each([[['weights.bin']], [['docs']], [['sub/.git']], [['model.sig.bin', '.git']]])(
      'blocks when it is %j and the policy does not say so',
      async (ignored) => {
        expect(await check('by: [a]', [['a', { ignored }]])).toMatchObject({
          result: 'block',
          reason: expect.stringContaining(`leaves out ${ignored[0] ?? ''}`),
        });
      },
    );

    it('may be what the policy names, with all below it, and nothing beside it', async () => {
      const rule = 'by: [a], may-ignore: [docs]';
      expect(await check(rule, [['a', { ignored: ['docs/old', 'docs'] }]])).toMatchObject({ result: 'pass' });
      expect(await check(rule, [['a', { ignored: ['docs2'] }]])).toMatchObject({ result: 'block' });
    });

    it('does not count in one signature and counts in none of the others', async () => {
      const signed = [['a', { ignored: ['weights.bin'] }], ['b']] as const;
      expect(await check('by: [a, b]', signed)).toMatchObject({ result: 'pass', reason: 'signed by b' });
      expect(await check('by: [a, b], threshold: 2', signed)).toMatchObject({ result: 'block' });
    });

    it('must be said in a form that is understood', async () => {
      const world = makeWorld(policyOf('by: [a]'));
      const odd = makeStatement(SUBJECT, PREDICATE.modelSignature, {
        serialization: { ignore_paths: 'all' },
      });
      const { checks } = await world.decide(SUBJECT, [await world.sign('a', odd)], {
        environment: 'staging',
      });
      expect(checks.find(({ id }) => id === 'evidence:model-signature')).toMatchObject({ result: 'block' });
    });
  });

  describe('a signer who had not read every file', () => {
    it('counts unless the policy demands that all were read', async () => {
      const signed = [['a', { unread: ['weights.bin'] }]] as const;
      expect(await check('by: [a]', signed)).toMatchObject({ result: 'pass' });
      expect(await check('by: [a], require-read: true', signed)).toMatchObject({
        result: 'block',
        reason: expect.stringContaining('had not read weights.bin'),
      });
      expect(await check('by: [a], require-read: true', [['a']])).toMatchObject({ result: 'pass' });
    });
  });
});

describe('scans', () => {
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
      const { findings: _, ...predicate } = scan({
        findings: [finding('high'), finding('medium')],
      }).predicate;
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
      expect(checkOf(decision, 'evidence:secret-scan')).toMatch(
        /^indeterminate: cannot be read: scan sha256:/,
      );
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
});
