import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { recordDeployment } from '../flows/record-deployment.ts';
import { readVariable } from '../platform/environment.ts';
import { renderEntry } from '../report/entry-text.ts';
import { escapeTerminal } from '../report/escape.ts';
import { identifyOptions, type AuditFlags, type SubjectFlags } from './flags.ts';
import { done, type Verb } from './verb.ts';

export interface DeployedVerbOptions extends SubjectFlags, AuditFlags {
  readonly subject: string;
  readonly policy: string;
  readonly environment: string;
  readonly evidence: readonly string[];
  readonly signature?: string;
  readonly github: string;
  readonly commit: string;
  readonly logUrl?: string;
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const deployedVerb: Verb<DeployedVerbOptions> = async (options, ports) => {
  const context = systemContext(ports);
  const token = readVariable('githubToken', context.env);
  if (token === undefined) {
    throw new AppError('invalid-input', 'there is no token to record a deployment with', {
      hint: 'put one that may write deployments into the variable GITHUB_TOKEN',
    });
  }
  const apiUrl = readVariable('githubApiUrl', context.env) ?? 'https://api.github.com';
  const { github: repository, ...rest } = options;
  const { verification, recorded } = await recordDeployment(
    options.subject,
    { ...rest, github: { token, apiUrl, repository }, identify: identifyOptions(options) },
    context,
  );
  const { subject, environment, verdict, checks } = verification;
  const lines =
    recorded === undefined
      ? 'not recorded\n'
      : `deployment       ${String(recorded.deployment)} of ${repository}\nartifact record  ${recorded.artifactRecord}\n`;
  const text = `${renderEntry(verification, ports.terminal)}\n${escapeTerminal(lines)}`;
  return done(text, { verdict, subject, environment, checks, recorded }, EXIT[verdict]);
};
