import {
  makeNonce
} from "./chunk-MMSATWAE.js";
import {
  acceptable,
  bindingOf
} from "./chunk-Y6HUTBN5.js";
import {
  githubApprovalsSchema
} from "./chunk-VZGEPFWL.js";
import "./chunk-37MYGFNW.js";
import {
  environmentOf
} from "./chunk-DSBJYIWE.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-WKO2OFS6.js";
import {
  PREDICATE,
  signStatement
} from "./chunk-F37F3WSG.js";
import {
  digestsMatch,
  makeStatement
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/observe-github.ts
import path from "node:path";

// src/people/make-github-approvals.ts
function makeGithubApprovals(subject, { server, repository, pullRequest, run, reviewers, ...fields }) {
  const predicate = {
    ...bindingOf("github-approvals", fields),
    server,
    repository,
    ...pullRequest === void 0 ? {} : { pullRequest },
    ...run === void 0 ? {} : { run },
    reviewers
  };
  const accepted = acceptable(githubApprovalsSchema, predicate, "observation of GitHub");
  return makeStatement(subject, PREDICATE.githubApprovals, accepted);
}

// src/flows/observe-github.ts
var LIFE_MS = 36e5;
async function observeGithub({ subject, loaded, environment, github, signer }, { clock }) {
  const rules = environmentOf(loaded, environment);
  const channels = new Set(rules.approvals.flatMap((rule) => rule.channels));
  const { pullRequest } = github;
  const runId = channels.has("environment") ? github.runId : void 0;
  if (pullRequest === void 0 && runId === void 0) {
    throw new AppError(
      "invalid-input",
      `policy counts ${[...channels].join(" and ")} of GitHub, and nothing names one`,
      {
        hint: "name the pull request, or run inside the job whose environment is approved"
      }
    );
  }
  const { observeGithubApprovals } = await import("./chunk-PGG7OKH3.js");
  const observed = await observeGithubApprovals({
    token: github.token,
    apiUrl: github.apiUrl,
    repository: github.repository,
    pullRequest,
    runId,
    teams: [...new Set(rules.approvals.flatMap(({ team }) => team === void 0 ? [] : [team]))],
    codeOwners: rules.codeOwners,
    judges: judgesOf(loaded, github)
  });
  const now = clock();
  const statement = makeGithubApprovals(subject, {
    ...observed,
    environment,
    policySha256: loaded.sha256,
    now,
    expiresAt: new Date(now.getTime() + LIFE_MS),
    nonce: makeNonce()
  });
  return await signStatement(statement, signer);
}
function withBundle(store, subject, bundle) {
  const extra = {
    ...bundle,
    name: `github-approvals ${bundle.sha256.slice(0, 16)} (not stored)`
  };
  return {
    location: store.location,
    put: (...parts) => store.put(...parts),
    list: async (digest) => {
      const listing = await store.list(digest);
      return digestsMatch(digest, subject.digest) ? { ...listing, bundles: [...listing.bundles, extra] } : listing;
    }
  };
}
function judgesOf({ uri, parts }, { workflow }) {
  const folder = path.posix.dirname(uri);
  const own = [uri, ...parts.map((part) => path.posix.join(folder, part.path))];
  return [...own, ...workflow === void 0 ? [] : [workflow]];
}
export {
  observeGithub,
  withBundle
};
