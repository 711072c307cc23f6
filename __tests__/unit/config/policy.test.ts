import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { parsePolicy } from '../../../src/config/policy.ts';
import { messageOf } from '../../../src/domain/errors.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { DAY, HOUR } from '../../fakes/gate-world.ts';
import { POLICY } from '../../fakes/gate-policies.ts';

const parse = (text: string) => parsePolicy(text, 'policy.yml');

function failureOf(text: string): unknown {
  try {
    parse(text);
  } catch (thrown) {
    return thrown;
  }
  return new Error('accepted');
}

const problemOf = (text: string): string => messageOf(failureOf(text));

/** A small policy with one place to put something in. */
const policyWith = (parts: {
  trust?: string;
  people?: string;
  environment?: string;
  top?: string;
}): string => `version: 1
trust:
  roots: { public: { sigstore: public-good } }
  signers: { builder: { key: builder.pub } }
${parts.trust ?? ''}
people:
  alice: { keys: [alice.pub] }
${parts.people ?? ''}
groups: { security: [alice] }
environments:
  staging:
    require: [{ kind: aibom }]
${parts.environment ?? ''}
${parts.top ?? ''}
`;

describe('a policy', () => {
  it('is read with every default made explicit', () => {
    const { environments, trust, denyList } = parse(POLICY);
    expect(trust.gates).toEqual(['gate']);
    expect(denyList).toBeUndefined();
    expect(environments.get('staging')).toMatchObject({
      after: [],
      approvals: [],
      findings: { block: ['critical', 'high'], warn: ['medium'] },
      waivers: { group: 'security', maxDays: { critical: 0, high: 14, medium: 90, low: 0, info: 0 } },
    });
    expect(environments.get('staging')?.require[3]).toEqual({
      kind: 'secret-scan',
      by: ['scanner'],
      of: 'subject',
      allowIncomplete: [],
      maxAgeMs: 24 * HOUR,
    });
    expect(environments.get('production')).toMatchObject({
      after: ['staging'],
      override: { group: 'security', count: 2, justificationMin: 40 },
    });
  });

  it('asks all its signers when a requirement names none', () => {
    const policy = parse(policyWith({ environment: '    override: { by: security, count: 1 }' }));
    expect(policy.environments.get('staging')?.require).toEqual([{ kind: 'aibom', by: ['builder'] }]);
    expect(policy.environments.get('staging')?.override?.justificationMin).toBe(40);
  });

  it('may be JSON', () => {
    const json = JSON.stringify({
      version: 1,
      trust: { signers: { builder: { key: 'builder.pub' } } },
      environments: { staging: { require: [{ kind: 'aibom' }] } },
    });
    expect(parse(json).environments.has('staging')).toBe(true);
  });

  it('of every example is read', () => {
    const examples = path.resolve(import.meta.dirname, '../../../examples');
    const files = fs.readdirSync(examples, { recursive: true, encoding: 'utf8' });
    const policies = files.filter((name) => /(?:^|\/)(?:policy|sallyport)[^/]*\.ya?ml$/.test(name));
    const read = policies.map((name) => fs.readFileSync(path.join(examples, name), 'utf8'));
    for (const text of read.filter((each) => each.startsWith('version: 1')))
      expect(problemOf(text)).toBe('accepted');
  });

  it.each([
    ['30m', 30 * 60_000],
    ['24h', DAY],
    ['7d', 7 * DAY],
    ['2w', 14 * DAY],
  ])('reads %s as a duration', (text, ms) => {
    const policy = parse(POLICY.replaceAll('max-age: 24h', `max-age: ${text}`));
    expect(policy.environments.get('staging')?.require[3]?.maxAgeMs).toBe(ms);
  });
});

