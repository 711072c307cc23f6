import { messageOf } from '../domain/errors.ts';
import type { PostureCheck } from '../domain/posture.ts';
import type { GithubClient } from './github-client.ts';
import {
  ask,
  fieldsOf,
  judgeAnswer,
  listOf,
  textOf,
  type Answer,
  type Judged,
  type Look,
  type Value,
} from './posture-answers.ts';

/** A rule of a branch: by a ruleset, or where there is none by the older branch protection. */
interface RuleLook extends Look {
  /** As classic branch protection says it; a rule that it does not know has none. */
  readonly classic?: (protection: Value) => Judged;
}

/**
 * Effective rules of the branch ("Get rules for a branch"; those in evaluation or disabled are not among them), and for
 * what they lack its classic protection, which counts only when it binds administrators too.
 */
export async function readBranchRules(github: GithubClient, branch: string): Promise<PostureCheck[]> {
  const rules = await ask(github, '/repos/{owner}/{repo}/rules/branches/{branch}', {
    ...{ branch, per_page: 100, permission: 'metadata: read' },
  });
  const byRules = RULES.map((look) => judgeAnswer(look, rules));
  const bypass = await readBypass(github, rules);
  const checks = [...byRules, bypass];
  if (checks.every(({ status }) => status === 'ok')) return checks;
  const protection = await readProtection(github, branch);
  const joined = RULES.map((look, index) =>
    joinClassic(look, byRules[index] ?? judgeAnswer(look, rules), protection),
  );
  // Where no ruleset applies, the older protection is all there is, and it counts only when it binds everybody.
  const isAlone = 'value' in rules && Array.isArray(rules.value) && rules.value.length === 0;
  return [...joined, isAlone ? joinClassic(BYPASS, bypass, protection) : bypass];
}

/** Rulesets of one branch; each costs a request. */
const MAX_RULESETS = 20;

const BYPASS: RuleLook = {
  id: 'no-bypass',
  fix: 'empty the bypass list of every ruleset: sallyport init --org makes none',
  judge: () => ['', 'no rule applies'],
  classic: () => ['nobody'],
};

/** Whether nobody may go around the rulesets of the branch. Who may is shown only to those who may change it. */
async function readBypass(github: GithubClient, rules: Answer): Promise<PostureCheck> {
  const { id, fix } = BYPASS;
  if ('problem' in rules) return judgeAnswer(BYPASS, rules);
  const open = new Set<string>();
  try {
    const list = listOf(rules.value);
    if (list.length === 0) return judgeAnswer(BYPASS, rules);
    const rulesets = new Set(list.map((each) => Number(textOf(each['ruleset_id']))));
    if (rulesets.size > MAX_RULESETS) throw new TypeError(`more than ${String(MAX_RULESETS)} rulesets`);
    for (const ruleset_id of rulesets) {
      const answer = await ask(github, '/repos/{owner}/{repo}/rulesets/{ruleset_id}', {
        ...{ ruleset_id, permission: 'administration: read' },
      });
      if ('problem' in answer) return judgeAnswer(BYPASS, answer);
      const { name, bypass_actors: actors } = fieldsOf(answer.value);
      if (actors === undefined) {
        const detail = `who may bypass ${textOf(name)} is not shown to this token`;
        return { id, status: 'undecided', detail, fix };
      }
      for (const actor of listOf(actors))
        open.add(`${textOf(actor['actor_type'])} may bypass ${textOf(name)}`);
    }
  } catch (thrown) {
    const detail = `GitHub's answer is not as expected: ${messageOf(thrown)}`;
    return { id, status: 'undecided', detail, fix };
  }
  if (open.size === 0) return { id, status: 'ok', detail: 'nobody' };
  return { id, status: 'failed', detail: [...open].slice(0, 5).join(', '), fix };
}

/** The value is null where GitHub says that the branch has no such protection. */
async function readProtection(github: GithubClient, branch: string): Promise<Answer> {
  const values = { branch, permission: 'administration: read' };
  const answer = await ask(github, '/repos/{owner}/{repo}/branches/{branch}/protection', values);
  if (!('problem' in answer)) return answer;
  if (answer.status === 404 && /^Branch not protected\b/.test(answer.said)) return { value: null };
  // Who may not read the settings may still be told that there are none.
  const seen = await ask(github, '/repos/{owner}/{repo}/branches/{branch}', {
    ...{ branch, permission: 'contents: read' },
  });
  const summary = 'value' in seen ? partOf(partOf(seen.value, 'protection'), 'enabled') : undefined;
  return summary === false ? { value: null } : answer;
}

