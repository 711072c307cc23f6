import * as z from 'zod';
import { predicateText as text, writtenDescriptor } from './resource-descriptor.ts';

/** GitHub's build type, as its own attest action writes it. */
export const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Ours: a build outside any observing platform; the signer states everything itself (docs/provenance.md). */
export const LOCAL_BUILD_TYPE = 'https://sallyport.dev/buildtypes/local/v1';
/** Ours: a model came out of a training run (docs/provenance.md, "Training"). */
export const TRAINING_BUILD_TYPE = 'https://sallyport.dev/buildtypes/train/v1';
/** Ours: an artifact came out of a command that can be run again (docs/provenance.md, "Packaging"). */
export const PACKAGING_BUILD_TYPE = 'https://sallyport.dev/buildtypes/package/v1';

export const LOCAL_BUILDER_ID = 'https://sallyport.dev/builders/local';

/** What a dependency of a training or packaging is; `annotations.role`. */
export const DEPENDENCY_ROLES = [
  'dataset',
  'base-model',
  'tokenizer',
  'container',
  'config',
  'input',
  'code',
] as const;
export type DependencyRole = (typeof DEPENDENCY_ROLES)[number];

/** What a by-product is; `annotations.role`. */
export const BYPRODUCT_ROLES = [
  'log',
  'metrics',
  'evaluation',
  'signature',
  'output',
  'tee-quote',
  'file',
] as const;
export type ByproductRole = (typeof BYPRODUCT_ROLES)[number];

const name = z.string().min(1).max(256);
const scalar = z.union([z.string().max(16_384), z.number(), z.boolean()]);
/** A hyper-parameter: one value or a list of them. */
export const parameterValue = z.union([scalar, z.array(scalar).max(1_000)]);
export const parameterMap = z.record(name, parameterValue);
export type ParameterMap = Readonly<z.infer<typeof parameterMap>>;

const workflow = z.strictObject({ ref: text, repository: text, path: text });
/** Who says so: GitHub's workflow, or the signer itself. One of the two is there. */
const declarer = {
  workflow: workflow.optional(),
  declaredBy: z.literal('self').optional(),
  source: text.optional(),
  materials: z.array(text).max(10_000).optional(),
};

export const githubExternalSchema = z.strictObject({ workflow });
export const localExternalSchema = z.strictObject({
  declaredBy: z.literal('self'),
  source: text.optional(),
  materials: z.array(text).optional(),
});

/** Who answers for the model, as declared (AISVS C3.1.3, draft). */
export const organizationSchema = z.strictObject({
  name: text,
  id: text.optional(),
  approver: text.optional(),
});

export const entryPointSchema = z.strictObject({
  /** Program, script or module, as it was started. */
  program: text,
  arguments: z.array(z.string().max(4096)).max(10_000).optional(),
});

export const trainingExternalSchema = z
  .strictObject({
    ...declarer,
    entryPoint: entryPointSchema,
    hyperParameters: parameterMap,
    organization: organizationSchema.optional(),
    approvedEnvironments: z.array(name).max(1_000).optional(),
  })
  .refine(hasOneDeclarer, 'has either a workflow or declaredBy');

/** Variables that decide which code runs, or where it writes, are not a recipe's to set. */
const RESERVED_VARIABLE = /^(PATH|HOME|TMPDIR|BASH_ENV|ENV|LD_.*|DYLD_.*)$/;

export const recipeEnvironment = z.record(
  z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,255}$/, 'is no name of a variable')
    .refine((variable) => !RESERVED_VARIABLE.test(variable), 'is not for a recipe to set'),
  z.string().max(4096),
);

/** The command, each argument by itself: there is no shell. Paths are relative to the source, with `/`. */
export const recipeSchema = z.strictObject({
  command: z.array(z.string().min(1).max(4096)).min(1).max(1_000),
  /** Where the artifact is afterwards. */
  output: text,
  /** Folder of the source that the command runs in; the top one when it is left out. */
  directory: text.optional(),
  environment: recipeEnvironment.optional(),
});
export type Recipe = Readonly<z.infer<typeof recipeSchema>>;

export const packagingExternalSchema = z
  .strictObject({ ...declarer, recipe: recipeSchema })
  .refine(hasOneDeclarer, 'has either a workflow or declaredBy');

function hasOneDeclarer(value: { readonly workflow?: unknown; readonly declaredBy?: unknown }): boolean {
  return (value.workflow === undefined) !== (value.declaredBy === undefined);
}

export const githubInternalSchema = z.object({
  github: z.object({
    event_name: text,
    repository_id: text,
    repository_owner_id: text,
    runner_environment: text,
  }),
});

const github = githubInternalSchema.shape.github;
export const frameworkSchema = z.strictObject({ name: text, version: text.optional() });
export const acceleratorSchema = z.strictObject({
  type: text,
  count: z.int().min(1).max(10_000_000).optional(),
  driver: text.optional(),
});

export const trainingInternalSchema = z.strictObject({
  github: github.optional(),
  seeds: z.record(name, z.int()).optional(),
  frameworks: z.array(frameworkSchema).max(100).optional(),
  accelerator: acceleratorSchema.optional(),
  /** Where the record was read: the run of an experiment tracker, the stage of a pipeline. */
  run: z.strictObject({ tool: text, id: text, name: text.optional(), user: text.optional() }).optional(),
});
export type TrainingInternal = Readonly<z.infer<typeof trainingInternalSchema>>;

const time = z.iso.datetime({ offset: true });
const runDetails = z.strictObject({
  builder: z.strictObject({ id: text, version: z.record(z.string(), z.string()).optional() }),
  metadata: z
    .strictObject({ invocationId: text.optional(), startedOn: time.optional(), finishedOn: time.optional() })
    .optional(),
  byproducts: z.array(writtenDescriptor).optional(),
});

/** The whole predicate of a training, for `schemas/`. */
export const trainingPredicateSchema = z.strictObject({
  buildDefinition: z.strictObject({
    buildType: z.literal(TRAINING_BUILD_TYPE),
    externalParameters: trainingExternalSchema,
    internalParameters: trainingInternalSchema.optional(),
    resolvedDependencies: z.array(writtenDescriptor).optional(),
  }),
  runDetails,
});

/** The whole predicate of a packaging, for `schemas/`. */
export const packagingPredicateSchema = z.strictObject({
  buildDefinition: z.strictObject({
    buildType: z.literal(PACKAGING_BUILD_TYPE),
    externalParameters: packagingExternalSchema,
    internalParameters: z.strictObject({ github: github.optional() }).optional(),
    resolvedDependencies: z.array(writtenDescriptor).optional(),
  }),
  runDetails,
});
