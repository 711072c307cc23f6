import {
  OWNER_FILES,
  readChangedPaths,
  readCodeOwners
} from "./chunk-WEKHK64L.js";
import {
  accountOf,
  listIn,
  objectIn,
  readPages
} from "./chunk-6FPGPT2E.js";
import {
  connectGithub,
  statusOf
} from "./chunk-GY6CJQHN.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/platform/github-pull-request.ts
async function readPullRequest(github, number, { people, codeOwners, judges }) {
  const { octokit, owner, repo, call } = github;
  const what = `pull request ${String(number)}`;
  const place = { owner, repo, pull_number: number };
  const pull = await call(
    `read ${what}`,
    async () => objectIn(await octokit.rest.pulls.get(place), what, PULL_MEMBERS),
    "pull-requests: read"
  );
  const reviews = await readPages(
    github,
    `the reviews of ${what}`,
    (page) => octokit.rest.pulls.listReviews({ ...place, ...page })
  );
  const contributors = await readContributors(github, number, pull);
  const changed = await readChangedPaths(github, number);
  return {
    number,
    draft: pull.draft ?? false,
    merged: pull.merged,
    author: accountOf(pull.user) ?? null,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    ...pull.merged && pull.merge_commit_sha !== null ? { mergeCommitSha: pull.merge_commit_sha } : {},
    ...contributors,
    reviews: reviews.map((review) => {
      const account = accountOf(review.user);
      if (account !== void 0) people.set(account.id, account);
      return {
        id: review.id,
        userId: account?.id ?? null,
        state: stateOf(review.state),
        commitId: review.commit_id,
        ...review.submitted_at === void 0 ? {} : { submittedAt: review.submitted_at }
      };
    }),
    judgeFiles: changed.filter((path) => judges.includes(path) || OWNER_FILES.includes(path)),
    ...codeOwners ? { codeOwners: await readCodeOwners(github, changed, pull.base.sha) } : {}
  };
}
var STATES = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"];
function stateOf(state) {
  const known = STATES.find((each) => each === state);
  if (known !== void 0) return known;
  throw new AppError(
    "network",
    `GitHub answered with a review in state ${JSON.stringify(String(state).slice(0, 40))}`,
    {
      hint: "this version knows no such state; look for a newer one"
    }
  );
}
var PULL_MEMBERS = ["head.sha", "head.ref", "base.sha", "base.ref", "commits", "merged"];
var WEB_FLOW = "web-flow";
async function readContributors(github, number, pull) {
  const { octokit, owner, repo } = github;
  const ids = /* @__PURE__ */ new Set();
  let unknown = 0;
  const commits = await readPages(
    github,
    `the commits of pull request ${String(number)}`,
    (page) => octokit.rest.pulls.listCommits({ owner, repo, pull_number: number, ...page })
  );
  for (const { author, committer } of commits) {
    const accounts = [accountOf(author), accountOf(committer)];
    if (accounts.includes(void 0)) unknown += 1;
    for (const account of accounts)
      if (account !== void 0 && account.login !== WEB_FLOW) ids.add(account.id);
  }
  unknown += Math.max(0, pull.commits - commits.length);
  const shas = /* @__PURE__ */ new Set([pull.head.sha, ...commits.map(({ sha }) => sha)]);
  let headPushedAt;
  for (const each of await readActivity(github, pull)) {
    if (!shas.has(each.after)) continue;
    if (each.actor === null) unknown += 1;
    else ids.add(each.actor.id);
    const isLater = headPushedAt === void 0 || each.timestamp > headPushedAt;
    if (each.after === pull.head.sha && isLater) headPushedAt = each.timestamp;
  }
  return {
    contributorIds: [...ids].sort((a, b) => a - b),
    unknownContributors: unknown,
    ...headPushedAt === void 0 ? {} : { headPushedAt }
  };
}
async function readActivity({ octokit, call }, { head }) {
  const source = head.repo;
  if (source === null) return [];
  return await call(
    `read who pushed to ${head.label}`,
    async () => {
      try {
        const answer = await octokit.rest.repos.listActivities({
          owner: source.owner.login,
          repo: source.name,
          ref: `refs/heads/${head.ref}`,
          per_page: 100
        });
        return listIn(answer, `who pushed to ${head.label}`);
      } catch (cause) {
        if (statusOf(cause) === 404 && source.fork) return [];
        throw cause;
      }
    },
    "contents: read"
  );
}