function joinClassic(
  { id, fix, classic }: RuleLook,
  byRules: PostureCheck,
  protection: Answer,
): PostureCheck {
  if (byRules.status === 'ok' || classic === undefined) return byRules;
  if ('value' in protection && protection.value === null) return byRules;
  const judge = (value: unknown): Judged => {
    const fields = fieldsOf(value);
    const [detail, problem] = classic(fields);
    if (problem !== undefined) return ['', `${byRules.detail}; classic branch protection: ${problem}`];
    return isOn(fields['enforce_admins'])
      ? [`${detail} (classic branch protection)`]
      : ['', `${byRules.detail}; classic branch protection leaves out administrators`];
  };
  const judged = judgeAnswer({ id, fix, judge }, protection);
  if (judged.status === 'ok' || (judged.status === 'failed' && byRules.status === 'failed')) return judged;
  // One of the two could not be read, and might be what protects the branch.
  const detail =
    judged.status === 'undecided'
      ? `${byRules.detail}; classic branch protection: ${judged.detail}`
      : byRules.detail;
  return { id, status: 'undecided', detail, fix };
}

const RULES: readonly RuleLook[] = [
  {
    id: 'required-workflow',
    fix: 'require the workflow of the gate by an organisation ruleset: sallyport init --org',
    judge: (rules) => {
      const workflows = parametersOf(rules, 'workflows').flatMap((each) => listOf(each['workflows']));
      if (workflows.length === 0) return ['', 'no workflow is required'];
      const loose = workflows.filter((each) => !/^[0-9a-f]{40}$/.test(textOf(each['sha'])));
      return loose.length === 0
        ? [workflows.map((each) => textOf(each['path'])).join(', ')]
        : ['', `${textOf(loose[0]?.['path'])} is required at no commit`];
    },
  },
  {
    id: 'required-check',
    fix: 'require "sallyport: ENVIRONMENT" of one App: sallyport init --org',
    judge: (rules) =>
      judgeChecks(
        parametersOf(rules, 'required_status_checks').flatMap((each) =>
          listOf(each['required_status_checks']),
        ),
        'integration_id',
      ),
    classic: (protection) => {
      const checks = protection['required_status_checks'];
      return judgeChecks(checks === undefined ? [] : listOf(fieldsOf(checks)['checks']), 'app_id');
    },
  },
  {
    id: 'reviews',
    fix: 'ask for a review by a code owner that a later push takes away: sallyport init --org',
    judge: (rules) => judgeReviews(parametersOf(rules, 'pull_request'), 'require_code_owner_review'),
    classic: (protection) => {
      const reviews = protection['required_pull_request_reviews'];
      const allowed = fieldsOf(partOf(reviews, 'bypass_pull_request_allowances') ?? {});
      const exempt = ['users', 'teams', 'apps'].filter((kind) => listOf(allowed[kind] ?? []).length > 0);
      if (exempt.length > 0) return ['', `some ${exempt.join(' and ')} need no review`];
      return judgeReviews(reviews === undefined ? [] : [fieldsOf(reviews)], 'require_code_owner_reviews');
    },
  },
  ruleOf('non_fast_forward', 'no-force-push', (all) => isOff(all['allow_force_pushes'])),
  ruleOf('deletion', 'no-deletion', (all) => isOff(all['allow_deletions'])),
  ruleOf('required_signatures', 'signed-commits', (all) => isOn(all['required_signatures'])),
];

function ruleOf(type: string, id: RuleLook['id'], isSet: (protection: Value) => boolean): RuleLook {
  return {
    id,
    fix: `add the rule ${type} to the branch`,
    judge: (rules) => (listOf(rules).some((each) => each['type'] === type) ? ['set'] : ['', 'not set']),
    classic: (protection) => (isSet(protection) ? ['set'] : ['', 'not set']),
  };
}

function judgeChecks(all: readonly Value[], app: 'integration_id' | 'app_id'): Judged {
  const checks = all.filter((each) => textOf(each['context']).startsWith('sallyport: '));
  if (checks.length === 0) return ['', 'no check of the gate is required'];
  const open = checks.filter((each) => !(typeof each[app] === 'number' && each[app] > 0));
  const names = (open.length > 0 ? open : checks).map((each) => textOf(each['context'])).join(', ');
  return open.length > 0 ? ['', `${names}: any App may set it, for want of its id (${app})`] : [names];
}

function judgeReviews(all: readonly Value[], owners: string): Judged {
  const wanted = [
    ...(owners === 'require_code_owner_review'
      ? ['dismiss_stale_reviews_on_push']
      : ['dismiss_stale_reviews']),
    owners,
    'require_last_push_approval',
  ];
  const missing = wanted.filter((key) => !all.some((each) => each[key] === true));
  const count = Math.max(0, ...all.map((each) => Number(each['required_approving_review_count'])));
  if (!(count >= 1)) return ['', 'no review is required'];
  return missing.length === 0 ? [`${String(count)} required`] : ['', `not set: ${missing.join(', ')}`];
}

function parametersOf(rules: unknown, type: string): Value[] {
  return listOf(rules)
    .filter((each) => each['type'] === type)
    .map((each) => fieldsOf(each['parameters']));
}

/** `{ enabled: … }`, as protection writes its switches. A switch that is not there is neither on nor off. */
function isOn(value: unknown): boolean {
  return partOf(value, 'enabled') === true;
}

function isOff(value: unknown): boolean {
  return partOf(value, 'enabled') === false;
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}
