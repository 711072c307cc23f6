import type { Decision } from '../../domain/decision.ts';
import { AppError } from '../../domain/errors.ts';
import { createGithubApi } from '../../platform/github-api.ts';
import { requirePullRequest, type GithubRun } from '../../platform/github-run.ts';
import { renderComment } from '../../report/comment.ts';

export interface CommentInputs {
  readonly comment: boolean | undefined;
  readonly 'github-token': string | undefined;
  readonly environment: string;
}

/** Refuses what could only fail at the end: a comment without a token or without a pull request (`invalid-input`). */
export function checkComment(inputs: CommentInputs, run: GithubRun): void {
  if (inputs.comment !== true) return;
  requirePullRequest(run, 'comment');
  if (inputs['github-token'] === undefined) {
    throw new AppError('invalid-input', 'input comment needs github-token', {
      hint: 'pass github-token: ${{ github.token }} and give the job permissions: pull-requests: write',
    });
  }
}

/** Keeps one comment an environment on the pull request of the run, when asked to. Errors as `createGithubApi`. */
export async function keepComment(decision: Decision, inputs: CommentInputs, run: GithubRun): Promise<void> {
  const token = inputs['github-token'];
  if (inputs.comment !== true || token === undefined || run.repository === undefined) return;
  const { number } = requirePullRequest(run, 'comment');
  const api = await createGithubApi({ token, apiUrl: run.apiUrl, repository: run.repository });
  await api.upsertComment(number, `<!-- sallyport gate ${inputs.environment} -->`, renderComment(decision));
}
