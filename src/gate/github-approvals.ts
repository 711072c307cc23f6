import type { Evidence } from '../domain/evidence.ts';
import {
  type GithubApprovalsPredicate,
  type GithubPullRequest,
  type GithubReview,
  type GithubReviewer,
  type GithubRunFacts,
} from '../domain/github-approvals.ts';
import type { Policy } from '../domain/policy.ts';
import type { ApprovalCandidate, ApprovalWord } from './approval-candidate.ts';
import {
  isUnreadable,
  newest,
  readObservation,
  type Observation,
  type ObservationContext,
} from './github-observation.ts';

/** What GitHub said about reviews and environment approvals, as far as an observer of the policy signed it. */
export interface GithubApprovals {
  readonly candidates: readonly ApprovalCandidate[];
  /** Newest usable observation of a pull request that made the subject, for the check of code owners. */
  readonly pullRequests: readonly Observation[];
  /** Observations that do not count, with the reason. */
  readonly problems: readonly string[];
  /** Observations by an observer of the policy that nobody can read; one may take back what an older one said. */
  readonly unreadable: readonly Evidence[];
}

/**
 * Reads the observations. Of one pull request, and of one run, only the newest counts: what was approved in an older
 * one may have been withdrawn since. The rules are those of docs/approvals.md, "What counts on GitHub".
 */
export function readGithubApprovals(
  evidence: readonly Evidence[],
  context: ObservationContext,
): GithubApprovals {
  const problems: string[] = [];
  const usable: Observation[] = [];
  const unreadable: Evidence[] = [];
  for (const each of evidence) {
    if (each.kind !== 'github-approvals') continue;
    const read = readObservation(each, context);
    if (typeof read !== 'string') usable.push(read);
    else {
      problems.push(`${each.bundleSha256.slice(0, 16)} ${read}`);
      if (isUnreadable(each, context)) unreadable.push(each);
    }
  }
  if (!evidence.some(({ kind }) => kind === 'github-approvals')) {
    problems.push('nobody asked it (the gate needs a GitHub token to ask)');
  }
  const pullRequests = newest(usable, ({ said }) =>
    said.pullRequest === undefined
      ? undefined
      : `${String(said.repository.id)} ${String(said.pullRequest.number)}`,
  );
  const runs = newest(usable, ({ said }) =>
    said.run === undefined ? undefined : `${String(said.repository.id)} ${String(said.run.id)}`,
  );
  const ofSubject = pullRequests.filter((each) => {
    const problem = pullProblem(each.said, context);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  });
  const latestRun = runs.at(-1);
  return {
    candidates: [
      ...ofSubject.flatMap((each) => reviewCandidates(each, context)),
      // One run enters the environment: approvals of an earlier run were for an earlier try.
      ...(latestRun === undefined ? [] : environmentCandidates(latestRun, context)),
    ],
    pullRequests: ofSubject,
    unreadable,
    problems: [...new Set(problems)].sort(),
  };
}

/** A pull request speaks for what was made from its head, or from the commit it was merged as. */
function pullProblem(
  { pullRequest: pull, repository }: GithubApprovalsPredicate,
  { commits, repositories }: ObservationContext,
): string | undefined {
  if (pull === undefined) return undefined;
  const own = [
    pull.headSha,
    ...(pull.merged && pull.mergeCommitSha !== undefined ? [pull.mergeCommitSha] : []),
  ];
  // Commits can be reached in every fork of a repository; who reviewed in one decides nothing about the other.
  if (repositories.length > 0 && !repositories.includes(String(repository.id))) {
    return `pull request ${String(pull.number)} is of repository ${String(repository.id)} (${repository.name}), and the subject was made from ${repositories.join(', ')}`;
  }
  if (commits.some(({ gitCommit }) => gitCommit !== undefined && own.includes(gitCommit))) return undefined;
  return `pull request ${String(pull.number)} is about commit ${pull.headSha.slice(0, 12)}, which the provenance of the subject does not name`;
}

function reviewCandidates({ evidence, said }: Observation, context: ObservationContext): ApprovalCandidate[] {
  const { pullRequest: pull } = said;
  if (pull === undefined) return [];
  const until = `until the head ${pull.headSha.slice(0, 12)} of pull request ${String(pull.number)} moves`;
  return decisiveReviews(pull.reviews).map((review) => {
    const reviewer = said.reviewers.find(({ id }) => id === review.userId);
    return {
      ...identify(reviewer, review.userId, context.policy),
      channel: 'review',
      evidence,
      word: judgeReview(review, reviewer, { pull, until }),
    };
  });
}

/** The last word of every reviewer: a comment never takes back an approval, a later verdict does. */
function decisiveReviews(reviews: readonly GithubReview[]): GithubReview[] {
  const last = new Map<string, GithubReview>();
  const ordered = [...reviews].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  for (const review of ordered) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    last.set(review.userId === null ? `gone ${String(review.id)}` : String(review.userId), review);
  }
  return [...last.values()];
}

