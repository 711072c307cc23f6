import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { makePosture, type PostureReport } from '../domain/posture.ts';
import type { Subject } from '../domain/subject.ts';
import { readVariable } from '../platform/environment.ts';
import { writeAtomically } from '../platform/files.ts';
import { checkWorkflowFiles, readCheckout } from './check-workflow-files.ts';
import type { FlowContext } from './context.ts';
import { openSink, storeStatement, type EvidenceOptions, type StoredEvidence } from './evidence-sink.ts';
import { identifyPath, identifySubject } from './identify.ts';

export interface CheckPostureOptions extends EvidenceOptions {
  /** `owner/name`. */
  readonly github: string;
  /** Branch whose rules count; default: that of the repository. */
  readonly branch?: string | undefined;
  /** Folder of a checkout of the repository, whose workflows are read. Default: the current folder. */
  readonly checkout?: string | undefined;
  /** Paths in the repository that must have a code owner. */
  readonly owned?: readonly string[] | undefined;
  /** JSON file to write the report to. */
  readonly report?: string | undefined;
  /** What the statement is about. Default: the source, at the commit of the checkout. */
  readonly subject?: string | undefined;
  /** Default: `GITHUB_TOKEN`. */
  readonly token?: string | undefined;
  /** Base of the API. Default: `GITHUB_API_URL`, or GitHub's own. */
  readonly apiUrl?: string | undefined;
}

export interface PostureOutcome {
  readonly report: PostureReport;
  readonly subject?: Subject;
  readonly stored?: StoredEvidence;
}

/**
 * Compares the settings of a repository at GitHub, and the workflows of a checkout of it, with what the gate rests on;
 * signs and stores the statement about it when asked to, whatever it says. Errors: `invalid-input` without a token,
 * those of GitHub for the repository itself, of the subject and of the signer; every other refusal is an undecided check.
 */
export async function checkPosture(
  options: CheckPostureOptions,
  context: FlowContext,
): Promise<PostureOutcome> {
  const { github, branch, owned = [], checkout = '.' } = options;
  const { env, clock } = context;
  const token = options.token ?? readVariable('githubToken', env);
  if (token === undefined) {
    throw new AppError('invalid-input', 'doctor --github needs a token in GITHUB_TOKEN', {
      hint: 'docs/permissions.md lists what it must be allowed to read',
    });
  }
  const sink = await openSink(options, context);
  const subject = sink === undefined ? undefined : await subjectOf(options, context);
  const apiUrl = options.apiUrl ?? readVariable('githubApiUrl', env) ?? 'https://api.github.com';
  const { readPosture } = await import('../platform/github-posture.ts');
  const tree = await readCheckout(checkout, context);
  const commit = 'commit' in tree ? tree.commit : undefined;
  const observedAt = clock().toISOString();
  const asked = { token, apiUrl, repository: github, retries: 0 };
  const { commitProblem, checks, ...seen } = await readPosture({ ...asked, branch, owned, commit });
  const known = commitProblem === undefined ? tree : { problem: commitProblem };
  const report: PostureReport = {
    server: apiUrl,
    ...seen,
    ...('commit' in known ? { commit: known.commit } : {}),
    observedAt,
    checks: [...checks, ...(await checkWorkflowFiles(known, context))],
  };
  if (options.report !== undefined) {
    await writeAtomically(path.resolve(options.report), `${JSON.stringify(report, undefined, 2)}\n`);
  }
  if (sink === undefined || subject === undefined) return { report };
  return { report, subject, stored: await storeStatement(makePosture(subject, report), sink, subject) };
}

/** The source at the commit of the checkout, unless something else is named: what a gate finds by its provenance. */
async function subjectOf(
  { subject, checkout = '.' }: CheckPostureOptions,
  context: FlowContext,
): Promise<Subject> {
  if (subject !== undefined) return (await identifySubject(subject, {}, context)).subject;
  const source = (await identifyPath(checkout, { kind: 'source' }, context)).subject;
  if (source.digest['gitCommit'] !== undefined) return source;
  throw new AppError('invalid-subject', `tracked files of ${checkout} differ from its commit`, {
    hint: 'commit them, or name what the posture is about with --subject',
  });
}
