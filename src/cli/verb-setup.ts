import { systemContext } from '../flows/context.ts';
import { runDoctor } from '../flows/doctor.ts';
import { initProject } from '../flows/init-project.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type Verb } from './verb.ts';

export interface InitVerbOptions {
  readonly folder?: string;
}

export const initVerb: Verb<InitVerbOptions> = async ({ folder = '.' }) => {
  const made = await initProject(folder);
  const lines = [
    ...made.written.map((name) => `wrote   ${name}`),
    ...made.kept.map((name) => `kept    ${name}`),
    'next:',
    ...made.nextSteps.map((step, index) => `  ${String(index + 1)}. ${step}`),
  ];
  return done(`${lines.join('\n')}\n`, made);
};

export interface DoctorVerbOptions extends SignerFlags {
  readonly policy?: string;
  readonly evidence?: readonly string[];
}

/** Exit code 2 when a check failed: something has to be configured. */
export const doctorVerb: Verb<DoctorVerbOptions> = async (options, ports) => {
  const checks = await runDoctor(options, systemContext(ports));
  const lines = checks.flatMap(({ name, status, detail, fix }) => [
    `${status.padEnd(8)} ${name.padEnd(7)} ${detail}`,
    ...(fix === undefined ? [] : [`${' '.repeat(17)}fix: ${fix}`]),
  ]);
  const ok = checks.every(({ status }) => status !== 'failed');
  return done(`${lines.join('\n')}\n`, { ok, checks }, ok ? 0 : 2);
};
