import { formatDigest } from '../../domain/digest.ts';
import { AppError, isAppError, messageOf } from '../../domain/errors.ts';
import type { VerifyOutcome } from '../../flows/verify-subject.ts';
import type { GithubRun } from '../../platform/github-run.ts';
import type { DeploymentRecord, GithubPublisher } from '../../platform/github-publish.ts';
import type { Facts } from './facts-summary.ts';
import { apiOf } from './publish.ts';

export interface DeploymentInputs {
  readonly 'record-deployment': boolean | undefined;
  readonly 'github-token': string | undefined;
  readonly policy: string | undefined;
}

/** Refuses, before anything is verified, a record that could only fail at the end. Errors as `checkPublishing`. */
export async function checkDeployment(inputs: DeploymentInputs, run: GithubRun): Promise<void> {
  if (inputs['record-deployment'] !== true) return;
  if (inputs.policy === undefined) {
    const message = 'input record-deployment needs a policy: a signature alone lets nothing in';
    throw new AppError('invalid-input', message, { hint: 'give policy, environment and evidence' });
  }
  const { requirePermissions } = await import('../../platform/github-preflight.ts');
  await requirePermissions(apiOf(inputs, run, 'record-deployment'), [
    { permission: 'deployments: write', reason: 'record-deployment' },
  ]);
}

/**
 * Records at GitHub what the door let in, when the input asks for it; rows for the summary. Errors: those of GitHub. Who
 * may not write the organisation's artifact records is told so in the rows: not every owner has them.
 */
export async function recordDeployment(
  outcome: VerifyOutcome,
  inputs: DeploymentInputs,
  run: GithubRun,
): Promise<Facts> {
  if (inputs['record-deployment'] !== true || outcome.kind !== 'decision') return [];
  const { subject, environment, verdict } = outcome.decision;
  if (verdict !== 'pass') return [];
  const { openGithubPublisher } = await import('../../platform/github-publish.ts');
  const publisher = await openGithubPublisher(apiOf(inputs, run, 'record-deployment'));
  const digest = formatDigest(subject.digest);
  const record: DeploymentRecord = {
    sha: run.headSha,
    environment,
    digest,
    name: subject.name,
    description: `let in by sallyport: ${digest}`,
    logUrl: run.runUrl,
  };
  const id = await publisher.recordDeployment(record);
  return [
    ['Deployment', String(id)],
    ['Artifact record', await recordArtifact(publisher, record)],
  ];
}

async function recordArtifact(publisher: GithubPublisher, record: DeploymentRecord): Promise<string> {
  try {
    await publisher.recordArtifact(record);
    return 'made';
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== 'missing-permission') throw cause;
    return `not made: ${messageOf(cause)}`;
  }
}
