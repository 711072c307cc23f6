const path = process.getBuiltinModule("node:path");
import {
  makePosture
} from "./chunk-MLKSPAD2.js";
import {
  identifyPath,
  identifySubject,
  listIgnoredPaths,
  openSink,
  readGitHead,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import {
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/check-posture.ts

// src/flows/check-workflow-files.ts
async function readCheckout(folder, { run }) {
  try {
    const state = await readGitHead(folder, run);
    if (state?.commit === void 0) return { problem: `${folder} is no checkout of a commit` };
    if (state.dirty) return { problem: `tracked files of ${folder} differ from its commit` };
    return { root: state.root, commit: state.commit };
  } catch (thrown) {
    return { problem: messageOf(thrown) };
  }
}
var LOOKS = [
  {
    id: "pinned-actions",
    rules: ["action-not-pinned", "action-on-branch"],
    fine: "every action is pinned to a commit",
    fix: "write the full commit of every action: docs/scan-iac.md, action-not-pinned"
  },
  {
    id: "token-scopes",
    rules: ["workflow-permissions-missing", "workflow-write-all"],
    fine: "every workflow says what its token may do",
    fix: "write permissions: {} at the top of every workflow, and the scopes on its jobs"
  },
  {
    id: "oidc-login",
    rules: ["long-lived-cloud-key", "credential-in-workflow"],
    fine: "no workflow logs in with a key that does not expire",
    fix: "log in by OIDC: docs/scan-iac.md, long-lived-cloud-key"
  }
];
async function checkWorkflowFiles(checkout, { clock, run }) {
  const undecided = (detail) => LOOKS.map(({ id, fix }) => ({ id, status: "undecided", detail, fix }));
  if ("problem" in checkout) return undecided(checkout.problem);
  try {
    const { scanIac } = await import("./chunk-QVXYV7MW.js");
    const ignored = (await listIgnoredPaths(checkout.root, run)).filter((name) => /^[^*?[\]\\]+$/.test(name));
    const scan = await scanIac(checkout.root, { clock, exclude: ignored, inlineIgnore: false });
    const unread = scan.coverage.skipped.filter(
      ({ path: path2, reason }) => isWorkflowFile(path2) && reason !== "excluded"
    );
    if (unread.length > 0) {
      return undecided(
        unread.slice(0, 5).map(({ path: path2, reason }) => `${path2} is ${reason}`).join(", ")
      );
    }
    return LOOKS.map((look) => judgeFiles(look, scan.findings));
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return undecided(thrown.message);
  }
}
function isWorkflowFile(path2) {
  return path2 === "." || path2.startsWith(".github") || /(?:^|\/)action\.ya?ml$/.test(path2);
}
function judgeFiles({ id, rules, fine, fix }, findings) {
  const own = findings.filter(({ ruleId }) => rules.includes(ruleId));
  if (own.length === 0) return { id, status: "ok", detail: fine };
  const places = own.map(({ ruleId, location: { path: path2, startLine } }) => {
    return `${path2}${startLine === void 0 ? "" : `:${String(startLine)}`} ${ruleId}`;
  });
  const more = places.length > 5 ? ` and ${String(places.length - 5)} more` : "";
  return { id, status: "failed", detail: `${places.slice(0, 5).join(", ")}${more}`, fix };
}

// src/flows/check-posture.ts
async function checkPosture(options, context) {
  const { github, branch, owned = [], checkout = "." } = options;
  const { env, clock } = context;
  const token = options.token ?? readVariable("githubToken", env);
  if (token === void 0) {
    throw new AppError("invalid-input", "doctor --github needs a token in GITHUB_TOKEN", {
      hint: "docs/permissions.md lists what it must be allowed to read"
    });
  }
  const sink = await openSink(options, context);
  const subject = sink === void 0 ? void 0 : await subjectOf(options, context);
  const apiUrl = options.apiUrl ?? readVariable("githubApiUrl", env) ?? "https://api.github.com";
  const { readPosture } = await import("./chunk-JLB4BVLO.js");
  const tree = await readCheckout(checkout, context);
  const commit = "commit" in tree ? tree.commit : void 0;
  const observedAt = clock().toISOString();
  const asked = { token, apiUrl, repository: github, retries: 0 };
  const { commitProblem, checks, ...seen } = await readPosture({ ...asked, branch, owned, commit });
  const known = commitProblem === void 0 ? tree : { problem: commitProblem };
  const report = {
    server: apiUrl,
    ...seen,
    ..."commit" in known ? { commit: known.commit } : {},
    observedAt,
    checks: [...checks, ...await checkWorkflowFiles(known, context)]
  };
  if (options.report !== void 0) {
    await writeAtomically(path.resolve(options.report), `${JSON.stringify(report, void 0, 2)}
`);
  }
  if (sink === void 0 || subject === void 0) return { report };
  return { report, subject, stored: await storeStatement(makePosture(subject, report), sink, subject) };
}
async function subjectOf({ subject, checkout = "." }, context) {
  if (subject !== void 0) return (await identifySubject(subject, {}, context)).subject;
  const source = (await identifyPath(checkout, { kind: "source" }, context)).subject;
  if (source.digest["gitCommit"] !== void 0) return source;
  throw new AppError("invalid-subject", `tracked files of ${checkout} differ from its commit`, {
    hint: "commit them, or name what the posture is about with --subject"
  });
}

export {
  checkPosture
};