describe('a mistyped policy is refused with line, column and what was meant:', () => {
  it.each<[string, string, string]>([
    [
      'a key at the top',
      policyWith({ top: 'enviroments: {}' }),
      'policy policy.yml:14:1: enviroments: unknown key "enviroments", did you mean "environments"?',
    ],
    [
      'a key of an environment',
      policyWith({ environment: '    aproval: []' }),
      '13:5: environments.staging.aproval: unknown key "aproval", did you mean "approvals"?',
    ],
    [
      'a key with the wrong separator',
      policyWith({ environment: '    override: { by: security, count: 1, justification_min: 9 }' }),
      '13:41: environments.staging.override.justification_min: unknown key "justification_min", did you mean "justification-min"?',
    ],
    [
      'a kind of evidence',
      policyWith({}).replace('kind: aibom', 'kind: aibon'),
      '12:23: environments.staging.require[0].kind: "aibon" is not allowed here, did you mean "aibom"?',
    ],
    [
      'a severity',
      policyWith({ environment: '    findings: { block: [critcal] }' }),
      '13:25: environments.staging.findings.block[0]: "critcal" is not allowed here, did you mean "critical"?',
    ],
    [
      'a signer',
      policyWith({}).replace('kind: aibom', 'kind: aibom, by: [bilder]'),
      '12:35: environments.staging.require[0].by[0]: unknown signer "bilder", did you mean "builder"?',
    ],
    [
      'a person',
      policyWith({}).replace('security: [alice]', 'security: [alcie]'),
      '9:22: groups.security[0]: unknown person "alcie", did you mean "alice"?',
    ],
    [
      'a group',
      policyWith({ environment: '    approvals: [{ group: secutiry, count: 1 }]' }),
      '13:26: environments.staging.approvals[0].group: unknown group "secutiry", did you mean "security"?',
    ],
    [
      'an earlier environment',
      policyWith({ trust: '  gates: [builder]', environment: '    after: [stagign]' }),
      '13:13: environments.staging.after[0]: unknown environment "stagign", did you mean "staging"?',
    ],
    [
      'a root',
      policyWith({ people: '  bob: { root: publik, identity: b@x.example, issuer: https://x.example }' }),
      '8:16: people.bob.root: unknown root "publik", did you mean "public"?',
    ],
    [
      'a duration',
      policyWith({}).replace('kind: aibom', 'kind: aibom, max-age: 1 day'),
      '12:39: environments.staging.require[0].max-age: a duration is a number with m, h, d or w, like 24h or 7d',
    ],
    [
      'a missing key',
      policyWith({ environment: '    approvals: [{ group: security }]' }),
      '13:17: environments.staging.approvals[0].count: is required',
    ],
  ])('%s', (_what, text, message) => {
    expect(problemOf(text)).toContain(message);
  });

  it('all of it at once, in the order of the file', () => {
    const text = policyWith({
      environment: '    aproval: []\n    findings: { block: [critcal] }',
      top: 'x: 1',
    });
    expect(problemOf(text)).toMatch(/^policy policy\.yml has 3 problems: 13:5: .*; 14:25: .*; 15:1: /);
  });

  it('with a hint where every key is described', () => {
    const hint: unknown = expect.stringContaining('docs/policy.md');
    expect(failureOf('version: 2')).toMatchObject({ code: 'invalid-policy', hint });
  });
});

