import {
  requirePullRequest
} from "./chunk-C2JVILE6.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/actions/support/publish.ts
async function checkPublishing(inputs, run) {
  if (inputs.comment === true) requirePullRequest(run, "comment");
  const wanted = [
    ...inputs.comment === true ? [{ permission: "pull-requests: read", reason: "comment" }] : [],
    ...inputs.check === true ? [{ permission: "checks: write", reason: "check" }] : []
  ];
  if (wanted.length === 0) return;
  const api = apiOf(inputs, run, wanted.map(({ reason }) => reason).join(" and "));
  const { requirePermissions } = await import("./chunk-2KNZ6B4V.js");
  await requirePermissions(api, wanted);
}
async function publishDecision(decision, {
  inputs,
  run,
  folderOf
}) {
  const report = {
    check: async () => (await import("./chunk-YEEM6L2B.js")).planCheckRun(decision, folderOf),
    comment: async () => (await import("./chunk-L4E6R7QW.js")).renderComment(decision)
  };
  await publishReport(report, inputs, run);
}
async function publishReport(report, inputs, run) {
  if (inputs.check === true) {
    const { openGithubPublisher } = await import("./chunk-DM6FVL7Q.js");
    const publisher = await openGithubPublisher(apiOf(inputs, run, "check"));
    await publisher.createCheck({ ...await report.check(), headSha: run.headSha, detailsUrl: run.runUrl });
  }
  if (inputs.comment === true) {
    const { number } = requirePullRequest(run, "comment");
    const { createGithubApi } = await import("./chunk-Y4BC2UAZ.js");
    const api = await createGithubApi(apiOf(inputs, run, "comment"));
    await api.upsertComment(number, `<!-- sallyport gate ${inputs.environment} -->`, await report.comment());
  }
}
async function uploadFindings(sarif, inputs, run) {
  if (inputs["upload-sarif"] !== true) return;
  const { openGithubPublisher } = await import("./chunk-DM6FVL7Q.js");
  const publisher = await openGithubPublisher(apiOf(inputs, run, "upload-sarif"));
  await publisher.uploadSarif(sarif, { sha: run.headSha, ref: run.ref });
}
async function checkUpload(inputs, run) {
  if (inputs["upload-sarif"] !== true) return;
  const api = apiOf(inputs, run, "upload-sarif");
  const { requirePermissions } = await import("./chunk-2KNZ6B4V.js");
  await requirePermissions(api, [{ permission: "security-events: write", reason: "upload-sarif" }]);
}
function apiOf({ "github-token": token }, { apiUrl, repository }, what) {
  if (token === void 0) {
    throw new AppError("invalid-input", `input ${what} needs github-token`, {
      hint: "pass github-token: ${{ github.token }}"
    });
  }
  if (repository === void 0) {
    throw new AppError("invalid-input", `input ${what} needs a run on GitHub: GITHUB_REPOSITORY is not set`);
  }
  return { token, apiUrl, repository };
}

export {
  checkPublishing,
  publishDecision,
  publishReport,
  uploadFindings,
  checkUpload,
  apiOf
};
