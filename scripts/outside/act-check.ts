// Our actions in workflows of a consumer, by name, under a runner that we did not write: `act` in host mode.
//   node scripts/outside/act-check.ts [--actions | --fork | --reusable | --keyless]
// Takes dist as it is (npm run build), or the folder in SALLYPORT_DIST. act is looked for in ${SALLYPORT_OUTSIDE:-~/.cache/sallyport-outside}/bin.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { runAct, type ActOptions, type ActRun } from './act-run.ts';
import { checkKeyless } from './act-keyless.ts';
import { checkReusable, type ReusableCase } from './act-reusable.ts';
import { KEYLESS_WORKFLOW, REUSABLE_WORKFLOW } from './act-reusable-files.ts';
import { consumerFiles, POLICY } from './act-workflows.ts';
import { createCheckList } from './check-list.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-act-'));

/** What a consumer's runner downloads: metadata, dist and the reusable workflows, nothing else. */
function layOutProduct(): string {
  const product = path.join(work, 'product');
  fs.mkdirSync(product);
  for (const name of fs.readdirSync(root)) {
    const isAction = name === 'action.yml' || fs.existsSync(path.join(root, name, 'action.yml'));
    if (isAction) fs.cpSync(path.join(root, name), path.join(product, name), { recursive: true });
  }
  const dist = process.env['SALLYPORT_DIST'] ?? path.join(root, 'dist');
  fs.cpSync(dist, path.join(product, 'dist'), { recursive: true });
  fs.cpSync(path.join(root, '.github/workflows'), path.join(product, '.github/workflows'), {
    recursive: true,
  });
  return product;
}

function layOutConsumer(): Pick<ReusableCase, 'key' | 'audit'> & { readonly folder: string } {
  const folder = path.join(work, 'consumer');
  const builder = generateKeyPair({});
  const audit = generateKeyPair({ algorithm: 'ed25519' });
  const files = {
    ...consumerFiles,
    '.github/workflows/reusable.yml': REUSABLE_WORKFLOW,
    '.github/workflows/keyless.yml': KEYLESS_WORKFLOW,
    'sallyport/policy.yml': POLICY,
    'sallyport/keys/builder.pub': builder.publicKeyPem,
    'sallyport/keys/audit.pub': audit.publicKeyPem,
    'sallyport/keys/audit.key': audit.privateKeyPem,
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    // act 0.2 does not know this permission yet; GitHub and actionlint do.
    const promote = path.join(product, '.github/workflows/promote.yml');
    const known = fs.readFileSync(promote, 'utf8').replace(/^ *artifact-metadata:.*\n/m, '');
    fs.writeFileSync(promote, known);
    fs.writeFileSync(path.join(folder, name), text);
  }
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'state');
  execFileSync('git', ['init', '-q', '--bare', path.join(work, 'origin.git')]);
  git('remote', 'add', 'origin', path.join(work, 'origin.git'));
  return { folder, key: builder.privateKeyPem, audit };
}

type Expected = Readonly<Record<string, 'success' | 'failure'>>;

/** Problem in words, or undefined. Every expected job must be there: a job that act skips leaves no result at all. */
function expectJobs(run: ActRun, jobs: Expected): string | undefined {
  for (const [job, result] of Object.entries(jobs)) {
    const actual = run.jobs[job] ?? 'nothing';
    if (actual !== result)
      return `job ${job} ended with ${actual}, expected ${result}\n${run.log.slice(-3000)}`;
  }
  const others = Object.keys(run.jobs).filter((job) => !Object.hasOwn(jobs, job));
  if (others.length > 0) return `unexpected jobs ${others.join(', ')}`;
  const fails = Object.values(jobs).includes('failure');
  return (run.exitCode === 0) === fails ? `act ended with ${String(run.exitCode)}` : undefined;
}

function expectOutput(
  run: ActRun,
  step: string,
  wanted: Readonly<Record<string, string>>,
): string | undefined {
  for (const [name, value] of Object.entries(wanted)) {
    const actual = run.outputs[step]?.[name];
    if (actual !== value) return `output ${name} of ${step} is ${String(actual)}, expected ${value}`;
  }
  return undefined;
}