describe('a policy that could not mean what it says is refused:', () => {
  it.each<[string, string, RegExp]>([
    ['nothing at all', '', /file is empty/],
    [
      'another version',
      policyWith({}).replace('version: 1', 'version: 2'),
      /version: this version of the product reads version 1/,
    ],
    ['a number as text', policyWith({}).replace('version: 1', 'version: "1"'), /version: /],
    [
      'an environment that asks for nothing',
      policyWith({}).replace('[{ kind: aibom }]', '[]'),
      /everything would pass/,
    ],
    ['no signers', policyWith({}).replace('{ builder: { key: builder.pub } }', '{}'), /names no signer/],
    [
      'a scan without a rule for findings',
      policyWith({}).replace('kind: aibom', 'kind: secret-scan'),
      /requires a scan and has no findings rule/,
    ],
    [
      'a milder severity that blocks alone',
      policyWith({ environment: '    findings: { block: [high] }' }),
      /blocks high but not critical, which is worse/,
    ],
    [
      'a severity that blocks and warns',
      policyWith({ environment: '    findings: { block: [critical], warn: [critical] }' }),
      /cannot both block and warn/,
    ],
    [
      'more people than there are',
      policyWith({ environment: '    approvals: [{ group: security, count: 2 }]' }),
      /wants 2 people of group security, which has 1/,
    ],
    ['no people', policyWith({ environment: '    approvals: [{ group: security, count: 0 }]' }), /count/],
    [
      'a group asked twice',
      policyWith({
        environment: '    approvals: [{ group: security, count: 1 }, { group: security, count: 1 }]',
      }),
      /is listed twice/,
    ],
    [
      'a circle',
      policyWith({ trust: '  gates: [builder]', environment: '    after: [staging]' }),
      /circle: staging after staging/,
    ],
    ['an order without gates', policyWith({ environment: '    after: [staging]' }), /needs trust\.gates/],
    [
      'two people with one key',
      policyWith({ people: '  bob: { keys: [alice.pub] }' }),
      /one person would count as two/,
    ],
    [
      'two people with one account',
      policyWith({
        people: '  bob: { github: { login: Al, id: 1 } }\n  eve: { github: { login: al, id: 2 } }',
      }),
      /one person would count as two/,
    ],
    [
      'a person who is nobody',
      policyWith({ people: '  bob: {}' }),
      /has no key, no identity and no GitHub account/,
    ],
    ['half an identity', policyWith({ people: '  bob: { identity: b@x.example }' }), /belong together/],
    [
      'a member twice',
      policyWith({}).replace('security: [alice]', 'security: [alice, alice]'),
      /listed twice/,
    ],
    [
      'a pattern for an identity',
      policyWith({ people: '  bob: { root: public, identity: "*@x.example", issuer: https://x.example }' }),
      /compared exactly/,
    ],
    [
      'an issuer without https',
      policyWith({ people: '  bob: { root: public, identity: b@x, issuer: http://x.example }' }),
      /https URL/,
    ],
    ['a path out of the folder', policyWith({}).replace('key: builder.pub', 'key: /etc/passwd'), /path/],
    [
      'a waiver of more than a year',
      policyWith({ environment: '    waivers: { by: security, max-days: { high: 366 } }' }),
      /max-days\.high/,
    ],
    [
      'a deny-list line without reason',
      policyWith({ top: `deny-list: ["sha256:${'a'.repeat(64)}"]` }),
      /deny-list/,
    ],
    [
      'a deny-list line in capitals',
      policyWith({ top: `deny-list: ["sha256:${'A'.repeat(64)} poisoned"]` }),
      /deny-list/,
    ],
    ['a key that is there twice', policyWith({ top: 'version: 1' }), /key "version" is there twice/],
    ['two documents', `${policyWith({})}\n---\nversion: 1\n`, /./],
    ['a tag', policyWith({}).replace('version: 1', 'version: !!int "1"'), /tag/],
    ['a merge key', policyWith({ top: 'x: &a { version: 1 }\n<<: *a' }), /unknown key/],
  ])('%s', (_what, text, reason) => {
    expect(problemOf(text)).toMatch(reason);
  });
});

describe('a hostile policy', () => {
  it('of nested aliases is refused before it grows', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      const name = String.fromCharCode(97 + level);
      const before = `*${String.fromCharCode(96 + level)}`;
      bomb.push(`${name}: &${name} [${Array(10).fill(before).join(', ')}]`);
    }
    expect(problemOf(bomb.join('\n'))).toMatch(/aliases|values/);
  });

  it.each([
    ['deep nesting', `version: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a long line of brackets', '['.repeat(FULL_RUN ? 100_000 : 20_000)],
    ['a prototype', '__proto__: { version: 1 }'],
    ['too much text', `# ${'x'.repeat(300_000)}`],
    [
      'a billion problems',
      `environments: { ${Array.from({ length: FULL_RUN ? 5000 : 1000 }, (_, index) => `e${String(index)}: { x: 1 }`).join(', ')} }`,
    ],
  ])('with %s is refused in one short message', (_what, text) => {
    const before = process.cpuUsage();
    const problem = problemOf(text);
    expect(problem).toMatch(/^policy policy\.yml/);
    expect(problem.length).toBeLessThan(4000);
    expect(process.cpuUsage(before).user).toBeLessThan(FULL_RUN ? 5_000_000 : 1_500_000);
  });
});