// src/platform/github-reviewers.ts
var MAX_REVIEWERS = 100;
async function describeReviewers(github, people, teams) {
  if (people.length > MAX_REVIEWERS) {
    const message = `${String(people.length)} people reviewed or approved, more than ${String(MAX_REVIEWERS)}`;
    throw new AppError("limit-exceeded", message);
  }
  const readable = [];
  for (const team of teams) if (await canRead(github, team)) readable.push(team);
  const described = [];
  for (const person of [...people].sort((a, b) => a.id - b.id)) {
    const permission = await permissionOf(github, person);
    const isAsked = teams.length > 0 && readable.length === teams.length;
    const memberOf = [];
    for (const team of isAsked ? readable : []) {
      if (await isActiveMember(github, team, person)) memberOf.push(team);
    }
    described.push({ ...person, permission, ...isAsked ? { teams: memberOf } : {} });
  }
  return described;
}
async function permissionOf({ octokit, owner, repo, call }, { login, type }) {
  if (type !== "User") return "none";
  return await call(
    `read the permission of ${login}`,
    async () => {
      try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
          owner,
          repo,
          username: login
        });
        const known = ["admin", "write", "read"].find((each) => each === data.permission);
        return known ?? "none";
      } catch (cause) {
        if (statusOf(cause) === 404) return "none";
        throw cause;
      }
    },
    "contents: read"
  );
}
function teamPlace(team) {
  const [org = "", slug = ""] = team.split("/");
  return { org, team_slug: slug };
}
async function canRead({ octokit, call }, team) {
  return await call(`read team ${team}`, async () => {
    try {
      await octokit.rest.teams.getByName(teamPlace(team));
      return true;
    } catch (cause) {
      const status = statusOf(cause);
      if (status === 403 || status === 404) return false;
      throw cause;
    }
  });
}
async function isActiveMember({ octokit, call }, team, { login }) {
  return await call(`read whether ${login} is in team ${team}`, async () => {
    try {
      const place = { ...teamPlace(team), username: login };
      return (await octokit.rest.teams.getMembershipForUserInOrg(place)).data.state === "active";
    } catch (cause) {
      if (statusOf(cause) === 404) return false;
      throw cause;
    }
  });
}

// src/platform/github-approvals.ts
async function observeGithubApprovals(options) {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  const repository = await call(
    "read the repository",
    async () => objectIn(await octokit.rest.repos.get({ owner, repo }), "the repository", ["id", "full_name"]),
    "contents: read"
  );
  const people = /* @__PURE__ */ new Map();
  const pullRequest = options.pullRequest === void 0 ? void 0 : await readPullRequest(github, options.pullRequest, {
    people,
    codeOwners: options.codeOwners,
    judges: options.judges
  });
  const run = options.runId === void 0 ? void 0 : await readRun(github, options.runId, people);
  return {
    server: options.apiUrl,
    repository: { name: repository.full_name, id: repository.id },
    ...pullRequest === void 0 ? {} : { pullRequest },
    ...run === void 0 ? {} : { run },
    reviewers: await describeReviewers(github, [...people.values()], options.teams)
  };
}
async function readRun(github, runId, people) {
  const { octokit, owner, repo, call } = github;
  const place = { owner, repo, run_id: runId };
  const permission = "actions: read";
  const what = `run ${String(runId)}`;
  const run = await call(
    `read ${what}`,
    async () => objectIn(await octokit.rest.actions.getWorkflowRun(place), what, ["id", "head_sha", "event"]),
    permission
  );
  const approvals = await call(
    `read the environment approvals of ${what}`,
    async () => listIn(await octokit.rest.actions.getReviewsForRun(place), `the approvals of ${what}`),
    permission
  );
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    headSha: run.head_sha,
    event: run.event,
    actor: accountOf(run.actor) ?? null,
    triggeringActor: accountOf(run.triggering_actor) ?? null,
    approvals: approvals.map(({ user, state, environments }) => {
      const account = accountOf(user);
      if (account !== void 0) people.set(account.id, account);
      return {
        userId: account?.id ?? null,
        state,
        environments: listIn({ data: environments, url: "" }, `an approval of ${what}`).map(
          ({ name }) => name ?? ""
        )
      };
    })
  };
}

export {
  observeGithubApprovals
};
