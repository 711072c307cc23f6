import { gzipSync } from 'node:zlib';
import { AppError } from '../domain/errors.ts';
import { connectGithub, type GithubApiOptions, type GithubClient } from './github-client.ts';

/** Where a line of a file is marked. Lines from 1. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A check run that says what the gate decided. `neutral` and `skipped` are not there: GitHub lets both pass. */
export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl?: string | undefined;
}

export interface DeploymentRecord {
  readonly sha: string;
  readonly environment: string;
  /** `sha256:<hex>` of what is deployed. */
  readonly digest: string;
  readonly name: string;
  readonly description: string;
  readonly logUrl?: string | undefined;
}

/** What this product writes to GitHub beside comments. Errors as `connectGithub`, with the permission that is missing. */
export interface GithubPublisher {
  /** Needs `checks: write`. Gives the page of the check run. */
  createCheck(check: CheckRun): Promise<string>;
  /** Needs `security-events: write`. `ref`: full, as `refs/heads/main`. */
  uploadSarif(sarif: string, target: { readonly sha: string; readonly ref: string }): Promise<void>;
  /** Needs `deployments: write`. Gives the id of the deployment. */
  recordDeployment(record: DeploymentRecord): Promise<number>;
  /** Links the digest to the environment for the organisation; needs `artifact-metadata: write`. */
  recordArtifact(record: DeploymentRecord): Promise<void>;
}

/** Sent in one request (REST API, "Update a check run"). */
const ANNOTATIONS_A_REQUEST = 50;
const MAX_SUMMARY = 65_535;
/** Compressed (GitHub, "SARIF support for code scanning"). */
const MAX_SARIF_BYTES = 10 * 1024 * 1024;

export async function openGithubPublisher(options: GithubApiOptions): Promise<GithubPublisher> {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  return {
    createCheck: (check) => createCheck(github, check),
    async uploadSarif(sarif, { sha, ref }) {
      const packed = gzipSync(sarif);
      if (packed.length > MAX_SARIF_BYTES) {
        throw new AppError(
          'limit-exceeded',
          `SARIF has ${String(packed.length)} bytes compressed, GitHub takes 10 MiB`,
          {
            hint: 'the findings are all in the report of this run; scan parts of the tree in jobs of their own',
          },
        );
      }
      const body = { owner, repo, commit_sha: sha, ref, sarif: packed.toString('base64') };
      await call('upload SARIF', () => octokit.rest.codeScanning.uploadSarif(body), 'security-events: write');
    },
    recordDeployment: (record) => recordDeployment(github, record),
    async recordArtifact({ digest, name, environment }) {
      const route = 'POST /orgs/{org}/artifacts/metadata/deployment-record';
      const body = {
        org: owner,
        name,
        digest,
        status: 'deployed' as const,
        logical_environment: environment,
        deployment_name: `${repo} ${environment}`,
        github_repository: repo,
      };
      await call('record the artifact', () => octokit.request(route, body), 'artifact-metadata: write');
    },
  };
}

async function createCheck({ octokit, owner, repo, call }: GithubClient, check: CheckRun): Promise<string> {
  const { name, headSha, conclusion, title, detailsUrl } = check;
  const summary = check.summary.slice(0, MAX_SUMMARY);
  const outputOf = (annotations: readonly CheckAnnotation[]) => ({
    title: title.slice(0, 255),
    summary,
    annotations: annotations.map(({ path, startLine, endLine, level, ...texts }) => ({
      path,
      start_line: startLine,
      end_line: endLine,
      annotation_level: level,
      ...texts,
    })),
  });
  const permission = 'checks: write';
  const chunks = chunksOf(check.annotations);
  const [first = [], ...others] = chunks;
  const { id, html_url: page } = await call(
    `create the check run ${name}`,
    async () => {
      const details = detailsUrl === undefined ? {} : { details_url: detailsUrl };
      const body = { owner, repo, name, head_sha: headSha, ...details };
      const done = { status: 'completed', conclusion, output: outputOf(first) } as const;
      return (await octokit.rest.checks.create({ ...body, ...done })).data;
    },
    permission,
  );
  for (const annotations of others) {
    const output = outputOf(annotations);
    const body = { owner, repo, check_run_id: id, output };
    await call(`add to the check run ${name}`, () => octokit.rest.checks.update(body), permission);
  }
  return page ?? '';
}

function chunksOf<T>(all: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < all.length; at += ANNOTATIONS_A_REQUEST) {
    chunks.push(all.slice(at, at + ANNOTATIONS_A_REQUEST));
  }
  return chunks;
}

async function recordDeployment(
  { octokit, owner, repo, call }: GithubClient,
  { sha, environment, digest, name, description, logUrl }: DeploymentRecord,
): Promise<number> {
  const permission = 'deployments: write';
  return await call(
    `record the deployment to ${environment}`,
    async () => {
      // Checks were the gate's to judge; GitHub would refuse the record while one of them still runs.
      const rules = { auto_merge: false, required_contexts: [] };
      const created = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: sha,
        environment,
        description: description.slice(0, 140),
        payload: { digest, name },
        ...rules,
      });
      if (!('id' in created.data)) {
        throw new AppError(
          'network',
          `GitHub made no deployment: ${created.data.message ?? 'it did not say why'}`,
        );
      }
      const { id } = created.data;
      await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: 'success',
        environment,
        ...(logUrl === undefined ? {} : { log_url: logUrl }),
      });
      return id;
    },
    permission,
  );
}
