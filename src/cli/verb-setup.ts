import { AppError } from '../domain/errors.ts';
import type { CheckPostureOptions } from '../flows/check-posture.ts';
import { systemContext, type FlowContext } from '../flows/context.ts';
import { runDoctor } from '../flows/doctor.ts';
import { initProject } from '../flows/init-project.ts';
import { escapeTerminal } from '../report/escape.ts';
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

export interface DoctorVerbOptions extends SignerFlags {
  readonly policy?: string;
  readonly evidence?: readonly string[];
  readonly github?: string;
  readonly branch?: string;
  readonly report?: string;
}

/** Exit code 2 when a check failed: something has to be configured. */
export const doctorVerb: Verb<DoctorVerbOptions> = async (options, ports) => {
  const { github, branch, report } = options;
  if (github !== undefined) return await doctorGithub({ github, branch, report }, systemContext(ports));
  if (branch !== undefined || report !== undefined) {
    throw new AppError('invalid-input', '--branch and --report are for --github');
  }
  const checks = await runDoctor(options, systemContext(ports));
  const lines = checks.flatMap(({ name, status, detail, fix }) => [
    `${status.padEnd(8)} ${name.padEnd(7)} ${detail}`,
    ...(fix === undefined ? [] : [`${' '.repeat(17)}fix: ${fix}`]),
  ]);
  const ok = checks.every(({ status }) => status !== 'failed');
  return done(`${lines.join('\n')}\n`, { ok, checks }, ok ? 0 : 2);
};

/** Exit code 1 when a setting is not as it should be, 3 when GitHub did not say of one. */
async function doctorGithub(options: CheckPostureOptions, context: FlowContext) {
  const { checkPosture } = await import('../flows/check-posture.ts');
  const posture = await checkPosture(options, context);
  const lines = posture.items.flatMap(({ id, status, detail, fix }) => [
    `${status.padEnd(10)} ${id.padEnd(19)} ${escapeTerminal(detail)}`,
    ...(fix === undefined ? [] : [`${' '.repeat(31)}fix: ${fix}`]),
  ]);
  const has = (status: string): boolean => posture.items.some((item) => item.status === status);
  return done(`${lines.join('\n')}\n`, posture, has('failed') ? 1 : has('undecided') ? 3 : 0);
}
