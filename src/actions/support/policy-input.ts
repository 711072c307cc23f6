import { AppError } from '../../domain/errors.ts';
import type { GithubRun } from '../../platform/github-run.ts';

/** `base:PATH`: the policy as it is in the commit that the change goes to. Others stay as they are. */
const BASE = /^base:(?:\.\/)?(.+)$/;

/** The policy that an input names. Error: `invalid-input` for `base:` in a run that has no base. */
export function policyInput(policy: string, { repository, baseSha, eventName }: GithubRun): string {
  const file = BASE.exec(policy)?.[1];
  if (file === undefined) return policy;
  if (repository !== undefined && baseSha !== undefined) return `github:${repository}/${file}@${baseSha}`;
  throw new AppError(
    'invalid-input',
    `input policy ${policy}: a run started by ${eventName} names no base commit`,
    {
      hint: 'pin it: github:OWNER/NAME/PATH@COMMIT',
    },
  );
}
