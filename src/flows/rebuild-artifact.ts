import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readBundle } from '../domain/bundle.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { digestsMatch, formatDigest, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import {
  decodeStatement,
  encodeStatement,
  STATEMENT_MEDIA_TYPE,
  type Statement,
} from '../domain/statement.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import type { TestResultPredicate } from '../domain/test-result.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind, readBounded, writeAtomically } from '../platform/files.ts';
import { listTrackedFiles } from '../platform/git.ts';
import {
  compareFiles,
  readRebuildPlan,
  rebuildStatement,
  type FileDifference,
  type RebuildPlan,
} from '../provenance/rebuild-statement.ts';
import type { FlowContext } from './context.ts';
import { openSink, storeStatement, type EvidenceOptions, type StoredEvidence } from './evidence-sink.ts';
import { identifyPath } from './identify.ts';
import { placeDigester } from './read-build.ts';
import { openVerifier, type TrustOptions } from './signature-verifier.ts';

export interface RebuildOptions extends EvidenceOptions {
  /** Folder with the source: the checkout that the provenance names. */
  readonly source: string;
  /** Where the rebuilt artifact goes; must not be there yet. */
  readonly output: string;
  /** Without it nothing is run: the command is whatever the provenance says. */
  readonly allowRun?: boolean | undefined;
  /** Who must have signed the provenance; a statement without a signature is taken when it is left out. */
  readonly trust?: TrustOptions | undefined;
  /** Default 600,000. */
  readonly timeoutMs?: number | undefined;
  /** The test-result statement, as a file. */
  readonly results?: string | undefined;
}

export interface RebuildOutcome {
  readonly verdict: 'pass' | 'block';
  readonly command: readonly string[];
  readonly expected: string;
  readonly actual: string;
  /** Empty when the digest is the same, or when the provenance does not list its files. */
  readonly differences: readonly FileDifference[];
  readonly output: string;
  readonly statement: Statement<TestResultPredicate>;
  readonly stored: StoredEvidence | undefined;
}

const DEFAULT_TIMEOUT_MS = 600_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const SHOWN_ERROR = 2_000;

/**
 * Runs the recipe of a packaging provenance again, in a folder with nothing but the source and inputs it names, and
 * compares what comes out. Errors: `invalid-input` (not allowed to run, output exists), `unsupported` (no recipe),
 * `content-mismatch` (another source or input), `tool-failed` and `timeout` of the command, those of verification.
 */
export async function rebuildArtifact(
  provenance: string,
  options: RebuildOptions,
  context: FlowContext,
): Promise<RebuildOutcome> {
  const { statement: named, sha256: provenanceSha256 } = await readStatement(provenance, options.trust);
  const plan = readRebuildPlan(named);
  const { recipe, subject } = plan;
  refuseOutside([recipe.output, recipe.directory ?? '.', ...plan.inputs.map((input) => input.path)]);
  if (options.allowRun !== true) {
    throw new AppError('invalid-input', `the recipe would run: ${JSON.stringify(recipe.command)}`, {
      hint: 'read it, and give --allow-run to run it',
    });
  }
  const output = path.resolve(options.output);
  if ((await pathKind(output)) !== 'missing') {
    throw new AppError('invalid-input', `output ${options.output} is there already`);
  }
  const sink = await openSink(options, context);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sallyport-rebuild-'));
  try {
    await fillFolder(path.join(folder, 'work'), { plan, source: options.source }, context);
    await runRecipe(folder, { plan, timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS }, context);
    const made = path.join(folder, 'work', recipe.directory ?? '.', recipe.output);
    const { digest, isSame, differences } = await compare(made, plan, context);
    await copy(made, output);
    const platform = `${process.platform}-${process.arch}`;
    const statement = rebuildStatement({ plan, provenanceSha256, isSame, differences, platform });
    if (options.results !== undefined) await writeAtomically(options.results, encodeStatement(statement));
    const stored = sink === undefined ? undefined : await storeStatement(statement, sink);
    return {
      ...{
        verdict: isSame ? 'pass' : 'block',
        command: recipe.command,
        output,
        statement,
        stored,
        differences,
      },
      ...{ expected: formatDigest(subject.digest), actual: formatDigest(digest) },
    };
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** A statement as `provenance` writes it, or a bundle of it. */
async function readStatement(file: string, trust: TrustOptions | undefined) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BUNDLE_BYTES, what: 'provenance' });
  const value = parseStrictJson(bytes, { maxBytes: MAX_BUNDLE_BYTES, what: `provenance ${file}` });
  const isStatement = typeof value === 'object' && value !== null && '_type' in value;
  if (isStatement !== (trust === undefined)) {
    throw new AppError(
      'invalid-input',
      `provenance ${file} ${isStatement ? 'is not signed' : 'is a signed bundle'}`,
      {
        hint: isStatement
          ? 'give the bundle from the evidence store, or leave out who must have signed it'
          : 'say who must have signed it: --provenance-key, or --certificate-identity with --certificate-oidc-issuer',
      },
    );
  }
  if (trust === undefined) return { statement: decodeStatement(bytes), sha256: sha256Hex(bytes) };
  const { payload, payloadType } = await (await openVerifier(trust)).verify(readBundle(bytes));
  if (payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new AppError(
      'evidence-invalid',
      `provenance ${file} holds ${payloadType}, not an in-toto statement`,
    );
  }
  return { statement: decodeStatement(payload), sha256: sha256Hex(payload) };
}

