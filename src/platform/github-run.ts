import { AppError } from '../domain/errors.ts';
import { readVariable } from './environment.ts';
import type { GithubAccount } from './github-api.ts';
import { readChange } from './github-event.ts';

/** Who and what started a run, as the runner says. Good for excluding people, never for trusting them. */
export interface GithubRun {
  readonly eventName: string;
  readonly actor: Partial<GithubAccount>;
  /** Who started this attempt, when it is somebody else (a re-run). */
  readonly triggeringActor: string | undefined;
  readonly pullRequest: { readonly number: number; readonly author: GithubAccount | undefined } | undefined;
  readonly repository: string | undefined;
  readonly apiUrl: string;
  /** Id of the run; undefined outside Actions. */
  readonly runId: number | undefined;
  /** Path of the workflow in its repository; undefined outside Actions, and when it is another repository's. */
  readonly workflow: string | undefined;
  /** Commit that is judged: the head of a pull request or of a group in the merge queue, not a merge that GitHub made up. */
  readonly headSha: string;
  /** Commit that the change goes to: of the base branch for a pull request, else the commit of the run itself. */
  readonly baseSha: string | undefined;
  /** Full name of the ref that `headSha` belongs to. */
  readonly ref: string;
  /** The change comes from another repository, so this run has no secrets and no more than a token to read. */
  readonly isFork: boolean;
  /** Link to the run for people; undefined outside Actions. */
  readonly runUrl: string | undefined;
}

/** Events about a change that is not merged: their own commit decides nothing. */
const ABOUT_A_CHANGE: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'workflow_run',
];

/** Reads the run from `@actions/github`'s context, which parses the event file of the runner. */
export async function readGithubRun(): Promise<GithubRun> {
  const { readContext } = await import('./github-context.ts');
  const context = readContext();
  const repository = readVariable('githubRepository', process.env);
  const actorId = Number(readVariable('githubActorId', process.env));
  const { pull_request: pull } = context.payload;
  const change = readChange(context.eventName, context.payload);
  return {
    eventName: context.eventName,
    actor: { login: context.actor, ...(Number.isSafeInteger(actorId) && actorId > 0 ? { id: actorId } : {}) },
    triggeringActor: readVariable('githubTriggeringActor', process.env),
    pullRequest:
      pull === undefined
        ? change.pullRequest
        : { number: pull.number, author: accountOf(Reflect.get(pull, 'user')) },
    workflow: workflowPath(repository),
    headSha: change.headSha ?? context.sha,
    baseSha: change.baseSha ?? (ABOUT_A_CHANGE.includes(context.eventName) ? undefined : context.sha),
    ref: change.ref ?? context.ref,
    isFork: change.isFork,
    repository,
    apiUrl: context.apiUrl,
    runId: context.runId > 0 ? context.runId : undefined,
    runUrl:
      repository === undefined || !(context.runId > 0)
        ? undefined
        : `${context.serverUrl}/${repository}/actions/runs/${String(context.runId)}`,
  };
}

/** The pull request of the run, or a configuration error that says which events have one. */
export function requirePullRequest(run: GithubRun, input: string): { readonly number: number } {
  if (run.pullRequest !== undefined) return run.pullRequest;
  throw new AppError(
    'invalid-input',
    `input ${input} needs a pull request, this run was started by ${run.eventName}`,
    {
      hint: `set ${input} only for pull_request events`,
    },
  );
}

function accountOf(value: unknown): GithubAccount | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const login: unknown = Reflect.get(value, 'login');
  const id: unknown = Reflect.get(value, 'id');
  return typeof login === 'string' && typeof id === 'number' ? { login, id } : undefined;
}

/** `owner/name/.github/workflows/gate.yml@refs/heads/main` without what is before and after the path. */
function workflowPath(repository: string | undefined): string | undefined {
  const ref = readVariable('githubWorkflowRef', process.env);
  const prefix = `${repository ?? ''}/`;
  return ref?.startsWith(prefix) === true ? ref.slice(prefix.length).replace(/@.*$/, '') : undefined;
}
