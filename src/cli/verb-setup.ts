import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { CheckPostureOptions } from '../flows/check-posture.ts';
import { systemContext, type FlowContext } from '../flows/context.ts';
import { runDoctor } from '../flows/doctor.ts';
import { initProject } from '../flows/init-project.ts';
import { escapeTerminal } from '../report/escape.ts';
import type { AuditFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type Verb } from './verb.ts';

export interface InitVerbOptions {
  readonly folder?: string;
  readonly org?: boolean;
  readonly repositoryId?: string;
  readonly workflow?: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly appId?: string;
  readonly environment?: readonly string[];
  readonly repository?: readonly string[];
  readonly auditBranch?: string;
  readonly output?: string;
}

export const initVerb: Verb<InitVerbOptions> = async (options) => {
  const { folder = '.', org } = options;
  if (org === true) return await initOrg(options);
  refuseOrgOptions(options);
  const made = await initProject(folder);
  const lines = [
    ...made.written.map((name) => `wrote   ${name}`),
    ...made.kept.map((name) => `kept    ${name}`),
    'next:',
    ...made.nextSteps.map((step, index) => `  ${String(index + 1)}. ${step}`),
  ];
  return done(`${lines.join('\n')}\n`, made);
};

async function initOrg({ folder, environment = [], repository, ...options }: InitVerbOptions) {
  if (folder !== undefined) {
    throw new AppError('invalid-input', 'init --org takes no folder', { hint: 'name it with --output' });
  }
  const { orgRulesets } = await import('../flows/org-rulesets.ts');
  const { repositoryId, workflow, ref, sha, appId, auditBranch, output } = options;
  const asked = { repositoryId, workflow, ref, sha, appId, auditBranch, output };
  const rulesets = await orgRulesets({ ...asked, environments: environment, repositories: repository });
  return done(`${JSON.stringify(rulesets, undefined, 2)}\n`, { rulesets });
}

/** Only `--org` reads them: without it they would have no effect. */
function refuseOrgOptions({ environment = [], repository = [], ...others }: InitVerbOptions): void {
  const { repositoryId, workflow, ref, sha, appId, auditBranch, output } = others;
  const given = [repositoryId, workflow, ref, sha, appId, auditBranch, output, ...environment, ...repository];
  if (given.every((value) => value === undefined)) return;
  throw new AppError('invalid-input', 'options of init --org were given without --org');
}

export interface DoctorVerbOptions extends SignerFlags, AuditFlags {
  readonly policy?: string;
  readonly evidence?: readonly string[];
  readonly cache?: string;
  readonly github?: string;
  readonly branch?: string;
  readonly checkout?: string;
  readonly owned?: readonly string[];
  readonly subject?: string;
  readonly report?: string;
}

/** Exit code 2 when a check failed: something has to be configured. */
export const doctorVerb: Verb<DoctorVerbOptions> = async (options, ports) => {
  const { github, policy, ...rest } = options;
  if (github !== undefined) {
    if (policy === undefined) return await doctorGithub({ github, ...rest }, systemContext(ports));
    throw new AppError('invalid-input', 'doctor --github reads no policy', {
      hint: 'ask for both one after the other; --owned PATH names files that must have a code owner',
    });
  }
  refuseGithubOptions(rest);
  const checks = await runDoctor(options, systemContext(ports));
  const lines = checks.flatMap(({ name, status, detail, fix }) => [
    `${status.padEnd(8)} ${name.padEnd(7)} ${detail}`,
    ...(fix === undefined ? [] : [`${' '.repeat(17)}fix: ${fix}`]),
  ]);
  const ok = checks.every(({ status }) => status !== 'failed');
  return done(`${lines.join('\n')}\n`, { ok, checks }, ok ? 0 : 2);
};

/** Only `--github` reads them: without it they would have no effect. */
function refuseGithubOptions(options: Omit<DoctorVerbOptions, 'github' | 'policy'>): void {
  const { branch, checkout, owned = [], subject, report } = options;
  const { audit, auditKey, auditCheckpoint, auditConsumer = [] } = options;
  const logged = [audit, auditKey, auditCheckpoint, ...auditConsumer];
  if ([branch, checkout, ...owned, subject, report, ...logged].every((value) => value === undefined)) return;
  throw new AppError('invalid-input', 'options of doctor --github were given without --github');
}

/** Exit code 1 when a setting is not as it should be, 3 when nobody could tell of one. */
async function doctorGithub(options: CheckPostureOptions, context: FlowContext) {
  const { checkPosture } = await import('../flows/check-posture.ts');
  const { report, subject, stored } = await checkPosture(options, context);
  const lines = report.checks.flatMap(({ id, status, detail, fix }) => [
    `${status.padEnd(10)} ${id.padEnd(19)} ${escapeTerminal(detail)}`,
    ...(fix === undefined ? [] : [`${' '.repeat(31)}fix: ${fix}`]),
  ]);
  if (subject !== undefined && stored !== undefined) {
    lines.push(`posture of ${formatDigest(subject.digest)} stored: ${stored.file}`);
  }
  const has = (status: string): boolean => report.checks.some((check) => check.status === status);
  const told = { ...report, ...(stored === undefined ? {} : { subject, stored }) };
  return done(`${lines.join('\n')}\n`, told, has('failed') ? 1 : has('undecided') ? 3 : 0);
}
