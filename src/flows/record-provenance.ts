import path from 'node:path';
import { formatDigest, parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import { encodeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind, writeAtomically } from '../platform/files.ts';
import { findGitRoot } from '../platform/git.ts';
import { readGithubClaims } from '../platform/oidc.ts';
import { evaluationStatement, teeStatement } from '../provenance/evaluation-statement.ts';
import {
  makeProvenance,
  type ProvenanceBuilder,
  type ProvenanceMaterial,
} from '../provenance/make-provenance.ts';
import { parseMaterial } from '../provenance/parse-material.ts';
import type { SourceState } from '../provenance/source-descriptor.ts';
import type { TrainingRecord } from '../provenance/training-record.ts';
import type { FlowContext } from './context.ts';
import {
  openSink,
  storeStatement,
  type EvidenceOptions,
  type EvidenceSink,
  type StoredEvidence,
} from './evidence-sink.ts';
import {
  identifyPath,
  identifySubject,
  refuseInside,
  type Identified,
  type IdentifyOptions,
} from './identify.ts';
import { readBuild, type BuildOptions } from './read-build.ts';
import { refuseStoreInside } from './store-names.ts';

/** Who vouches for the build: GitHub by its OIDC token, or only the signer. */
export const BUILDERS = ['github', 'local'] as const;

export interface RecordProvenanceOptions extends EvidenceOptions, BuildOptions {
  /** Statement to write (JSON). */
  readonly output?: string | undefined;
  /** `NAME=PATH`, `NAME=URI@DIGEST` or `NAME=DIGEST` texts. */
  readonly materials?: readonly string[] | undefined;
  /** Folder of the git checkout; default: the one around the working folder, if there is one. */
  readonly source?: string | undefined;
  /** Default: `github` in GitHub Actions, else `local`. Never falls back from one to the other. */
  readonly builder?: (typeof BUILDERS)[number] | undefined;
  readonly startedAt?: Date | undefined;
  /** How the subject is read. */
  readonly identify?: IdentifyOptions;
  readonly identified?: Identified;
  /** The source as identified in this run, to not hash twice. */
  readonly identifiedSource?: Identified | undefined;
  readonly sink?: EvidenceSink | undefined;
  /** JSON Lines file for what else a training record states: test results and the evidence of a TEE. */
  readonly results?: string | undefined;
  /**
   * Digests (`sha256:<hex>`) that the subjects must have, each of them and no other: what another job said it made, when
   * the artifact came here by a way that others could write to.
   */
  readonly expectDigests?: readonly string[] | undefined;
}

export interface ProvenanceOutcome {
  readonly subject: Subject;
  readonly digest: string;
  readonly statement: Statement;
  readonly builder: (typeof BUILDERS)[number];
  /** Source subject that the statement names; undefined when there was no checkout. */
  readonly source: Subject | undefined;
  readonly output: string | undefined;
  readonly stored: StoredEvidence | undefined;
  /** Statements of the evaluations and the TEE of a training. */
  readonly results: readonly Statement[];
  readonly storedResults: readonly StoredEvidence[];
  /** What the record of a training does not know. */
  readonly notes: readonly string[];
}

/** Writes the SLSA v1 provenance of a subject, and signs and stores it when asked to. */
export async function recordProvenance(
  target: string,
  options: RecordProvenanceOptions,
  context: FlowContext,
): Promise<ProvenanceOutcome> {
  const identified = options.identified ?? (await identifySubject(target, options.identify ?? {}, context));
  const [made] = await recordAll([identified], options, context);
  if (made === undefined) throw new AppError('internal', 'no provenance was made');
  return made;
}

/**
 * The provenance of several subjects of one run, a statement for each; files take one statement a line. Errors: as
 * `recordProvenance`, and `invalid-input` for a subject that is there twice.
 */
export async function recordProvenances(
  targets: readonly string[],
  options: RecordProvenanceOptions,
  context: FlowContext,
): Promise<readonly ProvenanceOutcome[]> {
  if (targets.length === 0) throw new AppError('invalid-input', 'no subject is named');
  const identified: Identified[] = [];
  const names = new Map<string, string>();
  for (const target of targets) {
    const found = await identifySubject(target, options.identify ?? {}, context);
    const digest = formatDigest(found.subject.digest);
    const other = names.get(digest);
    if (other !== undefined) {
      throw new AppError('invalid-input', `subjects ${other} and ${target} are the same: ${digest}`);
    }
    names.set(digest, target);
    identified.push(found);
  }
  return await recordAll(identified, options, context);
}

async function recordAll(
  subjects: readonly Identified[],
  options: RecordProvenanceOptions,
  context: FlowContext,
): Promise<readonly ProvenanceOutcome[]> {
  refuseUnexpected(subjects, options.expectDigests);
  const sink = options.sink ?? (await openSink(options, context));
  const builder = await readBuilder(options, context);
  for (const each of subjects) refuseOutputs(each, options);
  const source = options.identifiedSource ?? (await findSource(options.source, context));
  const materials = await readMaterials(options.materials ?? [], context);
  const made: ProvenanceOutcome[] = [];
  for (const identified of subjects) {
    const { subject } = identified;
    const build = await readBuild(options, { subject: identified, source }, context);
    const statement = makeProvenance({
      subject,
      builder,
      ...(source === undefined ? {} : { source: sourceState(source) }),
      materials,
      ...(options.startedAt === undefined
        ? {}
        : { startedAt: options.startedAt, finishedAt: context.clock() }),
      ...(build === undefined ? {} : { build }),
    });
    const record = build?.kind === 'training' ? build.record : undefined;
    const results = record === undefined ? [] : resultStatements(subject, record);
    if (results.length > 0 && sink === undefined && options.results === undefined) throw nowhere(results);
    made.push({
      ...{ subject, digest: formatDigest(subject.digest), statement, results },
      ...{ builder: builder.kind, source: source?.subject, notes: record?.notes ?? [] },
      ...{ output: absolute(options.output), stored: undefined, storedResults: [] },
    });
  }
  await writeLines(
    options.output,
    made.map(({ statement }) => statement),
  );
  await writeLines(
    options.results,
    made.flatMap(({ results }) => results),
  );
  return sink === undefined ? made : await storeAll(made, sink);
}

function refuseUnexpected(subjects: readonly Identified[], expected: readonly string[] | undefined): void {
  if (expected === undefined) return;
  const unusable = expected.find((text) => parseDigest(text) === undefined);
  if (unusable !== undefined) {
    throw new AppError(
      'invalid-input',
      `expected digest ${JSON.stringify(unusable)} is no sha256:<64 lower-case hex>`,
    );
  }
  const actual = subjects.map(({ subject }) => formatDigest(subject.digest));
  const other = subjects.find(({ subject }) => !expected.includes(formatDigest(subject.digest)));
  if (other !== undefined) {
    const { name, digest } = other.subject;
    throw new AppError(
      'content-mismatch',
      `subject ${name} is ${formatDigest(digest)}, which is not expected`,
      {
        hint: 'the artifact is not the one that the build made: do not sign it',
      },
    );
  }
  const missing = expected.find((text) => !actual.includes(text));
  if (missing !== undefined) throw new AppError('content-mismatch', `no subject is the expected ${missing}`);
}

/** Nothing is stored before everything could be made. */
async function storeAll(
  made: readonly ProvenanceOutcome[],
  sink: EvidenceSink,
): Promise<readonly ProvenanceOutcome[]> {
  const outcomes: ProvenanceOutcome[] = [];
  for (const each of made) {
    const stored = await storeStatement(each.statement, sink);
    const storedResults: StoredEvidence[] = [];
    for (const result of each.results) storedResults.push(await storeStatement(result, sink));
    outcomes.push({ ...each, stored, storedResults });
  }
  return outcomes;
}

function resultStatements(subject: Subject, { evaluations, tee }: TrainingRecord): readonly Statement[] {
  const results = evaluations.map((evaluation) => evaluationStatement(subject, evaluation));
  return tee === undefined ? results : [...results, teeStatement(subject, tee)];
}

function nowhere(results: readonly Statement[]): AppError {
  return new AppError(
    'invalid-input',
    `the training record also gives ${String(results.length)} statements on tests and TEE, which go nowhere`,
    { hint: 'give --results FILE for them, or --evidence STORE with a signer' },
  );
}

function refuseOutputs(subject: Identified, options: RecordProvenanceOptions): void {
  for (const output of [options.output, options.results]) {
    if (output !== undefined) refuseInside(subject, path.resolve(output), 'provenance');
  }
  refuseStoreInside(subject, options.evidence);
}

/** One statement a line; one alone is the file. */
async function writeLines(file: string | undefined, statements: readonly Statement[]): Promise<void> {
  if (file === undefined) return;
  const lines = statements.map((each) => Buffer.from(encodeStatement(each)).toString('utf8'));
  await writeAtomically(path.resolve(file), lines.join('\n'));
}

function absolute(file: string | undefined): string | undefined {
  return file === undefined ? undefined : path.resolve(file);
}

/**
 * The git checkout at or around a folder, digested; undefined when there is none. A folder that was named must be one.
 * `known`: files digested in this run.
 */
export async function findSource(
  folder: string | undefined,
  context: FlowContext,
  known?: Manifest,
): Promise<Identified | undefined> {
  if (folder === undefined && (await findGitRoot('.')) === undefined) return undefined;
  const options = { kind: 'source', ...(known === undefined ? {} : { known }) } as const;
  return await identifyPath(folder ?? '.', options, context);
}

async function readBuilder(
  options: RecordProvenanceOptions,
  context: FlowContext,
): Promise<ProvenanceBuilder> {
  const inActions = readVariable('githubActions', context.env) === 'true';
  if ((options.builder ?? (inActions ? 'github' : 'local')) === 'local') return { kind: 'local' };
  const claims = await readGithubClaims({ env: context.env, clock: context.clock, mask: context.mask });
  return {
    kind: 'github',
    claims,
    serverUrl: readVariable('githubServerUrl', context.env) ?? 'https://github.com',
  };
}

function sourceState({ subject, git }: Identified): SourceState {
  const treeSha256 = subject.digest['sha256'];
  return {
    ...(git?.remoteUrl === undefined ? {} : { uri: git.remoteUrl }),
    ...(git?.commit === undefined ? {} : { commit: git.commit }),
    isDirty: git?.dirty ?? true,
    ...(treeSha256 === undefined ? {} : { treeSha256 }),
  };
}

async function readMaterials(
  texts: readonly string[],
  context: FlowContext,
): Promise<readonly ProvenanceMaterial[]> {
  const materials: ProvenanceMaterial[] = [];
  for (const text of texts) {
    const material = parseMaterial(text);
    if (material.kind === 'place') {
      const { name, uri, digest } = material;
      materials.push({ name, digest, ...(uri === undefined ? {} : { uri }) });
      continue;
    }
    const { name, path: place } = material;
    const isFile = (await pathKind(path.resolve(place))) === 'file';
    const { subject } = await identifyPath(place, isFile ? { kind: 'file' } : {}, context);
    materials.push({ name, digest: subject.digest });
  }
  return materials;
}
