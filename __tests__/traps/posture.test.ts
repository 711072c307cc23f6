import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/config/policy.ts';
import { messageOf } from '../../src/domain/errors.ts';
import type { PosturePredicate } from '../../src/domain/posture.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { explainPolicy } from '../../src/gate/explain-policy.ts';
import { tampered } from '../fakes/gate-people.ts';
import { posture, provenance, SOURCE, SUBJECT, type PostureParts } from '../fakes/gate-statements.ts';
import { at, checkOf, DAY, HOUR, makeWorld } from '../fakes/gate-world.ts';

const policyWith = (rule: string): string => `version: 1
trust:
  signers: { builder: { key: builder.pub }, auditor: { key: auditor.pub } }
environments:
  production:
    require:
      - { kind: provenance, by: [builder] }
      - { kind: posture, by: [auditor], max-age: 24h, repository-id: 4711${rule} }
`;
const world = makeWorld(policyWith(''));

interface Asked {
  readonly rule?: string;
  readonly by?: string;
  readonly mode?: 'enforce' | 'warn' | 'dry-run';
}

/** The decision with these statements of the auditor, and provenance that names the source. */
async function decide(
  statements: readonly Statement[],
  { rule, by = 'auditor', mode = 'enforce' }: Asked = {},
) {
  const own = rule === undefined ? world : makeWorld(policyWith(rule));
  const bundles = [
    await own.sign('builder', provenance()),
    ...(await Promise.all(statements.map((each) => own.sign(by, each)))),
  ];
  return await own.decide(SUBJECT, bundles, { environment: 'production', mode });
}

async function check(parts: PostureParts | readonly PostureParts[], asked: Asked = {}): Promise<string> {
  const all = Array.isArray(parts) ? (parts as readonly PostureParts[]) : [parts as PostureParts];
  const id = asked.rule?.includes('of: subject') === true ? 'evidence:posture' : 'evidence:posture:source';
  return checkOf(await decide(all.map(posture), asked), id);
}

describe('the posture of a repository', () => {
  it('passes for the source of a model, and for the model itself where the policy says so', async () => {
    expect(await check({})).toBe(
      'pass: acme/models (4711) branch main, seen by auditor, 60 min old (time declared by the signer)',
    );
    expect(await check({ subject: SUBJECT }, { rule: ', of: subject' })).toMatch(/^pass/);
    expect((await decide([posture()])).verdict).toBe('pass');
  });

  it('is missing when nobody stated it, in every mode', async () => {
    for (const mode of ['enforce', 'warn', 'dry-run'] as const) {
      const decision = await decide([], { mode });
      expect(decision).toMatchObject({ verdict: 'block', allowed: false });
      expect(checkOf(decision, 'evidence:posture:source')).toBe('block: no posture signed by auditor');
    }
  });

  it('is missing without provenance that names the source', async () => {
    const decision = await world.decide(SUBJECT, [await world.sign('auditor', posture())], {
      environment: 'production',
    });
    expect(checkOf(decision, 'evidence:posture:source')).toMatch(/^block: the source is not known/);
  });

  it.each<[string, PostureParts, string]>([
    ['stale, at the limit', { observedAt: at(-DAY) }, 'block: posture is stale'],
    ['dated in the future', { observedAt: at(HOUR) }, 'block: posture is dated in the future'],
    [
      'of another repository of the same name',
      { changes: { repository: { name: 'acme/models', id: 4712 } } },
      'block: posture is of repository 4712 (acme/models), must be of 4711',
    ],
    [
      'of the same number on another server',
      { changes: { server: 'https://ghe.evil.example/api/v3' } },
      'block: posture is of https://ghe.evil.example',
    ],
    [
      'of a branch that nobody merges to',
      { changes: { branch: 'safe' } },
      'block: posture is of branch safe',
    ],
    [
      'one that found a setting open',
      { not: { reviews: 'failed' } },
      'block: not as it must be: reviews (as seen)',
    ],
    [
      'one that could not see a setting',
      { not: { reviews: 'undecided' } },
      'indeterminate: undecided: reviews',
    ],
    [
      'one of a maker that looks at less',
      { changes: { checks: posture().predicate.checks.slice(1) } },
      'indeterminate: undecided: required-workflow (nobody looked)',
    ],
  ])('does not count when it is %s', async (_what, parts, reason) => {
    expect(await check(parts)).toContain(reason);
  });

  it('does not count of another signer, another model, or the model where the source is asked for', async () => {
    expect(await check({}, { by: 'builder' })).toBe(
      'block: posture is signed by builder, must be by auditor',
    );
    expect(await check({ subject: SUBJECT })).toBe('block: no posture signed by auditor');
    expect(await check({}, { rule: ', of: subject' })).toBe('block: no posture signed by auditor');
  });

  it('does not count when it read the workflows of another commit than the one it is about', async () => {
    const commit = { gitCommit: 'a'.repeat(40), ...SOURCE.digest };
    const about = { subject: { ...SOURCE, digest: commit } };
    expect(await check({ ...about, changes: { commit: 'a'.repeat(40) } })).toMatch(/^pass/);
    expect(await check({ ...about, changes: { commit: 'b'.repeat(40) } })).toMatch(
      /^block: posture read the workflows of commit bbbbbbbbbbbb, and is about aaaaaaaaaaaa/,
    );
  });

  it.each<[string, object]>([
    ['no list of checks', { checks: 'ok' }],
    ['a check twice', { checks: [...posture().predicate.checks, posture().predicate.checks[0]] }],
    ['a status that nobody knows', { checks: [{ id: 'reviews', status: 'fine', detail: '' }] }],
    ['a member that nobody knows', { waived: ['reviews'] }],
    ['a time without a zone', { observedAt: '2026-03-02T11:00:00' }],
  ])('is undecided when it has %s, also beside a good one', async (_what, changes) => {
    const broken = tampered(posture(), changes);
    for (const statements of [[broken], [broken, posture()]]) {
      expect(checkOf(await decide(statements), 'evidence:posture:source')).toMatch(
        /^indeterminate: posture cannot be read/,
      );
    }
  });

  it('that found a setting open is not outweighed by a later one, until it is stale', async () => {
    const open = { observedAt: at(-2 * HOUR), not: { 'no-force-push': 'failed' } } as const;
    expect(await check([open, {}])).toMatch(/^block: not as it must be: no-force-push/);
    expect(await check([{ ...open, observedAt: at(-25 * HOUR) }, {}])).toMatch(/^pass/);
  });

  it('that could not see a setting says nothing beside one that could', async () => {
    expect(await check([{ not: { reviews: 'undecided' } }, {}])).toMatch(/^pass/);
  });
});