function refuseOutside(places: readonly string[]): void {
  for (const place of places) {
    const problem = place === '.' ? undefined : modelPathProblem(place);
    if (problem !== undefined) {
      throw new AppError(
        'malformed',
        `the provenance names a path ${JSON.stringify(place)}, which ${problem}`,
      );
    }
  }
}

interface Filling {
  readonly plan: RebuildPlan;
  readonly source: string;
}

/** The tracked files of the source, and the inputs: each is what the provenance names, or nothing is run. */
async function fillFolder(work: string, { plan, source }: Filling, context: FlowContext): Promise<void> {
  await fs.mkdir(work);
  let root = path.resolve(source);
  if (plan.source !== undefined && isUsableDigestSet(plan.source)) {
    const found = await identifyPath(source, { kind: 'source' }, context);
    requireSame(`source ${source}`, plan.source, found.subject.digest);
    root = found.path;
    for (const file of await listTrackedFiles(root, context.run)) {
      await copy(path.join(root, file), path.join(work, file));
    }
  }
  const directory = plan.recipe.directory ?? '.';
  const folder = path.join(work, directory);
  await fs.mkdir(folder, { recursive: true });
  // The copy is digested: what is run with is what was compared, also when the original changes meanwhile.
  const digestPlace = placeDigester(folder, context);
  for (const input of plan.inputs) {
    await copy(path.join(root, directory, input.path), path.join(folder, input.path));
    requireSame(`input ${input.name} at ${input.path}`, input.digest, await digestPlace(input.path));
  }
}

function requireSame(what: string, wanted: DigestSet, actual: DigestSet): void {
  if (digestsMatch(wanted, actual)) return;
  throw new AppError(
    'content-mismatch',
    `${what} is ${formatDigest(actual)}, the provenance names ${formatDigest(wanted)}`,
    {
      hint: 'check out the commit that the provenance names, without changes',
    },
  );
}

interface Running {
  readonly plan: RebuildPlan;
  readonly timeoutMs: number;
}

async function runRecipe(folder: string, { plan, timeoutMs }: Running, context: FlowContext): Promise<void> {
  const { command, environment = {}, directory = '.' } = plan.recipe;
  const [program = '', ...args] = command;
  const home = path.join(folder, 'home');
  const temporary = path.join(folder, 'tmp');
  await Promise.all([fs.mkdir(home), fs.mkdir(temporary)]);
  const { exitCode, stderr } = await context.run(program, args, {
    cwd: path.join(folder, 'work', directory),
    env: {
      ...environment,
      ...{ PATH: readVariable('path', context.env), HOME: home, TMPDIR: temporary },
      ...{ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    },
    ...{ timeoutMs, maxOutputBytes: MAX_OUTPUT_BYTES, ownGroup: true },
  });
  if (exitCode === 0) return;
  const said = stderr.trim().slice(-SHOWN_ERROR);
  throw new AppError(
    'tool-failed',
    `the recipe ended with exit code ${String(exitCode)}${said === '' ? '' : `: ${said}`}`,
  );
}

async function compare(made: string, plan: RebuildPlan, context: FlowContext) {
  const kind = await pathKind(made);
  if (kind !== 'file' && kind !== 'folder') {
    throw new AppError('tool-failed', `the recipe left nothing at ${plan.recipe.output}`);
  }
  const model = await identifyPath(made, { kind: 'model' }, context);
  const plain = kind === 'file' ? await identifyPath(made, { kind: 'file' }, context) : undefined;
  const wanted = plan.subject.digest;
  const isFile = plain !== undefined && digestsMatch(wanted, plain.subject.digest);
  const isSame = isFile || digestsMatch(wanted, model.subject.digest);
  const found = new Map(model.manifest?.entries.map(({ path: name, sha256 }) => [name, sha256]));
  const differences = isSame || plan.files.size === 0 ? [] : compareFiles(plan.files, found);
  return { digest: (isFile ? plain : model).subject.digest, isSame, differences };
}

async function copy(from: string, to: string): Promise<void> {
  try {
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.cp(from, to, { recursive: true, verbatimSymlinks: true, errorOnExist: true, force: false });
  } catch (cause) {
    throw new AppError('unreadable', `cannot copy ${from}: ${messageOf(cause)}`, { cause });
  }
}
