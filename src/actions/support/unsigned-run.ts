import fs from 'node:fs';
import path from 'node:path';
import { readVariable } from '../../platform/environment.ts';
import type { GithubRun } from '../../platform/github-run.ts';
import { codeCell, textCell } from '../../report/markdown-table.ts';

interface SignerChoice {
  readonly key: string | undefined;
  readonly keyless: boolean | undefined;
  readonly pkcs11: string | undefined;
}

/**
 * Whether this is a run of a fork that has nobody to sign: GitHub gives it no secrets and no identity token. A fork that
 * signs all the same (`pull_request_target`, a module of the runner) is a run like every other.
 */
export function isUnsignedRun(
  { key, keyless, pkcs11 }: SignerChoice,
  { isFork }: GithubRun,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (!isFork || pkcs11 !== undefined) return false;
  if (keyless === true) return readVariable('idTokenUrl', env) === undefined;
  // What a service would sign with is a secret, too.
  if (key === undefined) return true;
  const named = /^env:\/\/(.+)$/.exec(key)?.[1];
  if (named !== undefined) return (env[named] ?? '').trim() === '';
  return !fs.existsSync(path.resolve(key));
}

/** What the inputs may name and such a run does not have. */
export const WITHOUT_SECRETS = {
  unsigned: true,
  ...{ audit: undefined, auditKey: undefined, auditCheckpoint: undefined, auditConsumer: undefined },
  recorded: false,
} as const;

/** The part of the summary that says what comes next. */
export function renderSecondStage(secondStage: readonly string[], run: GithubRun): string {
  if (secondStage.length === 0) return '';
  const from = run.pullRequest === undefined ? '' : `pull request ${String(run.pullRequest.number)}, `;
  return [
    '',
    '### What this run could not do',
    '',
    `It is the run of a fork (${from}commit ${codeCell(run.headSha.slice(0, 12))}): without secrets it signed nothing, stored nothing, logged nothing and published nothing. The second stage:`,
    '',
    ...secondStage.map((line) => `- ${textCell(line)}`),
    '',
  ].join('\n');
}
