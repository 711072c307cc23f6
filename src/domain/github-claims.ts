import * as z from 'zod';
import { AppError } from './errors.ts';

/** What the OIDC token of a GitHub Actions run says about the run. Only ever made from a verified token. */
export interface GithubClaims {
  readonly issuer: string;
  /** `refs/heads/main`, `refs/pull/1/merge` … */
  readonly ref: string;
  /** Commit of the run, lower-case hex. */
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  /** `push`, `pull_request`, `workflow_dispatch` … */
  readonly eventName: string;
  /** `owner/name/path@ref` of the workflow that was started. */
  readonly workflowRef: string;
  /** As `workflowRef`, of the workflow that holds the job: another one when the job is in a reusable workflow. */
  readonly jobWorkflowRef: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** Who started the run; not in every token. */
  readonly actor?: string;
  readonly actorId?: string;
}

const number = z.string().regex(/^\d{1,20}$/, 'must be a number');
const plain = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[^\s\p{Cc}]+$/u, 'must be one word');
const repository = z.string().regex(/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/, 'must be owner/name');

/** Claims of the token (GitHub docs, "OpenID Connect reference"); the token has many more, which are not used. */
const tokenSchema = z.object({
  iss: plain,
  ref: plain,
  sha: z.string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, 'must be a commit'),
  repository,
  repository_id: number,
  repository_owner_id: number,
  event_name: plain,
  workflow_ref: plain.includes('@'),
  job_workflow_ref: plain.includes('@'),
  runner_environment: plain,
  run_id: number,
  run_attempt: number,
  actor: plain.optional(),
  actor_id: number.optional(),
});

/** Reads the payload of a verified token; AppError `malformed` names the first claim that is missing or odd. */
export function parseGithubClaims(payload: unknown): GithubClaims {
  const parsed = tokenSchema.safeParse(payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const claim = issue?.path.join('.') ?? '';
    throw new AppError(
      'malformed',
      `claim ${claim} of the GitHub token ${describe(issue?.message ?? 'is not usable')}`,
      {
        hint: 'the token must come from a GitHub Actions job',
      },
    );
  }
  const { data } = parsed;
  return {
    issuer: data.iss,
    ref: data.ref,
    sha: data.sha,
    repository: data.repository,
    repositoryId: data.repository_id,
    repositoryOwnerId: data.repository_owner_id,
    eventName: data.event_name,
    workflowRef: data.workflow_ref,
    jobWorkflowRef: data.job_workflow_ref,
    runnerEnvironment: data.runner_environment,
    runId: data.run_id,
    runAttempt: data.run_attempt,
    ...(data.actor === undefined ? {} : { actor: data.actor }),
    ...(data.actor_id === undefined ? {} : { actorId: data.actor_id }),
  };
}

function describe(message: string): string {
  return message.startsWith('must') || message.startsWith('is') ? message : `is not usable: ${message}`;
}