/** The step failed with this code, and its job has one error with these words. */
function expectFailure(
  run: ActRun,
  step: string,
  wanted: { code: number; words: RegExp },
): string | undefined {
  const [job = ''] = step.split('/');
  const code = run.exitCodes[step];
  if (code !== wanted.code)
    return `${step} ended with ${String(code)}, expected ${String(wanted.code)}\n${run.log.slice(-3000)}`;
  const errors = run.errors[job] ?? [];
  const named = errors.filter((text) => wanted.words.test(text));
  return named.length === 1 ? undefined : `errors of ${job}: ${errors.join(' | ')}`;
}

/** Checks of the summary that did not pass: their ids, in order. */
function failedChecks(run: ActRun, job: string): string {
  const details = (run.summaries[job] ?? '').split('Checks: all')[1] ?? '';
  return [...details.matchAll(/^\| \S+ (?:block|indeterminate) \| `([^`]+)`/gm)]
    .map((row) => row[1])
    .join(', ');
}

const product = layOutProduct();
const { folder, key, audit } = layOutConsumer();
const list = createCheckList();
const act = (workflow: string, more: Partial<ActOptions> = {}): Promise<ActRun> =>
  runAct({ workflow, folder, product, home: path.join(work, workflow), key, ...more });
const check = (name: string, verdict: () => string | undefined): Promise<void> =>
  list.check(name, () => Promise.resolve(verdict()));

const LINKS = ['aibom', 'secrets', 'iac', 'provenance', 'sign', 'gate', 'verify', 'audit'];

async function checkPassing(): Promise<void> {
  const run = await act('pass.yml');
  await check('pass: every job succeeds, whole chain and link by link', () =>
    expectJobs(run, { chain: 'success', links: 'success' }),
  );
  await check('pass: the root action says so in its outputs', () =>
    expectOutput(run, 'chain/gate', { verdict: 'pass', allowed: 'true' }),
  );
  const { digest = 'no digest' } = run.outputs['chain/gate'] ?? {};
  for (const link of LINKS) {
    await check(`pass: ${link} says so in its outputs, of the same model`, () =>
      expectOutput(run, `links/${link}`, {
        verdict: 'pass',
        ...(link === 'audit' ? { size: '1' } : { digest }),
      }),
    );
  }
  await check('pass: the summary says it first, with every check', () => {
    const summary = run.summaries['chain'] ?? '';
    if (failedChecks(run, 'chain') !== '') return failedChecks(run, 'chain');
    return /^## \S+ staging: pass\n/.test(summary) && /Checks: all/.test(summary) ? undefined : summary;
  });
  await check('pass: the private key is nowhere in the log', () =>
    run.log.includes(key.split('\n')[1] ?? '?') ? 'the key is in the log' : undefined,
  );
}

async function checkBlocked(): Promise<void> {
  const run = await act('blocked.yml');
  await check('blocked: enforce fails the job, warn and dry-run let it go on', () =>
    expectJobs(run, { enforce: 'failure', warn: 'success', 'dry-run': 'success' }),
  );
  for (const job of ['enforce', 'warn', 'dry-run']) {
    await check(`blocked: the verdict is block in ${job}, for the secret alone`, () => {
      const failed = failedChecks(run, job);
      if (failed !== 'findings:secret-scan') return `failed checks: ${failed}`;
      return expectOutput(run, `${job}/gate`, { verdict: 'block', allowed: 'false' });
    });
  }
  await check('blocked: the error names rule and place', () =>
    expectFailure(run, 'enforce/gate', { code: 1, words: /huggingface-token in token\.env:1/ }),
  );
  await check('blocked: the secret is nowhere in the log', () =>
    /hf_QmZt/.test(run.log) ? 'the secret is in the log' : undefined,
  );
}

async function checkTampered(): Promise<void> {
  const run = await act('tampered.yml');
  await check('tampered: both jobs fail', () => expectJobs(run, { model: 'failure', log: 'failure' }));
  await check('tampered: both had passed the gate before', () => {
    const passed = { verdict: 'pass', allowed: 'true' };
    return expectOutput(run, 'model/gate', passed) ?? expectOutput(run, 'log/gate', passed);
  });
  await check('tampered: verify blocks', () => expectOutput(run, 'model/verify', { verdict: 'block' }));
  await check('tampered: verify has no decision on the changed model', () =>
    expectFailure(run, 'model/verify', { code: 1, words: /no decision on staging/ }),
  );
  await check('tampered: the summary names the changed file', () => {
    const summary = run.summaries['model'] ?? 'no summary';
    return summary.includes('changed (weights.safetensors)') ? undefined : summary;
  });
  await check('tampered: audit blocks', () => expectOutput(run, 'log/audit', { verdict: 'block' }));
  await check('tampered: audit names the changed entry', () =>
    expectFailure(run, 'log/audit', { code: 1, words: /entry 0/ }),
  );
}

async function checkMisconfigured(): Promise<void> {
  const run = await act('misconfigured.yml');
  const wrong: Readonly<Record<string, RegExp>> = {
    environment: /no environment "production"[^]*staging/,
    mode: /input mode is "off", allowed: enforce, warn, dry-run/,
    key: /nowhere\.pem does not exist/,
    missing: /input policy is required/,
  };
  const jobs = Object.fromEntries(Object.keys(wrong).map((job) => [job, 'failure' as const]));
  await check('misconfigured: every job fails, in whatever mode', () => expectJobs(run, jobs));
  for (const [job, words] of Object.entries(wrong)) {
    await check(`misconfigured: ${job}: exit 2 and one error that says what is allowed or missing`, () =>
      expectFailure(run, `${job}/gate`, { code: 2, words }),
    );
  }
}

/** A pull request of a fork: no secret, no token, and the workflow of everybody. */
async function checkFork(): Promise<void> {
  const repository = (owner: string): object => ({ full_name: `${owner}/models` });
  const head = { sha: 'b'.repeat(40), ref: 'change', repo: repository('mallory') };
  const base = { sha: 'c'.repeat(40), ref: 'main', repo: repository('acme') };
  const payload = {
    repository: repository('acme'),
    pull_request: { number: 7, user: { login: 'mallory', id: 666 }, head, base },
  };
  const run = await act('fork.yml', { event: 'pull_request', payload, variables: { FORK_KEY: '' } });
  await check('fork: both jobs fail, whatever was found', () =>
    expectJobs(run, { clean: 'failure', tainted: 'failure' }),
  );
  await check('fork: the clean one is undecided, exit 3', () =>
    expectFailure(run, 'clean/gate', { code: 3, words: /staging: indeterminate/ }),
  );
  await check('fork: the one with a secret blocks, exit 1', () =>
    expectFailure(run, 'tainted/gate', { code: 1, words: /staging: block: 1 critical finding/ }),
  );
  await check('fork: neither lets in, signs or stores', () => {
    const empty = { allowed: 'false', signature: '', evidence: '', decision: '' };
    return expectOutput(run, 'clean/gate', empty) ?? expectOutput(run, 'tainted/gate', empty);
  });
  await check('fork: the summary says what the second stage will do', () => {
    const summary = run.summaries['clean'] ?? 'no summary';
    return /What this run could not do[^]*pull request 7[^]*second stage[^]*sallyport: staging/.test(summary)
      ? undefined
      : summary;
  });
}

try {
  const parts = ['--actions', '--fork', '--reusable', '--keyless'].filter((flag) =>
    process.argv.includes(flag),
  );
  const runs = (part: string): boolean => parts.length === 0 || parts.includes(part);
  if (runs('--fork')) await checkFork();
  if (runs('--actions')) {
    await checkPassing();
    await checkBlocked();
    await checkTampered();
    await checkMisconfigured();
  }
  const reusable = { list, product, consumer: folder, work, key, audit };
  if (runs('--reusable')) await checkReusable(reusable);
  if (runs('--keyless')) await checkKeyless(reusable);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
list.close();
