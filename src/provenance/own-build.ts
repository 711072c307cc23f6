import {
  PACKAGING_BUILD_TYPE,
  packagingPredicateSchema,
  TRAINING_BUILD_TYPE,
  trainingPredicateSchema,
  type Recipe,
} from '../domain/build-types.ts';
import { AppError } from '../domain/errors.ts';
import type { ProvenancePredicate } from '../domain/provenance-predicate.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import type { TrainingRecord } from './training-record.ts';

/** A command that made the subject, and what it read besides the source. */
export interface Packaging {
  readonly recipe: Recipe;
  /** Each with `annotations.path`, relative to the source. */
  readonly inputs: readonly ResourceDescriptor[];
  /** Files of the subject by path, so that a rebuild can name the one that differs. */
  readonly files: readonly ResourceDescriptor[];
}

/**
 * The predicate of a training: what the platform or the signer says about the run (`plain`), and beside it what the
 * record says. Errors: `invalid-input` when the record does not fit the schema.
 */
export function asTraining(plain: ProvenancePredicate, record: TrainingRecord): ProvenancePredicate {
  const { entryPoint, hyperParameters, organization, approvedEnvironments, internal } = record;
  const { buildDefinition, runDetails } = plain;
  const predicate = withParts(plain, {
    buildType: TRAINING_BUILD_TYPE,
    external: {
      ...buildDefinition.externalParameters,
      entryPoint,
      hyperParameters,
      ...(organization === undefined ? {} : { organization }),
      ...(approvedEnvironments === undefined ? {} : { approvedEnvironments }),
    },
    internal: { ...buildDefinition.internalParameters, ...internal },
    dependencies: record.dependencies,
    byproducts: record.byproducts,
  });
  const times = {
    ...(record.startedAt === undefined ? {} : { startedOn: record.startedAt.toISOString() }),
    ...(record.finishedAt === undefined ? {} : { finishedOn: record.finishedAt.toISOString() }),
  };
  const timed = {
    ...predicate,
    runDetails: { ...predicate.runDetails, metadata: { ...runDetails.metadata, ...times } },
  };
  return accepted(timed, trainingPredicateSchema.safeParse(timed));
}

/** The predicate of a packaging. Errors: `invalid-input`. */
export function asPackaging(plain: ProvenancePredicate, packaging: Packaging): ProvenancePredicate {
  const { externalParameters, internalParameters } = plain.buildDefinition;
  const predicate = withParts(plain, {
    buildType: PACKAGING_BUILD_TYPE,
    external: { ...externalParameters, recipe: packaging.recipe },
    internal: internalParameters ?? {},
    dependencies: packaging.inputs,
    byproducts: packaging.files,
  });
  return accepted(predicate, packagingPredicateSchema.safeParse(predicate));
}

interface Parts {
  readonly buildType: string;
  readonly external: Readonly<Record<string, unknown>>;
  readonly internal: Readonly<Record<string, unknown>>;
  readonly dependencies: readonly ResourceDescriptor[];
  readonly byproducts: readonly ResourceDescriptor[];
}

function withParts(plain: ProvenancePredicate, parts: Parts): ProvenancePredicate {
  const dependencies = [...(plain.buildDefinition.resolvedDependencies ?? []), ...parts.dependencies];
  refuseTwice(dependencies);
  return {
    buildDefinition: {
      buildType: parts.buildType,
      externalParameters: parts.external,
      ...(Object.keys(parts.internal).length === 0 ? {} : { internalParameters: parts.internal }),
      ...(dependencies.length === 0 ? {} : { resolvedDependencies: dependencies }),
    },
    runDetails: {
      ...plain.runDetails,
      ...(parts.byproducts.length === 0 ? {} : { byproducts: parts.byproducts }),
    },
  };
}

function refuseTwice(dependencies: readonly ResourceDescriptor[]): void {
  const names = dependencies.flatMap(({ name }) => name ?? []);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new AppError('invalid-input', `input ${twice} is given twice`);
}

type Parsed = ReturnType<
  typeof trainingPredicateSchema.safeParse | typeof packagingPredicateSchema.safeParse
>;

/** What is written here must be what the published schema says, whatever the record was read from. */
function accepted(predicate: ProvenancePredicate, parsed: Parsed): ProvenancePredicate {
  if (parsed.success) return predicate;
  const [issue] = parsed.error.issues;
  throw new AppError(
    'invalid-input',
    `provenance would not be as its schema says at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}
