import { formatDigest } from '../domain/digest.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { GithubApiOptions } from '../platform/github-client.ts';
import type { DeploymentRecord, GithubPublisher } from '../platform/github-publish.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import { verifyDecision, type DecisionVerification, type VerifyDecisionOptions } from './verify-decision.ts';

/** Where a deployment is recorded. */
export interface DeploymentPlace {
  readonly github: GithubApiOptions;
  /** Commit of the repository that GitHub shows the deployment at. */
  readonly commit: string;
  readonly logUrl?: string | undefined;
}

export interface RecordDeploymentOptions extends VerifyDecisionOptions, AuditOptions, DeploymentPlace {}

/** What GitHub has of a deployment. */
export interface RecordedDeployment {
  /** Id of the deployment. */
  readonly deployment: number;
  /** `made`, or why the organisation has no record of the artifact. */
  readonly artifactRecord: string;
}

export interface DeploymentOutcome {
  readonly verification: DecisionVerification;
  /** Undefined when the door stayed shut. */
  readonly recorded: RecordedDeployment | undefined;
}

const COMMIT = /^[0-9a-f]{40}$/;

/**
 * Stands at the door of an environment and, when it lets the subject in, records that at GitHub as a deployment with the
 * digest and as the organisation's record of the artifact. A token that may not is refused before anything is verified.
 * Errors: `invalid-input`, `missing-permission`, those of `verifyDecision` and of GitHub.
 */
export async function recordDeployment(
  target: string,
  options: RecordDeploymentOptions,
  context: FlowContext,
): Promise<DeploymentOutcome> {
  if (!COMMIT.test(options.commit)) {
    throw new AppError('invalid-input', `${JSON.stringify(options.commit.slice(0, 80))} is no commit`, {
      hint: 'give all 40 hexadecimal digits',
    });
  }
  const isLogged = namesAudit(options) !== undefined;
  await requireDeploymentPermission(options.github);
  const verification = await verifyDecision(target, options, context);
  if (isLogged) {
    const { logDeployment } = await import('./log-deployment.ts');
    await logDeployment(verification, options, context);
  }
  const recorded = verification.verdict === 'pass' ? await writeDeployment(verification, options) : undefined;
  return { verification, recorded };
}

/** Refuses a record that could only fail at the end. Error: `missing-permission`. */
export async function requireDeploymentPermission(github: GithubApiOptions): Promise<void> {
  const { requirePermissions } = await import('../platform/github-preflight.ts');
  await requirePermissions(github, [{ permission: 'deployments: write', reason: 'record-deployment' }]);
}

/**
 * Records what the door let in. Who may not write the organisation's artifact records is told so in the result: not every
 * owner has them. Errors: those of GitHub.
 */
export async function writeDeployment(
  { subject, environment }: Pick<DecisionVerification, 'subject' | 'environment'>,
  { github, commit, logUrl }: DeploymentPlace,
): Promise<RecordedDeployment> {
  const { openGithubPublisher } = await import('../platform/github-publish.ts');
  const publisher = await openGithubPublisher(github);
  const digest = formatDigest(subject.digest);
  const record: DeploymentRecord = {
    ...{ sha: commit, environment, digest, name: subject.name, logUrl },
    description: `let in by sallyport: ${digest}`,
  };
  const deployment = await publisher.recordDeployment(record);
  return { deployment, artifactRecord: await recordArtifact(publisher, record) };
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
