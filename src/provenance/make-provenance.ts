import { isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { GithubClaims } from '../domain/github-claims.ts';
import { PREDICATE } from '../domain/predicates.ts';
import type { ProvenancePredicate, ResourceDescriptor } from '../domain/provenance-predicate.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { describeGithubBuild } from './github-build.ts';
import { describeLocalBuild } from './local-build.ts';
import { asPackaging, asTraining, type Packaging } from './own-build.ts';
import type { SourceState } from './source-descriptor.ts';
import type { TrainingRecord } from './training-record.ts';

/** Who built: GitHub says so in a verified token, or nobody but the signer does. */
export type ProvenanceBuilder =
  | {
      readonly kind: 'github';
      readonly claims: GithubClaims;
      /** `GITHUB_SERVER_URL`, without a slash at the end. */
      readonly serverUrl: string;
    }
  | { readonly kind: 'local' };

export interface ProvenanceMaterial {
  readonly name: string;
  readonly digest: DigestSet;
  readonly uri?: string;
}

export interface ProvenanceOptions {
  readonly subject: Subject;
  readonly builder: ProvenanceBuilder;
  readonly source?: SourceState;
  readonly materials?: readonly ProvenanceMaterial[];
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
  /** Of a local run only; a GitHub run has its own. */
  readonly invocationId?: string;
  /** What kind of build it was; default: a build of which nothing more is known. */
  readonly build?:
    | { readonly kind: 'training'; readonly record: TrainingRecord }
    | { readonly kind: 'packaging'; readonly packaging: Packaging };
}

/**
 * SLSA v1 provenance of a subject. The statement is what the signer says; a verifier must compare it with the signing
 * certificate (docs/provenance.md). Errors: `invalid-input` (material without a usable digest, a name twice or
 * reserved, times the wrong way round), `invalid-subject`.
 */
export function makeProvenance(options: ProvenanceOptions): Statement<ProvenancePredicate> {
  const materials = describeMaterials(options.materials ?? []);
  const times = describeTimes(options);
  const plain =
    options.builder.kind === 'github'
      ? describeGithubBuild(options.builder, { source: options.source, materials, times })
      : describeLocalBuild(options, { materials, times });
  return makeStatement(options.subject, PREDICATE.provenance, describeKind(plain, options.build));
}

function describeKind(plain: ProvenancePredicate, build: ProvenanceOptions['build']): ProvenancePredicate {
  switch (build?.kind) {
    case undefined:
      return plain;
    case 'training':
      return asTraining(plain, build.record);
    case 'packaging':
      return asPackaging(plain, build.packaging);
  }
}

/** Names that the statement itself gives to work trees; a verifier finds the source by them. */
const RESERVED: ReadonlySet<string> = new Set(['source', 'checkout']);

function describeMaterials(materials: readonly ProvenanceMaterial[]): readonly ResourceDescriptor[] {
  const names = new Set<string>();
  return materials.map(({ name, digest, uri }) => {
    if (RESERVED.has(name)) {
      throw new AppError('invalid-input', `material ${name} has the name of the work tree`, {
        hint: 'give the material another name',
      });
    }
    if (names.has(name)) throw new AppError('invalid-input', `material ${name} is given twice`);
    if (!isUsableDigestSet(digest))
      throw new AppError('invalid-input', `material ${name} has no usable digest`);
    names.add(name);
    return { name, ...(uri === undefined ? {} : { uri }), digest };
  });
}

/** RFC 3339 in UTC. */
function describeTimes({ startedAt, finishedAt }: ProvenanceOptions): {
  startedOn?: string;
  finishedOn?: string;
} {
  if (startedAt !== undefined && finishedAt !== undefined && finishedAt < startedAt) {
    throw new AppError('invalid-input', 'the build ends before it starts');
  }
  return {
    ...(startedAt === undefined ? {} : { startedOn: startedAt.toISOString() }),
    ...(finishedAt === undefined ? {} : { finishedOn: finishedAt.toISOString() }),
  };
}
