import { describe, expect, it } from '@jest/globals';
import type {
  GithubApprovalsPredicate,
  GithubPullRequest,
  GithubReview,
  GithubReviewer,
  GithubRunFacts,
} from '../../../src/domain/github-approvals.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { makeGithubApprovals } from '../../../src/people/make-github-approvals.ts';
import { evaluateGate } from '../../../src/gate/evaluate-gate.ts';
import { EXTENSIONS, githubEvidence, githubPredicate, TRAIN_WORKFLOW } from '../../fakes/gate-github.ts';
import { STRANGERS } from '../../fakes/gate-evidence.ts';
import { approve, nextNonce, tampered } from '../../fakes/gate-people.ts';
import { provenance, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, HOUR, makeWorld, MINUTE, NOW } from '../../fakes/gate-world.ts';

const POLICY = `version: 1
trust:
  signers:
    builder: { key: builder.pub }
    gate: { key: gate.pub }
  gates: [gate]
  observers: [gate]
people:
  alice: { github: { login: alice, id: 1001 }, keys: [alice.pub] }
  bob: { github: { login: bob, id: 1002 }, keys: [bob.pub] }
  carol: { keys: [carol.pub] }
groups:
  leads: [alice, bob, carol]
environments:
  production:
    approvals:
      - { group: leads, count: 1, channels: [statement, review, environment] }
  two:
    approvals:
      - { group: leads, count: 2, channels: [statement, review, environment] }
  reviewed:
    approvals:
      - { group: leads, count: 1, channels: [review], exclude: [actor] }
    code-owners: true
  team:
    approvals:
      - { group: leads, count: 1, channels: [review], team: acme/ml }
    github-environment: Production EU
  strict:
    findings: { block: [critical, high] }
    approvals:
      - { group: leads, count: 1, channels: [review] }
  lenient:
    findings: { block: [critical], warn: [high] }
    approvals:
      - { group: leads, count: 1, channels: [review] }
`;
const ROOTED = 'version: 1\ntrust:\n  roots: { public: { sigstore: public-good } }';
const TRAIN = `
    train:
      root: public
      identity: ${TRAIN_WORKFLOW}
      issuer: https://token.actions.githubusercontent.com`;
const world = makeWorld(POLICY);
const HEAD = 'babca52ab0c93ae16539e5923cb0d7403b9a093b';
const OLD = 'f'.repeat(40);
const MERGE = 'c0ffee0000000000000000000000000000000000';
const built = world.sign('builder', provenance(SUBJECT, { source: { gitCommit: HEAD } }));
const user = (login: string, id: number, parts: Partial<GithubReviewer> = {}): GithubReviewer => ({
  login,
  id,
  type: 'User',
  permission: 'write',
  ...parts,
});
const ALICE = user('alice', 1001);
const BOB = user('bob', 1002);
const MALLORY = user('mallory', 666);

let reviews = 0;
function review(by: GithubReviewer, parts: Partial<GithubReview> = {}): GithubReview {
  reviews += 1;
  return {
    id: reviews,
    userId: by.id,
    state: 'APPROVED',
    commitId: HEAD,
    submittedAt: at(-HOUR).toISOString(),
    ...parts,
  };
}

function pull(parts: Partial<GithubPullRequest> = {}): GithubPullRequest {
  return {
    number: 7,
    draft: false,
    merged: false,
    author: { login: 'mallory', id: 666, type: 'User' },
    headSha: HEAD,
    baseRef: 'main',
    headPushedAt: at(-2 * HOUR).toISOString(),
    contributorIds: [666],
    unknownContributors: 0,
    judgeFiles: [],
    reviews: [review(ALICE)],
    ...parts,
  };
}

