import path from 'node:path';
import { formatDigest } from '../domain/digest.ts';
import type { Manifest } from '../domain/manifest.ts';
import { encodeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind, writeAtomically } from '../platform/files.ts';
import { findGitRoot } from '../platform/git.ts';
import { readGithubClaims } from '../platform/oidc.ts';
import {
  makeProvenance,
  type ProvenanceBuilder,
  type ProvenanceMaterial,
} from '../provenance/make-provenance.ts';
import { parseMaterial } from '../provenance/parse-material.ts';
import type { SourceState } from '../provenance/source-descriptor.ts';
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
import { refuseStoreInside } from './store-names.ts';

/** Who vouches for the build: GitHub by its OIDC token, or only the signer. */
export const BUILDERS = ['github', 'local'] as const;

export interface RecordProvenanceOptions extends EvidenceOptions {
  /** Statement to write (JSON). */
  readonly output?: string | undefined;
  /** `NAME=PATH` texts. */
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
}

/** Writes the SLSA v1 provenance of a subject, and signs and stores it when asked to. */
export async function recordProvenance(
  target: string,
  options: RecordProvenanceOptions,
  context: FlowContext,
): Promise<ProvenanceOutcome> {
  const sink = options.sink ?? (await openSink(options, context));
  const builder = await readBuilder(options, context);
  const identified = options.identified ?? (await identifySubject(target, options.identify ?? {}, context));
  const output = options.output === undefined ? undefined : path.resolve(options.output);
  if (output !== undefined) refuseInside(identified, output, 'provenance');
  refuseStoreInside(identified, options.evidence);
  const source = options.identifiedSource ?? (await findSource(options.source, context));
  const statement = makeProvenance({
    subject: identified.subject,
    builder,
    ...(source === undefined ? {} : { source: sourceState(source) }),
    materials: await readMaterials(options.materials ?? [], context),
    ...(options.startedAt === undefined ? {} : { startedAt: options.startedAt, finishedAt: context.clock() }),
  });
  if (output !== undefined) await writeAtomically(output, encodeStatement(statement));
  const stored = sink === undefined ? undefined : await storeStatement(statement, sink);
  return {
    subject: identified.subject,
    digest: formatDigest(identified.subject.digest),
    statement,
    builder: builder.kind,
    source: source?.subject,
    output,
    stored,
  };
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
    const { name, path: place } = parseMaterial(text);
    const isFile = (await pathKind(path.resolve(place))) === 'file';
    const { subject } = await identifyPath(place, isFile ? { kind: 'file' } : {}, context);
    materials.push({ name, digest: subject.digest });
  }
  return materials;
}
