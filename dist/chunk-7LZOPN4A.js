import {
  makeNonce
} from "./chunk-MMSATWAE.js";
import {
  githubApprovalsSchema
} from "./chunk-VZGEPFWL.js";
import {
  acceptable,
  bindingOf
} from "./chunk-Y6ZQU6B3.js";
import {
  signStatement
} from "./chunk-FUJHVRGI.js";
import "./chunk-37MYGFNW.js";
import {
  environmentOf
} from "./chunk-TRL6ZI5J.js";
import {
  PREDICATE
} from "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-47PFO5H5.js";
import {
  digestsMatch
} from "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NFLA5234.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
  const { observeGithubApprovals } = await import("./chunk-Y4VU6ZIA.js");
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