function run(parts: Partial<GithubRunFacts> = {}): GithubRunFacts {
  const actor = { login: 'mallory', id: 666, type: 'User' } as const;
  return {
    id: 678,
    attempt: 1,
    headSha: HEAD,
    event: 'workflow_dispatch',
    actor,
    triggeringActor: actor,
    approvals: [{ userId: 1001, state: 'approved', environments: ['production'] }],
    ...parts,
  };
}

interface Observed extends Partial<Pick<GithubApprovalsPredicate, 'pullRequest' | 'run' | 'reviewers'>> {
  readonly environment?: string;
  readonly now?: Date;
  readonly policySha256?: string;
  readonly by?: string;
  readonly changes?: object;
}

function observe({
  environment = 'production',
  now = at(-MINUTE),
  by = 'gate',
  changes = {},
  ...parts
}: Observed) {
  const statement = makeGithubApprovals(SUBJECT, {
    environment,
    policySha256: world.policyDigest,
    now,
    expiresAt: new Date(now.getTime() + HOUR),
    nonce: nextNonce(),
    server: 'https://api.github.com',
    repository: { name: 'acme/models', id: 123 },
    reviewers: [ALICE, BOB, MALLORY],
    ...parts,
  });
  return world.sign(by, tampered(statement, changes));
}

async function decide(
  observations: readonly ReturnType<typeof observe>[],
  environment = 'production',
): Promise<Decision> {
  const bundles = await Promise.all([built, ...observations]);
  return world.decide(SUBJECT, bundles, { environment, parties: STRANGERS });
}

const ID = 'approvals:leads';
const judged = async (observed: Observed): Promise<string> => {
  const { environment = 'production' } = observed;
  const decision = await decide([observe(observed)], environment);
  const lines = decision.approvals.map(({ person, channel, reason }) => `${person} ${channel}: ${reason}`);
  return `${checkOf(decision, ID).split(':')[0] ?? ''} | ${lines.join(' | ')}`;
};

