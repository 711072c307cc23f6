const path = process.getBuiltinModule("node:path");
import {
  makeGithubApprovals
} from "./chunk-2E6JGIP7.js";
import {
  makeNonce
} from "./chunk-AZHHU7UJ.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import "./chunk-BXZI4BC6.js";
import {
  environmentOf
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  signStatement
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  digestsMatch
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/observe-github.ts
var LIFE_MS = 36e5;
var askGithub = async ({ loaded, environment, github }, { clock }) => {
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
  const { observeGithubApprovals } = await import("./chunk-YVCKVRGC.js");
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
  return { observed, at: clock() };
};
async function observeGithub({ subject, loaded, environment, github, signer, ask = askGithub }, context) {
  const { observed, at } = await ask({ loaded, environment, github }, context);
  const statement = makeGithubApprovals(subject, {
    ...observed,
    environment,
    policySha256: loaded.sha256,
    now: at,
    expiresAt: new Date(at.getTime() + LIFE_MS),
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
  askGithub,
  observeGithub,
  withBundle
};
