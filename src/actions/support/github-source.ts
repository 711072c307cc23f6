import { AppError } from '../../domain/errors.ts';
import type { GithubSource } from '../../flows/github-source.ts';
import type { GithubRun } from '../../platform/github-run.ts';

export interface GithubInputs {
  readonly 'github-token': string | undefined;
  readonly 'pull-request': string | undefined;
}

/** Where to ask for reviews and environment approvals: with a token, this repository, this run and its pull request. */
export function githubSource(inputs: GithubInputs, run: GithubRun): { readonly github?: GithubSource } {
  const token = inputs['github-token'];
  if (token === undefined || run.repository === undefined) return {};
  const { apiUrl, repository, runId, workflow } = run;
  const pullRequest = numberOf(inputs['pull-request']) ?? run.pullRequest?.number;
  return { github: { token, apiUrl, repository, pullRequest, runId, workflow } };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new AppError('invalid-input', `input pull-request ${JSON.stringify(text)} is not a number`, {
    hint: 'write the number of the pull request, for example 7',
  });
}
