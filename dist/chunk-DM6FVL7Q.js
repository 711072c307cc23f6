const { gzipSync } = process.getBuiltinModule("node:zlib");
import {
  connectGithub
} from "./chunk-GY6CJQHN.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/github-publish.ts
var ANNOTATIONS_A_REQUEST = 50;
var MAX_SUMMARY = 65535;
var MAX_SARIF_BYTES = 10 * 1024 * 1024;
async function openGithubPublisher(options) {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  return {
    createCheck: (check) => createCheck(github, check),
    async uploadSarif(sarif, { sha, ref }) {
      const packed = gzipSync(sarif);
      if (packed.length > MAX_SARIF_BYTES) {
        throw new AppError(
          "limit-exceeded",
          `SARIF has ${String(packed.length)} bytes compressed, GitHub takes 10 MiB`,
          {
            hint: "the findings are all in the report of this run; scan parts of the tree in jobs of their own"
          }
        );
      }
      const body = { owner, repo, commit_sha: sha, ref, sarif: packed.toString("base64") };
      await call("upload SARIF", () => octokit.rest.codeScanning.uploadSarif(body), "security-events: write");
    },
    recordDeployment: (record) => recordDeployment(github, record),
    async recordArtifact({ digest, name, environment }) {
      const route = "POST /orgs/{org}/artifacts/metadata/deployment-record";
      const body = {
        org: owner,
        name,
        digest,
        status: "deployed",
        logical_environment: environment,
        deployment_name: `${repo} ${environment}`,
        github_repository: repo
      };
      await call("record the artifact", () => octokit.request(route, body), "artifact-metadata: write");
    }
  };
}
async function createCheck({ octokit, owner, repo, call }, check) {
  const { name, headSha, conclusion, title, detailsUrl } = check;
  const summary = check.summary.slice(0, MAX_SUMMARY);
  const outputOf = (annotations) => ({
    title: title.slice(0, 255),
    summary,
    annotations: annotations.map(({ path, startLine, endLine, level, ...texts }) => ({
      path,
      start_line: startLine,
      end_line: endLine,
      annotation_level: level,
      ...texts
    }))
  });
  const permission = "checks: write";
  const chunks = chunksOf(check.annotations);
  const [first = [], ...others] = chunks;
  const { id, html_url: page } = await call(
    `create the check run ${name}`,
    async () => {
      const details = detailsUrl === void 0 ? {} : { details_url: detailsUrl };
      const body = { owner, repo, name, head_sha: headSha, ...details };
      const done = { status: "completed", conclusion, output: outputOf(first) };
      return (await octokit.rest.checks.create({ ...body, ...done })).data;
    },
    permission
  );
  for (const annotations of others) {
    const output = outputOf(annotations);
    const body = { owner, repo, check_run_id: id, output };
    await call(`add to the check run ${name}`, () => octokit.rest.checks.update(body), permission);
  }
  return page ?? "";
}
function chunksOf(all) {
  const chunks = [];
  for (let at = 0; at < all.length; at += ANNOTATIONS_A_REQUEST) {
    chunks.push(all.slice(at, at + ANNOTATIONS_A_REQUEST));
  }
  return chunks;
}
async function recordDeployment({ octokit, owner, repo, call }, { sha, environment, digest, name, description, logUrl }) {
  const permission = "deployments: write";
  return await call(
    `record the deployment to ${environment}`,
    async () => {
      const rules = { auto_merge: false, required_contexts: [] };
      const created = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: sha,
        environment,
        description: description.slice(0, 140),
        payload: { digest, name },
        ...rules
      });
      if (!("id" in created.data)) {
        throw new AppError(
          "network",
          `GitHub made no deployment: ${created.data.message ?? "it did not say why"}`
        );
      }
      const { id } = created.data;
      await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: "success",
        environment,
        ...logUrl === void 0 ? {} : { log_url: logUrl }
      });
      return id;
    },
    permission
  );
}
export {
  openGithubPublisher
};
