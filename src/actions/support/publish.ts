import type { Decision } from '../../domain/decision.ts';
import { AppError } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import type { GithubApiOptions } from '../../platform/github-client.ts';
import type { WantedPermission } from '../../platform/github-preflight.ts';
import { requirePullRequest, type GithubRun } from '../../platform/github-run.ts';
import type { PlannedCheck } from '../../report/check-run.ts';

export interface PublishInputs {
  readonly comment: boolean | undefined;
  readonly check: boolean | undefined;
  readonly 'github-token': string | undefined;
  readonly environment: string;
}

/**
 * Refuses, before any work is done, what could only fail at the end: publishing without a token, without a pull request
 * or without the permission, all of them in one message. Errors: `invalid-input`, `missing-permission`.
 */
export async function checkPublishing(inputs: PublishInputs, run: GithubRun): Promise<void> {
  if (inputs.comment === true) requirePullRequest(run, 'comment');
  const wanted: WantedPermission[] = [
    ...(inputs.comment === true ? [{ permission: 'pull-requests: read', reason: 'comment' } as const] : []),
    ...(inputs.check === true ? [{ permission: 'checks: write', reason: 'check' } as const] : []),
  ];
  if (wanted.length === 0) return;
  const api = apiOf(inputs, run, wanted.map(({ reason }) => reason).join(' and '));
  const { requirePermissions } = await import('../../platform/github-preflight.ts');
  await requirePermissions(api, wanted);
}

/** Puts the decision where people look: one comment an environment, and one check run of a permanent name. */
export async function publishDecision(
  decision: Decision,
  {
    inputs,
    run,
    folderOf,
  }: { inputs: PublishInputs; run: GithubRun; folderOf: (finding: Finding) => string },
): Promise<void> {
  const report = {
    check: async () => (await import('../../report/check-run.ts')).planCheckRun(decision, folderOf),
    comment: async () => (await import('../../report/comment.ts')).renderComment(decision),
  };
  await publishReport(report, inputs, run);
}

/** A report in the forms that are published; each is made only when it is asked for. */
export interface PublishedReport {
  readonly check: () => PlannedCheck | Promise<PlannedCheck>;
  readonly comment: () => string | Promise<string>;
}

/** Makes the check run and the comment that the inputs ask for. Errors: those of GitHub. */
export async function publishReport(
  report: PublishedReport,
  inputs: PublishInputs,
  run: GithubRun,
): Promise<void> {
  if (inputs.check === true) {
    const { openGithubPublisher } = await import('../../platform/github-publish.ts');
    const publisher = await openGithubPublisher(apiOf(inputs, run, 'check'));
    await publisher.createCheck({ ...(await report.check()), headSha: run.headSha, detailsUrl: run.runUrl });
  }
  if (inputs.comment === true) {
    const { number } = requirePullRequest(run, 'comment');
    const { createGithubApi } = await import('../../platform/github-api.ts');
    const api = await createGithubApi(apiOf(inputs, run, 'comment'));
    await api.upsertComment(number, `<!-- sallyport gate ${inputs.environment} -->`, await report.comment());
  }
}

/** Uploads the findings of this run, when asked to. Their number is ours; GitHub shows a part of many. */
export async function uploadFindings(
  sarif: string,
  inputs: { readonly 'upload-sarif': boolean | undefined; readonly 'github-token': string | undefined },
  run: GithubRun,
): Promise<void> {
  if (inputs['upload-sarif'] !== true) return;
  const { openGithubPublisher } = await import('../../platform/github-publish.ts');
  const publisher = await openGithubPublisher(apiOf(inputs, run, 'upload-sarif'));
  await publisher.uploadSarif(sarif, { sha: run.headSha, ref: run.ref });
}

/** Refuses an upload that could only fail at the end. */
export async function checkUpload(
  inputs: { readonly 'upload-sarif': boolean | undefined; readonly 'github-token': string | undefined },
  run: GithubRun,
): Promise<void> {
  if (inputs['upload-sarif'] !== true) return;
  const api = apiOf(inputs, run, 'upload-sarif');
  const { requirePermissions } = await import('../../platform/github-preflight.ts');
  await requirePermissions(api, [{ permission: 'security-events: write', reason: 'upload-sarif' }]);
}

/** Where to publish; `what` is the input that asks for it. Error: `invalid-input` without token or repository. */
export function apiOf(
  { 'github-token': token }: { readonly 'github-token': string | undefined },
  { apiUrl, repository }: GithubRun,
  what: string,
): GithubApiOptions {
  if (token === undefined) {
    throw new AppError('invalid-input', `input ${what} needs github-token`, {
      hint: 'pass github-token: ${{ github.token }}',
    });
  }
  if (repository === undefined) {
    throw new AppError('invalid-input', `input ${what} needs a run on GitHub: GITHUB_REPOSITORY is not set`);
  }
  return { token, apiUrl, repository };
}
