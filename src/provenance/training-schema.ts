import * as z from 'zod';
import {
  acceleratorSchema,
  frameworkSchema,
  organizationSchema,
  parameterMap,
  recipeEnvironment,
} from '../domain/build-types.ts';
import { parseDigest } from '../domain/digest.ts';

const MAX_ENTRIES = 1_000;
const name = z
  .string()
  .regex(/^[\p{L}\p{N}._:/@+-]{1,200}$/u, 'letters, digits and . _ : / @ + -, at most 200');
const text = z.string().min(1).max(4096);
const digest = z
  .string()
  .refine(
    (value) => parseDigest(value) !== undefined,
    'is not "sha256:<64 lower-case hex>" or another strong digest',
  );
const time = z.iso.datetime({ offset: true, error: 'is not a time like 2026-01-31T12:00:00Z' });

/** Something with a digest: a path that is digested now, or a place with the digest it had. */
const artifactFields = {
  name: name.optional(),
  path: text.optional(),
  uri: text.optional(),
  digest: digest.optional(),
  version: text.optional(),
};
const hasDigest = (value: { readonly path?: unknown; readonly digest?: unknown }): boolean =>
  (value.path === undefined) !== (value.digest === undefined);
const NEEDS_DIGEST = 'needs either a path, which is digested, or a digest';
const hasName = (value: { readonly name?: unknown; readonly path?: unknown }): boolean =>
  value.name !== undefined || value.path !== undefined;
const NEEDS_NAME = 'needs a name where there is no path';

const artifact = z.strictObject(artifactFields).refine(hasDigest, NEEDS_DIGEST).refine(hasName, NEEDS_NAME);
const dataset = z
  .strictObject({
    ...artifactFields,
    use: z.enum(['training', 'fine-tuning', 'validation', 'testing', 'other']).optional(),
  })
  .refine(hasDigest, NEEDS_DIGEST)
  .refine(hasName, NEEDS_NAME);
const baseModel = z
  .strictObject({
    ...artifactFields,
    relation: z.enum(['finetune', 'adapter', 'merge', 'quantized', 'distilled']).optional(),
  })
  .refine(hasDigest, NEEDS_DIGEST)
  .refine(hasName, NEEDS_NAME);

const metric = z
  .strictObject({
    name,
    value: z.number(),
    'at-least': z.number().optional(),
    'at-most': z.number().optional(),
    'on-failure': z.enum(['fail', 'warn']).optional(),
  })
  .refine(
    (value) =>
      value['on-failure'] === undefined || value['at-least'] !== undefined || value['at-most'] !== undefined,
    'on-failure needs at-least or at-most',
  );

const evaluation = z
  .strictObject({
    name,
    url: z.url({ protocol: /^https?$/ }).optional(),
    harness: z.strictObject({ name: text, version: text.optional() }).optional(),
    datasets: z.array(artifact).max(MAX_ENTRIES).optional(),
    report: artifact.optional(),
    metrics: z.array(metric).min(1).max(MAX_ENTRIES),
  })
  .refine(
    ({ metrics }) => metrics.some((each) => each['at-least'] !== undefined || each['at-most'] !== undefined),
    'has no metric with at-least or at-most, so it could neither pass nor fail',
  )
  .refine(
    ({ metrics }) => new Set(metrics.map((each) => each.name)).size === metrics.length,
    'names a metric twice',
  );

/** The training file: what people state about a training run (docs/provenance.md). */
export const trainingFileSchema = z.strictObject({
  version: z.literal(1),
  organization: organizationSchema.optional(),
  'approved-environments': z.array(name).max(MAX_ENTRIES).optional(),
  'entry-point': z.strictObject({
    program: text,
    arguments: z.array(z.string().max(4096)).max(10_000).optional(),
  }),
  'hyper-parameters': parameterMap,
  seeds: z.record(name, z.int()).optional(),
  frameworks: z.array(frameworkSchema).max(100).optional(),
  accelerator: acceleratorSchema.optional(),
  container: artifact.optional(),
  datasets: z.array(dataset).max(MAX_ENTRIES).optional(),
  'base-models': z.array(baseModel).max(MAX_ENTRIES).optional(),
  tokenizer: artifact.optional(),
  configs: z.array(artifact).max(MAX_ENTRIES).optional(),
  evaluations: z.array(evaluation).max(MAX_ENTRIES).optional(),
  logs: z.array(artifact).max(MAX_ENTRIES).optional(),
  metrics: z.record(name, z.number()).optional(),
  signature: text.optional(),
  tee: z
    .strictObject({
      type: text,
      quote: artifact,
      'verifier-result': artifact.optional(),
      nonce: text.optional(),
      tcb: text.optional(),
    })
    .optional(),
  'started-at': time.optional(),
  'finished-at': time.optional(),
});

export type TrainingFile = z.infer<typeof trainingFileSchema>;

/** The recipe file of a packaging: a command that can be run again (docs/provenance.md). */
export const recipeFileSchema = z.strictObject({
  version: z.literal(1),
  command: z.array(z.string().min(1).max(4096)).min(1).max(1_000),
  output: text,
  environment: recipeEnvironment.optional(),
  inputs: z
    .array(z.strictObject({ name, path: text }))
    .max(MAX_ENTRIES)
    .optional(),
});

export type RecipeFile = z.infer<typeof recipeFileSchema>;

/** JSON Schemas 2020-12 of the two files, for `schemas/` and editors. */
export function provenanceFileSchemas(): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const files = [
    ['training-file', trainingFileSchema, 'training.yml: what people state about a training run'],
    ['recipe-file', recipeFileSchema, 'recipe.yml: the command that packages an artifact'],
  ] as const;
  return new Map(
    files.map(([id, schema, title]) => {
      const file = `${id}.schema.json`;
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
      return [file, { ...json, $id: `https://sallyport.dev/schemas/${file}`, title }];
    }),
  );
}