describe('a review on GitHub', () => {
  it('of the head by a member of the group counts', async () => {
    expect(await judged({ pullRequest: pull() })).toBe(
      'pass | alice review: counts until the head babca52ab0c9 of pull request 7 moves',
    );
  });

  it('counts for the commit a pull request was merged as', async () => {
    const merged = pull({
      headSha: OLD,
      merged: true,
      mergeCommitSha: HEAD,
      reviews: [review(ALICE, { commitId: OLD })],
    });
    expect(await judged({ pullRequest: merged })).toMatch(/^pass/);
    const notMerged = { ...merged, merged: false };
    expect(await judged({ pullRequest: notMerged })).toMatch(/^block/);
  });

  it('and a signed statement of the same person are one approval', async () => {
    const both = await decide(
      [observe({ environment: 'two', pullRequest: pull() }), approve(world, 'alice', { environment: 'two' })],
      'two',
    );
    expect(checkOf(both, ID)).toMatch(/^block: 1 of 2 approvals/);
    const two = await decide(
      [observe({ environment: 'two', pullRequest: pull() }), approve(world, 'carol', { environment: 'two' })],
      'two',
    );
    expect(checkOf(two, ID)).toBe('pass: 2 of 2 approvals by leads: alice, carol');
  });

  it.each<[string, Partial<GithubPullRequest>, Partial<GithubReviewer>]>([
    ['is of an older commit than the head', { reviews: [review(ALICE, { commitId: OLD })] }, {}],
    ['is of an older commit than the head', { reviews: [review(ALICE, { commitId: null })] }, {}],
    ['is older than the push', { headPushedAt: at(-HOUR).toISOString() }, {}],
    ['was dismissed', { reviews: [review(ALICE), review(ALICE, { state: 'DISMISSED' })] }, {}],
    ['is the author of the pull request', { author: { login: 'renamed', id: 1001, type: 'User' } }, {}],
    ['pushed or wrote a part of the change', { contributorIds: [666, 1001] }, {}],
    ['is of a draft', { draft: true }, {}],
    ['has only the permission read', {}, { permission: 'read' }],
    ['has only the permission none', {}, { permission: 'none' }],
    ['is by a bot', {}, { type: 'Bot' }],
    [
      'is nobody in the policy',
      { reviews: [review(MALLORY)], author: { login: 'x', id: 5, type: 'User' }, contributorIds: [] },
      {},
    ],
  ])('does not count when it %s', async (reason, parts, reviewer) => {
    const reviewers = [{ ...ALICE, ...reviewer }, MALLORY];
    const said = await judged({ pullRequest: pull(parts), reviewers });
    expect(said).toMatch(/^block/);
    expect(said).toContain(reason);
  });

  it.each<[string, Partial<GithubPullRequest>]>([
    ['nobody can tell whether the review is younger', { headPushedAt: undefined as never }],
    ['a commit of the pull request has no account', { unknownContributors: 1 }],
    ['the author of the pull request is gone', { author: null }],
  ])('is undecided when %s', async (reason, parts) => {
    const { headPushedAt, ...rest } = pull(parts);
    const said = await judged({ pullRequest: headPushedAt === undefined ? rest : { ...rest, headPushedAt } });
    expect(said).toMatch(/^indeterminate/);
    expect(said).toContain(reason);
  });

  it('by an account that is gone counts for nobody', async () => {
    expect(await judged({ pullRequest: pull({ reviews: [review(ALICE, { userId: null })] }) })).toMatch(
      /^block/,
    );
  });

  it('is not taken back by a later comment, but by a later request for changes', async () => {
    const later = at(-30 * MINUTE).toISOString();
    const comment = review(ALICE, { state: 'COMMENTED', submittedAt: later });
    expect(await judged({ pullRequest: pull({ reviews: [review(ALICE), comment] }) })).toMatch(/^pass/);
    const changes = review(ALICE, { state: 'CHANGES_REQUESTED', submittedAt: later, commitId: OLD });
    const decision = await decide([
      observe({ pullRequest: pull({ reviews: [changes, review(ALICE), review(BOB)] }) }),
    ]);
    expect(checkOf(decision, ID)).toMatch(/^block: rejected by alice/);
  });

  it.each<[string, number, Readonly<Record<string, string>>, RegExp]>([
    ['counts for the repository of the provenance', 123, EXTENSIONS, /^pass/],
    [
      'trap 1: of a fork with the same commit',
      124,
      EXTENSIONS,
      /^block: .*is of repository 124 \(acme\/models\)/,
    ],
    [
      'trap 1: of the repository that was made again under its name',
      123,
      { ...EXTENSIONS, sourceRepositoryIdentifier: '999' },
      /^block: .*made from 999/,
    ],
  ])('%s', async (_what, id, extensions, expected) => {
    const own = makeWorld(
      POLICY.replace('signers:', `signers:${TRAIN}`).replace('version: 1\ntrust:', ROOTED),
    );
    const said = makeGithubApprovals(SUBJECT, {
      ...{ environment: 'production', policySha256: own.policyDigest, now: at(-MINUTE), nonce: nextNonce() },
      ...{ expiresAt: at(HOUR), server: 'https://api.github.com', repository: { name: 'acme/models', id } },
      ...{ reviewers: [ALICE], pullRequest: pull() },
    });
    const { accepted } = await own.verify([await own.sign('gate', said)], SUBJECT);
    const predicate = githubPredicate();
    predicate.buildDefinition.internalParameters.github.repository_id =
      extensions['sourceRepositoryIdentifier'] ?? '';
    const decision = evaluateGate({
      ...{ policy: own.policy, policyDigest: own.policyDigest, policyUri: 'policy.yml' },
      ...{ environment: 'production', subject: SUBJECT, related: new Map(), rejected: [], storeSkipped: [] },
      ...{ mode: 'enforce', now: NOW, parties: STRANGERS },
      evidence: [...accepted, githubEvidence(predicate, extensions)],
    });
    expect(checkOf(decision, ID)).toMatch(expected);
  });

  it('of another pull request, of which the subject was not made, says nothing', async () => {
    const other = pull({ headSha: OLD, reviews: [review(ALICE, { commitId: OLD })] });
    const decision = await decide([observe({ pullRequest: other })]);
    expect(checkOf(decision, ID)).toMatch(
      /^block: 0 of 1 approval by leads; from GitHub: pull request 7 is about commit/,
    );
  });

  it('counts only with membership of the team that the rule names', async () => {
    const of = (teams?: string[]) => [teams === undefined ? ALICE : { ...ALICE, teams }];
    const base = { environment: 'team', pullRequest: pull() };
    expect(await judged({ ...base, reviewers: of(['acme/ml']) })).toMatch(/^pass/);
    expect(await judged({ ...base, reviewers: of(['acme/other']) })).toContain(
      'is not an active member of team acme/ml',
    );
    expect(await judged({ ...base, reviewers: of() })).toMatch(
      /^indeterminate.*nobody could ask whether alice is in team/,
    );
  });
});

