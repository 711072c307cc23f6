import { AppError } from '../../domain/errors.ts';
import type { VerifyOutcome } from '../../flows/verify-subject.ts';
import type { GithubRun } from '../../platform/github-run.ts';
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
  const { requireDeploymentPermission } = await import('../../flows/record-deployment.ts');
  await requireDeploymentPermission(apiOf(inputs, run, 'record-deployment'));
}

/** Records at GitHub what the door let in, when the input asks for it; rows for the summary. Errors: those of GitHub. */
export async function recordDeployment(
  outcome: VerifyOutcome,
  inputs: DeploymentInputs,
  run: GithubRun,
): Promise<Facts> {
  if (inputs['record-deployment'] !== true || outcome.kind !== 'decision') return [];
  if (outcome.decision.verdict !== 'pass') return [];
  const { writeDeployment } = await import('../../flows/record-deployment.ts');
  const place = { github: apiOf(inputs, run, 'record-deployment'), commit: run.headSha, logUrl: run.runUrl };
  const { deployment, artifactRecord } = await writeDeployment(outcome.decision, place);
  return [
    ['Deployment', String(deployment)],
    ['Artifact record', artifactRecord],
  ];
}
