import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../src/flows/load-policy.ts';
import { keyPairOf } from '../../fakes/gate-world.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

const BASE = `version: 1
trust:
  signers: { builder: { key: builder.pub }, gate: { key: gate.pub } }
  gates: [gate, builder]
people: { alice: { keys: [alice.pub] }, bob: { keys: [bob.pub] } }
groups: { security: [alice, bob], stop: [alice] }
environments:
  staging: { require: [{ kind: model-signature, by: [builder] }] }
  production:
    after: [staging]
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, max-age: 7d }]
    findings: { block: [critical], warn: [high] }
    approvals: [{ group: security, count: 1, exclude: [author] }]
    waivers: { by: security, max-days: { high: 14 } }
    override: { by: security, count: 1, justification-min: 40 }
deny-list: ["sha256:${'a'.repeat(64)} poisoned"]
retirement: { by: stop }
`;
let project: Project;

beforeEach(() => {
  project = makeProject();
  project.write('base.yml', BASE);
  for (const name of ['builder', 'gate', 'alice', 'bob', 'team'])
    project.write(`${name}.pub`, keyPairOf(name).publicKeyPem);
});
afterEach(() => {
  project.remove();
});

async function extend(text: string, digest?: string) {
  const pinned = digest ?? `sha256:${(await loadPolicy(project.at('base.yml'), testContext())).sha256}`;
  const file = project.write(
    'team.yml',
    `version: 1\nextends: { path: base.yml, digest: "${pinned}" }\n${text}`,
  );
  return await loadPolicy(file, testContext());
}
const production = (keys: string): string => `environments: { production: { ${keys} } }\n`;

describe('a policy that extends another one', () => {
  it('asks for all of it, and for more', async () => {
    const { policy, denyList, parts } = await extend(`trust: { signers: { team: { key: team.pub } } }
deny-list: ["sha256:${'b'.repeat(64)} too"]
environments:
  staging: { require: [{ kind: aibom, by: [team] }] }
  production:
    require: [{ kind: secret-scan, max-age: 24h }]
    findings: { block: [critical, high], rules: [{ rule: leak, raise-to: critical }] }
    approvals: [{ group: security, count: 2, exclude: [author, builder] }]
    waivers: { by: security, max-days: {} }
`).catch((error: unknown) => {
      throw error;
    });
    const rules = policy.environments.get('production');
    expect(policy.environments.get('staging')?.require.map(({ kind }) => kind)).toEqual([
      'model-signature',
      'aibom',
    ]);
    expect(rules?.require.map(({ kind, by, maxAgeMs }) => [kind, by, maxAgeMs])).toEqual([
      ['model-signature', ['builder'], undefined],
      // Not the child's signer: who was meant when nobody was named are the signers of that policy.
      ['secret-scan', ['builder', 'gate'], 7 * 86_400_000],
      ['secret-scan', ['builder', 'gate', 'team'], 86_400_000],
    ]);
    expect(rules?.findings).toMatchObject({ block: ['critical', 'high'], warn: [] });
    expect(rules?.approvals).toEqual([expect.objectContaining({ count: 2, exclude: ['author', 'builder'] })]);
    expect(rules?.waivers?.maxDays.high).toBe(0);
    expect(rules?.after).toEqual(['staging']);
    expect(denyList).toHaveLength(2);
    expect(parts.map(({ path }) => path).sort()).toEqual([
      'alice.pub',
      'base.yml',
      'bob.pub',
      'builder.pub',
      'gate.pub',
      'team.pub',
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['fewer environments before', production('after: [other]'), /after: leaves out staging/],
    ['fewer severities that block', production('findings: { block: [] }'), /leaves out critical/],
    [
      'a lower severity',
      production('findings: { rules: [{ rule: x, lower-to: low, reason: it is only noise }] }'),
      /may only raise/,
    ],
    [
      'fewer approvals of more people',
      production('approvals: [{ group: security, count: 1 }]'),
      /exclude: leaves out author/,
    ],
    [
      'longer waivers',
      production('waivers: { by: security, max-days: { high: 30 } }'),
      /more than the 14 days/,
    ],
    [
      'waivers of a severity that had none',
      production('waivers: { by: security, max-days: { critical: 1 } }'),
      /more than the 0 days/,
    ],
    ['waivers by others', production('waivers: { by: stop, max-days: {} }'), /another group/],
    [
      'an override with less reason',
      production('override: { by: security, count: 1, justification-min: 5 }'),
      /less than the 40/,
    ],
    [
      'waivers where there were none',
      'environments: { staging: { waivers: { by: security, max-days: { high: 1 } } } }\n',
      /allows waivers/,
    ],
    [
      'an override where there was none',
      'environments: { staging: { override: { by: security, count: 1 } } }\n',
      /allows overrides/,
    ],
    [
      'another gate',
      'trust: { gates: [gate, team], signers: { team: { key: team.pub } } }\n',
      /believes team/,
    ],
    ['another key of a signer', 'trust: { signers: { builder: { key: team.pub } } }\n', /is another one/],
    ['another key of a person', 'people: { alice: { keys: [team.pub] } }\n', /is another one/],
    [
      'more members of a group',
      'people: { eve: { keys: [team.pub] } }\ngroups: { security: [alice, bob, eve] }\n',
      /has members/,
    ],
    ['fewer people who may stop something', 'groups: { stop: [alice, bob] }\n', /may retire subjects/],
    ['another group that may stop something', 'retirement: { by: security }\n', /neither is tighter/],
    ['a deny-list file in place of lines', 'deny-list: denied.txt\n', /cannot be joined/],
  ])('cannot ask for %s', async (_what, text, message) => {
    await expect(extend(text)).rejects.toMatchObject({
      code: 'invalid-policy',
      message: expect.stringMatching(message),
    });
  });

  it('is refused when the other one, or a key it names, is not the pinned one', async () => {
    const { sha256 } = await loadPolicy(project.at('base.yml'), testContext());
    project.write('bob.pub', keyPairOf('mallory').publicKeyPem);
    await expect(extend('', `sha256:${sha256}`)).rejects.toMatchObject({
      code: 'invalid-policy',
      message: expect.stringMatching(/whose digest is/),
    });
  });

  it('has another digest when the other one changes, and may extend one that extends one', async () => {
    const team = await extend('');
    project.write('last.yml', `version: 1\nextends: { path: team.yml, digest: "sha256:${team.sha256}" }\n`);
    const last = await loadPolicy(project.at('last.yml'), testContext());
    expect(last.policy.environments.get('production')?.require).toHaveLength(2);
    expect(last.parts.map(({ path }) => path)).toEqual(expect.arrayContaining(['base.yml', 'team.yml']));
    project.write('base.yml', `${BASE}# a comment\n`);
    await expect(loadPolicy(project.at('last.yml'), testContext())).rejects.toMatchObject({
      code: 'invalid-policy',
    });
  });

  it('extends a file beside it, never one elsewhere, and never itself', async () => {
    const file = project.write(
      'team.yml',
      `version: 1\nextends: { path: ../base.yml, digest: "sha256:${'0'.repeat(64)}" }\n`,
    );
    await expect(loadPolicy(file, testContext())).rejects.toMatchObject({ code: 'invalid-policy' });
    project.write(
      'team.yml',
      `version: 1\nextends: { path: team.yml, digest: "sha256:${'0'.repeat(64)}" }\n`,
    );
    await expect(loadPolicy(file, testContext())).rejects.toMatchObject({
      message: expect.stringMatching(/more than 5 policies/),
    });
  });
});