describe('an observation of GitHub', () => {
  it.each<[string, Observed]>([
    ['is signed by builder, which is not in trust.observers', { by: 'builder' }],
    ['is for environment two', { changes: { environment: 'two' } }],
    ['is for another policy', { changes: { policy: { sha256: '1'.repeat(64) } } }],
    ['expired at', { now: at(-HOUR) }],
    ['would live longer than a day', { changes: { expiresAt: at(48 * HOUR).toISOString() } }],
    ['is dated in the future', { now: at(HOUR) }],
    ['is not as it must be', { changes: { pullRequest: { number: 7 } } }],
    ['is not as it must be', { changes: { extra: true } }],
  ])('does not count when it %s', async (reason, observed) => {
    const decision = await decide([observe({ pullRequest: pull(), ...observed })]);
    expect(checkOf(decision, ID)).toMatch(/^block/);
    expect(checkOf(decision, ID)).toContain(reason);
  });

  it('that is newer takes back what an older one said, in whatever order they lie', async () => {
    const older = observe({ pullRequest: pull(), now: at(-10 * MINUTE) });
    const newer = observe({ pullRequest: pull({ reviews: [review(ALICE, { state: 'DISMISSED' })] }) });
    for (const both of [
      [older, newer],
      [newer, older],
    ]) {
      expect(checkOf(await decide(both), ID)).toMatch(/^block: 0 of 1/);
    }
  });
});

describe('an environment approval on GitHub', () => {
  it('of this environment by somebody who did not start the run counts', async () => {
    expect(await judged({ run: run() })).toBe('pass | alice environment: counts for run 678');
  });

  it.each<[string, string, Partial<GithubRunFacts>]>([
    [
      'block',
      'is for the GitHub environment staging',
      { approvals: [{ userId: 1001, state: 'approved', environments: ['staging'] }] },
    ],
    ['block', 'started the run', { actor: { login: 'alice', id: 1001, type: 'User' } }],
    ['block', 'started the run', { triggeringActor: { login: 'alice', id: 1001, type: 'User' } }],
    ['indeterminate', 'does not say which attempt', { attempt: 2 }],
    ['indeterminate', 'the account that started the run is gone', { actor: null }],
    ['block', '', { approvals: [] }],
    ['block', '', { approvals: [{ userId: 1001, state: 'pending', environments: ['production'] }] }],
    [
      'block',
      'rejected',
      {
        approvals: [
          { userId: 1001, state: 'approved', environments: ['production'] },
          { userId: 1001, state: 'rejected', environments: ['production'] },
        ],
      },
    ],
  ])('gives %s when it %s', async (result, reason, parts) => {
    const said = await judged({ run: run(parts) });
    expect(said.startsWith(result)).toBe(true);
    expect(said).toContain(reason);
  });

  it('is looked for under the name that the environment has on GitHub', async () => {
    const decision = await decide([observe({ environment: 'team', run: run() })], 'team');
    expect(decision.approvals.map(({ reason }) => reason)).toEqual([
      'is for the GitHub environment production, not Production EU',
    ]);
  });

  it('does not count by a channel that the rule leaves out', async () => {
    const said = await judged({
      environment: 'reviewed',
      run: run({ approvals: [{ userId: 1001, state: 'approved', environments: ['reviewed'] }] }),
    });
    expect(said).toContain('is by environment, and the rule counts review');
  });
});

