import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { readVariable } from '../platform/environment.ts';
import { writeAtomically } from '../platform/files.ts';
import type { Posture } from '../platform/github-posture.ts';
import type { FlowContext } from './context.ts';

export interface CheckPostureOptions {
  /** `owner/name`. */
  readonly github: string;
  /** Branch whose rules count; default: that of the repository. */
  readonly branch?: string | undefined;
  /** JSON file to write the report to. */
  readonly report?: string | undefined;
}

/** The report on the settings of a repository at one moment. */
export interface PostureReport extends Posture {
  readonly server: string;
  readonly observedAt: string;
}

/**
 * Compares the settings of a repository at GitHub with what the gate rests on. Needs `GITHUB_TOKEN`. Errors:
 * `invalid-input` without it, and those of GitHub for the repository itself; every other refusal is an undecided item.
 */
export async function checkPosture(
  { github, branch, report }: CheckPostureOptions,
  { env, clock }: FlowContext,
): Promise<PostureReport> {
  const token = readVariable('githubToken', env);
  if (token === undefined) {
    throw new AppError('invalid-input', 'doctor --github needs a token in GITHUB_TOKEN', {
      hint: 'docs/permissions.md lists what it must be allowed to read',
    });
  }
  const server = readVariable('githubApiUrl', env) ?? 'https://api.github.com';
  const { readPosture } = await import('../platform/github-posture.ts');
  const posture = await readPosture({ token, apiUrl: server, repository: github, branch, retries: 0 });
  const made: PostureReport = { server, observedAt: clock().toISOString(), ...posture };
  if (report !== undefined)
    await writeAtomically(path.resolve(report), `${JSON.stringify(made, undefined, 2)}\n`);
  return made;
}
