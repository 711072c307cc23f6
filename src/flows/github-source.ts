import type { EnvironmentPolicy } from '../domain/policy.ts';

/** Where GitHub is asked, and about what. */
export interface GithubSource {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest?: number | undefined;
  readonly runId?: number | undefined;
}

/** Whether anything in an environment is decided by what GitHub says. */
export function asksGithub({ approvals, codeOwners }: EnvironmentPolicy): boolean {
  return codeOwners || approvals.some(({ channels }) => channels.some((channel) => channel !== 'statement'));
}