function order({ submittedAt, id }: GithubReview): string {
  const time = submittedAt === undefined ? '' : new Date(submittedAt).toISOString();
  return `${time} ${String(id).padStart(20, '0')}`;
}

function judgeReview(
  review: GithubReview,
  reviewer: GithubReviewer | undefined,
  { pull, until }: { readonly pull: GithubPullRequest; readonly until: string },
): ApprovalWord {
  const barred = (reason: string): ApprovalWord => ({ kind: 'void', reason });
  if (review.userId === null || reviewer === undefined) return barred('is by an account that is gone');
  if (reviewer.type !== 'User') return barred(`is by a ${reviewer.type.toLowerCase()}, not a person`);
  if (reviewer.permission !== 'write' && reviewer.permission !== 'admin') {
    return barred(`has only the permission ${reviewer.permission} on the repository`);
  }
  if (pull.author === null) return { kind: 'unknown', reason: 'the author of the pull request is gone' };
  if (reviewer.id === pull.author.id) return barred('is the author of the pull request');
  if (review.state === 'CHANGES_REQUESTED') return { kind: 'rejected', until: 'until the review is changed' };
  if (review.state === 'DISMISSED') return barred('was dismissed');
  if (pull.contributorIds.includes(reviewer.id)) return barred('pushed or wrote a part of the change');
  if (pull.draft) return barred('is of a draft');
  if (review.commitId !== pull.headSha) return barred('is of an older commit than the head');
  if (pull.headPushedAt === undefined || review.submittedAt === undefined) {
    return {
      kind: 'unknown',
      reason: 'nobody can tell whether the review is younger than the push of the head',
    };
  }
  // As old as the push is too old: a review can be posted for a commit that is not the head yet.
  if (!(new Date(review.submittedAt).getTime() > new Date(pull.headPushedAt).getTime())) {
    return barred('is older than the push that made the head');
  }
  if (pull.unknownContributors > 0) {
    return {
      kind: 'unknown',
      reason: 'a commit of the pull request has no account, so anybody may have written it',
    };
  }
  return { kind: 'approved', until };
}

function environmentCandidates(
  { evidence, said }: Observation,
  { policy, githubEnvironment }: ObservationContext,
): ApprovalCandidate[] {
  const { run } = said;
  if (run === undefined) return [];
  return run.approvals
    .filter(({ state }) => state !== 'pending')
    .map((approval) => {
      const reviewer = said.reviewers.find(({ id }) => id === approval.userId);
      const isRejected = run.approvals.some(
        ({ userId, state }) => userId === approval.userId && state === 'rejected',
      );
      return {
        ...identify(reviewer, approval.userId, policy),
        channel: 'environment',
        evidence,
        word: judgeEnvironment(run, reviewer, {
          environments: approval.environments,
          wanted: githubEnvironment,
          isRejected,
        }),
      };
    });
}

function judgeEnvironment(
  run: GithubRunFacts,
  reviewer: GithubReviewer | undefined,
  said: { readonly environments: readonly string[]; readonly wanted: string; readonly isRejected: boolean },
): ApprovalWord {
  const barred = (reason: string): ApprovalWord => ({ kind: 'void', reason });
  if (reviewer === undefined) return barred('is by an account that is gone');
  if (reviewer.type !== 'User') return barred(`is by a ${reviewer.type.toLowerCase()}, not a person`);
  if (!said.environments.includes(said.wanted)) {
    return barred(`is for the GitHub environment ${said.environments.join(', ')}, not ${said.wanted}`);
  }
  if (said.isRejected) return { kind: 'rejected', until: `for run ${String(run.id)}` };
  if (run.actor === null || run.triggeringActor === null) {
    return { kind: 'unknown', reason: 'the account that started the run is gone' };
  }
  if (reviewer.id === run.actor.id || reviewer.id === run.triggeringActor.id)
    return barred('started the run');
  if (run.attempt > 1) {
    const reason = `run ${String(run.id)} is in attempt ${String(run.attempt)}, and GitHub does not say which attempt was approved`;
    return { kind: 'unknown', reason };
  }
  return { kind: 'approved', until: `for run ${String(run.id)}` };
}

/** Accounts are compared by their number: a login can be given up and taken by somebody else. */
function identify(
  reviewer: GithubReviewer | undefined,
  userId: number | null,
  { people }: Policy,
): Pick<ApprovalCandidate, 'person' | 'isKnown' | 'teams' | 'accountId'> {
  const account = userId === null ? {} : { accountId: userId };
  const name = [...people].find(([, { github }]) => github !== undefined && github.id === userId)?.[0];
  if (name !== undefined) return { person: name, isKnown: true, teams: reviewer?.teams, ...account };
  const login = reviewer === undefined ? 'somebody' : reviewer.login;
  return { person: `github:${login}`, isKnown: false, teams: reviewer?.teams, ...account };
}
