import path from 'node:path';
import { digestsMatch } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, SignedBundle, Signer, StoredBundle } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { makeGithubApprovals } from '../people/make-github-approvals.ts';
import type { GithubObservation } from '../platform/github-approvals.ts';
import { makeNonce } from '../platform/random.ts';
import type { FlowContext } from './context.ts';
import { signStatement } from './evidence-sink.ts';
import type { GithubSource } from './github-source.ts';
import { environmentOf, type LoadedPolicy } from './load-policy.ts';

export interface ObserveGithubOptions {
  readonly subject: Subject;
  readonly loaded: LoadedPolicy;
  readonly environment: string;
  readonly github: GithubSource;
  readonly signer: Signer;
  /** Default: {@link askGithub}. */
  readonly ask?: AskGithub | undefined;
}

/** What GitHub said, and when. */
export interface GithubAnswer {
  readonly observed: GithubObservation;
  readonly at: Date;
}

/** Asks GitHub about a run and its pull request; the answer is the same for every subject. */
export type AskGithub = (
  question: Pick<ObserveGithubOptions, 'loaded' | 'environment' | 'github'>,
  context: Pick<FlowContext, 'clock'>,
) => Promise<GithubAnswer>;

/** What GitHub says can be withdrawn at any time; a decision an hour later asks again. */
const LIFE_MS = 3_600_000;

/** Asks GitHub for the reviews and environment approvals that the policy lets count. Errors: those of GitHub. */
export const askGithub: AskGithub = async ({ loaded, environment, github }, { clock }) => {
  const rules = environmentOf(loaded, environment);
  const channels = new Set(rules.approvals.flatMap((rule) => rule.channels));
  const { pullRequest } = github;
  const runId = channels.has('environment') ? github.runId : undefined;
  if (pullRequest === undefined && runId === undefined) {
    throw new AppError(
      'invalid-input',
      `policy counts ${[...channels].join(' and ')} of GitHub, and nothing names one`,
      {
        hint: 'name the pull request, or run inside the job whose environment is approved',
      },
    );
  }
  const { observeGithubApprovals } = await import('../platform/github-approvals.ts');
  const observed = await observeGithubApprovals({
    token: github.token,
    apiUrl: github.apiUrl,
    repository: github.repository,
    pullRequest,
    runId,
    teams: [...new Set(rules.approvals.flatMap(({ team }) => (team === undefined ? [] : [team])))],
    codeOwners: rules.codeOwners,
    judges: judgesOf(loaded, github),
  });
  return { observed, at: clock() };
};

/** Asks GitHub, and signs the answer as one about the subject. Errors: those of GitHub, the signer. */
export async function observeGithub(
  { subject, loaded, environment, github, signer, ask = askGithub }: ObserveGithubOptions,
  context: Pick<FlowContext, 'clock'>,
): Promise<SignedBundle> {
  const { observed, at } = await ask({ loaded, environment, github }, context);
  const statement = makeGithubApprovals(subject, {
    ...observed,
    environment,
    policySha256: loaded.sha256,
    now: at,
    expiresAt: new Date(at.getTime() + LIFE_MS),
    nonce: makeNonce(),
  });
  return await signStatement(statement, signer);
}

/** The same store with one bundle more, which is not kept: for a rehearsal. */
export function withBundle(store: EvidenceStore, subject: Subject, bundle: SignedBundle): EvidenceStore {
  const extra: StoredBundle = {
    ...bundle,
    name: `github-approvals ${bundle.sha256.slice(0, 16)} (not stored)`,
  };
  return {
    location: store.location,
    put: (...parts) => store.put(...parts),
    list: async (digest) => {
      const listing = await store.list(digest);
      return digestsMatch(digest, subject.digest)
        ? { ...listing, bundles: [...listing.bundles, extra] }
        : listing;
    },
  };
}

/** Files of the repository that decide about a change: the policy, what it names, and the workflow that runs the gate. */
function judgesOf({ uri, parts }: LoadedPolicy, { workflow }: GithubSource): string[] {
  const folder = path.posix.dirname(uri);
  const own = [uri, ...parts.map((part) => path.posix.join(folder, part.path))];
  return [...own, ...(workflow === undefined ? [] : [workflow])];
}