describe('what a policy asks of it', () => {
  it('may be some checks only; the others are not judged', async () => {
    const rule = ', checks: [reviews, no-force-push]';
    expect(await check({ not: { 'signed-commits': 'failed' } }, { rule })).toMatch(/^pass/);
    expect(await check({ not: { reviews: 'failed' } }, { rule })).toMatch(/^block/);
  });

  it('is also every check that it does not know and the statement holds', async () => {
    const { checks } = posture().predicate;
    const more = (status: PosturePredicate['checks'][number]['status']): PostureParts => ({
      changes: { checks: [...checks, { id: 'new-in-v9', status, detail: 'as seen' }] },
    });
    expect(await check(more('ok'))).toMatch(/^pass/);
    expect(await check(more('failed'))).toMatch(/^block: not as it must be: new-in-v9/);
    expect(await check(more('undecided'))).toMatch(/^indeterminate/);
  });

  it('may waive a check until a day, which stays visible', async () => {
    const rule = (day: string): string =>
      `, waive: [{ check: signed-commits, reason: "keys are handed out in May", until: ${day} }]`;
    const open = { not: { 'signed-commits': 'failed' } } as const;
    expect(await check(open, { rule: rule('2026-03-03') })).toMatch(
      /^warn: .*; waived: signed-commits \(keys are handed out in May\)$/,
    );
    expect(await check(open, { rule: rule('2026-03-02') })).toMatch(/^block/);
    expect(await check({ not: { reviews: 'failed' } }, { rule: rule('2026-03-03') })).toMatch(/^block/);
    expect(await check({}, { rule: rule('2026-03-03') })).toMatch(/^pass/);
  });

  it.each([
    ['no repository-id', '{ kind: posture, by: [auditor], max-age: 24h }', 'repository-id'],
    ['no max-age', '{ kind: posture, by: [auditor], repository-id: 1 }', 'needs max-age'],
    ['a check that is none', '{ kind: posture, max-age: 1h, repository-id: 1, checks: [review] }', 'checks'],
    [
      'a waiver without an end',
      '{ kind: posture, max-age: 1h, repository-id: 1, waive: [{ check: reviews, reason: "because we can" }] }',
      'until',
    ],
    [
      'a waiver of what is not asked for',
      '{ kind: posture, max-age: 1h, repository-id: 1, checks: [reviews], waive: [{ check: environments, reason: "because we can", until: 2027-01-31 }] }',
      'does not ask for',
    ],
  ])('is refused with %s', (_what, rule, named) => {
    const text = `version: 1\ntrust: { signers: { auditor: { key: auditor.pub } } }\nenvironments: { production: { require: [${rule}] } }\n`;
    let message = '';
    try {
      parsePolicy(text, 'policy.yml');
    } catch (thrown) {
      message = messageOf(thrown);
    }
    expect(message).toContain(named);
  });

  it('is explained with the command that makes it', async () => {
    const { policy } = makeWorld(
      policyWith(', waive: [{ check: environments, reason: "none yet here", until: 2026-04-01 }]'),
    );
    const row = explainPolicy(policy, 'production').requirements.find(
      ({ id }) => id === 'evidence:posture:source',
    );
    expect(row).toEqual({
      id: 'evidence:posture:source',
      text: 'posture of repository 4711 for the source, its default branch, every check ok but environments until 2026-04-01, signed by auditor, younger than 24 h',
      command: 'sallyport doctor --github OWNER/NAME --subject SOURCE --evidence EVIDENCE --key KEY',
    });
    const lacking = explainPolicy(world.policy, 'production', { decision: await decide([]) });
    expect(lacking.requirements.find(({ id }) => id === 'evidence:posture:source')?.state).toBe('lacking');
  });
});