describe('code owners', () => {
  const CODE = 'approvals:code-owners';
  const owned = (ownerIds: number[]) => ({ files: 2, example: 'src/a.ts', ownerIds, owners: ['@acme/ml'] });
  const decideOwned = (codeOwners: GithubPullRequest['codeOwners']) => {
    const { ...request } = pull();
    return decide(
      [
        observe({
          environment: 'reviewed',
          pullRequest: codeOwners === undefined ? request : { ...request, codeOwners },
        }),
      ],
      'reviewed',
    );
  };

  it('must have approved every file they own', async () => {
    expect(checkOf(await decideOwned([owned([1001, 5])]), CODE)).toBe(
      'pass: 2 changed files with code owners, each approved by one',
    );
    expect(checkOf(await decideOwned([owned([1001]), owned([1002])]), CODE)).toBe(
      'block: no code owner approved src/a.ts and 1 more (owned by @acme/ml)',
    );
    expect(checkOf(await decideOwned([owned([])]), CODE)).toMatch(/^block/);
    expect(checkOf(await decideOwned([]), CODE)).toMatch(/^pass: 0 changed files/);
  });

  it('that nobody read are undecided, and without a pull request missing', async () => {
    expect(checkOf(await decideOwned(undefined), CODE)).toBe(
      'indeterminate: the observer did not read CODEOWNERS',
    );
    expect(checkOf(await decide([], 'reviewed'), CODE)).toMatch(/^block: no observation of a pull request/);
  });
});

describe('a change of the judge', () => {
  const JUDGE = 'findings:judge-changed';
  const edit = (environment: string, judgeFiles: string[]) =>
    decide([observe({ environment, pullRequest: pull({ judgeFiles }) })], environment);

  it('is a finding of severity high, whoever approved', async () => {
    const decision = await edit('strict', ['policy.yml', '.github/CODEOWNERS']);
    expect(checkOf(decision, ID)).toMatch(/^pass/);
    expect(checkOf(decision, JUDGE)).toBe(
      'block: the change edits what decides about it: .github/CODEOWNERS and policy.yml',
    );
    expect(decision.findings.map(({ finding, status }) => `${finding.location.path} ${status}`)).toEqual([
      '.github/CODEOWNERS blocking',
      'policy.yml blocking',
    ]);
    expect(checkOf(await edit('strict', []), JUDGE)).toMatch(/^pass: the change does not edit/);
  });

  it('is as severe as the policy says of severity high', async () => {
    expect(checkOf(await edit('lenient', ['policy.yml']), JUDGE)).toMatch(/^warn/);
    expect(checkOf(await edit('production', ['policy.yml']), JUDGE)).toMatch(
      /^pass.*1 waived or not asked about/,
    );
  });
});

it(`a merge commit is recognised as the source ${MERGE.slice(0, 6)}`, async () => {
  const fromMerge = world.sign('builder', provenance(SUBJECT, { source: { gitCommit: MERGE } }));
  const observed = observe({ pullRequest: pull({ merged: true, mergeCommitSha: MERGE }) });
  const decision = await world.decide(SUBJECT, await Promise.all([fromMerge, observed]), {
    environment: 'production',
    parties: STRANGERS,
  });
  expect(checkOf(decision, ID)).toMatch(/^pass/);
});
