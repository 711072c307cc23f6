import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { writeAtomically } from '../platform/files.ts';

export interface OrgRulesetOptions {
  /** Numeric id of the repository that holds the required workflow. */
  readonly repositoryId: string | undefined;
  /** Path of that workflow in it. */
  readonly workflow: string | undefined;
  /** Full ref of that workflow; GitHub wants it beside the commit. Default: `refs/heads/main`. */
  readonly ref?: string | undefined;
  /** Commit of that workflow, 40 hex digits. */
  readonly sha: string | undefined;
  /** Numeric id of the App that makes the check runs: the only one whose checks count. */
  readonly appId: string | undefined;
  /** Environments of the policy whose check run is required. */
  readonly environments: readonly string[];
  /** Names (or patterns of `fnmatch`) of repositories. Default: all. */
  readonly repositories?: readonly string[] | undefined;
  /** Branch of the audit log. Default: `sallyport-audit`. */
  readonly auditBranch?: string | undefined;
  /** Folder to write each ruleset to. */
  readonly output?: string | undefined;
}

/** A body of `POST /orgs/{org}/rulesets` (REST API, "Create an organization repository ruleset"). */
export interface OrgRuleset {
  readonly name: string;
  readonly target: 'branch';
  readonly enforcement: 'active';
  readonly bypass_actors: readonly never[];
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] };
    readonly repository_name: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  };
  readonly rules: readonly { readonly type: string; readonly parameters?: object }[];
}

/**
 * The rulesets that make an organisation require the gate: one for what is merged, one for the branch of the audit log.
 * Nobody may bypass them. Error: `invalid-input` for what GitHub would take and never match, as a made-up id.
 */
export async function orgRulesets(options: OrgRulesetOptions): Promise<readonly OrgRuleset[]> {
  const repositories = options.repositories ?? [];
  const repository_name = { include: repositories.length === 0 ? ['~ALL'] : repositories, exclude: [] };
  const common = { target: 'branch', enforcement: 'active', bypass_actors: [] } as const;
  const branch = asked(
    options.auditBranch ?? 'sallyport-audit',
    /^[A-Za-z0-9][\w./-]{0,199}$/,
    'audit-branch',
  );
  const rulesets: readonly OrgRuleset[] = [
    {
      name: 'sallyport gate',
      ...common,
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] }, repository_name },
      rules: [
        {
          type: 'workflows',
          parameters: { do_not_enforce_on_create: false, workflows: [workflowOf(options)] },
        },
        { type: 'required_status_checks', parameters: checksOf(options) },
        { type: 'pull_request', parameters: REVIEWS },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    },
    {
      name: 'sallyport audit log',
      ...common,
      conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] }, repository_name },
      rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
    },
  ];
  if (options.output !== undefined) {
    for (const ruleset of rulesets) {
      const file = path.join(path.resolve(options.output), `${ruleset.name.replaceAll(' ', '-')}.json`);
      await writeAtomically(file, `${JSON.stringify(ruleset, undefined, 2)}\n`);
    }
  }
  return rulesets;
}

/** What makes a review count in docs/approvals.md, as GitHub enforces it. */
const REVIEWS = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_review_thread_resolution: true,
};

function workflowOf({ repositoryId, workflow, ref, sha }: OrgRulesetOptions): object {
  return {
    repository_id: idOf(repositoryId, 'repository-id'),
    path: asked(workflow, /^\.github\/workflows\/[\w.-]+\.ya?ml$/, 'workflow'),
    ref: asked(ref ?? 'refs/heads/main', /^refs\/(?:heads|tags)\/[\w./-]+$/, 'ref'),
    sha: asked(sha, /^(?!0{40})[0-9a-f]{40}$/, 'sha'),
  };
}

function checksOf({ appId, environments }: OrgRulesetOptions): object {
  if (environments.length === 0) throw missing('environment');
  const integration_id = idOf(appId, 'app-id');
  const required_status_checks = environments.map((name) => ({
    context: `sallyport: ${asked(name, /^\S(?:.{0,98}\S)?$/, 'environment')}`,
    integration_id,
  }));
  return {
    strict_required_status_checks_policy: true,
    do_not_enforce_on_create: false,
    required_status_checks,
  };
}

function idOf(text: string | undefined, flag: string): number {
  return Number(asked(text, /^[1-9]\d{0,14}$/, flag));
}

function asked(text: string | undefined, form: RegExp, flag: string): string {
  if (text === undefined) throw missing(flag);
  if (form.test(text)) return text;
  throw new AppError('invalid-input', `--${flag} ${JSON.stringify(text)} is not usable`, {
    hint: HINTS[flag] ?? HINT,
  });
}

function missing(flag: string): AppError {
  return new AppError('invalid-input', `init --org needs --${flag}`, { hint: HINTS[flag] ?? HINT });
}

const HINT = 'docs/org-rollout.md says what belongs there';
const HINTS: Readonly<Record<string, string>> = {
  'repository-id': 'the number in: gh api repos/OWNER/NAME --jq .id',
  'app-id': 'the id of the App that makes the check runs; 15368 for GITHUB_TOKEN on github.com',
  sha: 'the full commit (40 hex digits) of the required workflow',
  workflow: 'its path in that repository, as .github/workflows/gate-required.yml',
  environment: 'an environment of the policy, as production',
};
