import * as z from 'zod';

const text = z.string().trim().min(1).max(4_000);
const short = z.string().trim().min(1).max(200);
const url = z.url({ protocol: /^https?$/ }).max(2_048);
const texts = z.array(text).max(200);
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/, 'must be a date, or a time as 2026-01-31T12:00:00Z');
const decimal = z.string().regex(/^\d{1,15}(?:\.\d{1,15})?$/, 'must be a decimal number');
const hex = z.string().regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hex digits');
const presence = z.enum(['yes', 'no']);
const party = z.strictObject({ name: short, url: url.optional(), email: short.optional() });

/** Kinds of data of SPDX 3.0.1 (`DatasetType`). */
const DATASET_TYPES = [
  'audio',
  'categorical',
  'graph',
  'image',
  'numeric',
  'other',
  'sensor',
  'structured',
  'syntactic',
  'text',
  'timeseries',
  'timestamp',
  'video',
] as const;

/** Activities of CycloneDX 1.6 (`energyConsumption`). */
export const ENERGY_ACTIVITIES = [
  'design',
  'data-collection',
  'data-preparation',
  'training',
  'fine-tuning',
  'validation',
  'deployment',
  'inference',
  'other',
] as const;

const dataset = z.strictObject({
  name: short,
  version: short.optional(),
  url: url.optional(),
  description: text.optional(),
  license: short.optional(),
  sha256: hex.optional(),
  usage: z.enum(['training', 'validation', 'testing', 'fine-tuning', 'other']).optional(),
  types: z.array(z.enum(DATASET_TYPES)).max(20).optional(),
  classification: short.optional(),
  sensitive: z.array(short).max(50).optional(),
  owner: short.optional(),
  steward: short.optional(),
  custodian: short.optional(),
  origin: short.optional(),
  'built-time': time.optional(),
  'release-time': time.optional(),
  size: z
    .string()
    .regex(/^\d{1,16}$/, 'must be a number of bytes')
    .optional(),
  preprocessing: text.optional(),
  'known-bias': text.optional(),
});

/** The declarations file `aibom.yml`: what people state about a model because its bytes cannot. */
export const declarationsSchema = z.strictObject({
  version: z.literal('1'),
  name: short.optional(),
  'model-version': short.optional(),
  description: text.optional(),
  purl: z
    .string()
    .regex(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/, 'must be a package URL')
    .max(2_048)
    .optional(),
  authors: z.array(short).max(50).optional(),
  supplier: party.optional(),
  manufacturer: party.optional(),
  license: short.optional(),
  'concluded-license': short.optional(),
  'download-location': url.optional(),
  homepage: url.optional(),
  'release-time': time.optional(),
  'built-time': time.optional(),
  task: short.optional(),
  domains: texts.optional(),
  'intended-use': texts.optional(),
  users: texts.optional(),
  application: text.optional(),
  limitations: texts.optional(),
  tradeoffs: texts.optional(),
  concerns: z
    .array(z.strictObject({ name: text, mitigation: text.optional() }))
    .max(100)
    .optional(),
  training: text.optional(),
  preprocessing: texts.optional(),
  explainability: texts.optional(),
  standards: texts.optional(),
  'safety-risk': z.enum(['serious', 'high', 'medium', 'low']).optional(),
  autonomy: presence.optional(),
  'sensitive-personal-information': presence.optional(),
  'base-models': z
    .array(
      z.strictObject({
        name: short,
        version: short.optional(),
        url: url.optional(),
        relation: z.enum(['adapter', 'merge', 'quantized', 'finetune']).optional(),
      }),
    )
    .max(100)
    .optional(),
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(4_096), format: short }))
    .max(10_000)
    .optional(),
  datasets: z.array(dataset).max(1_000).optional(),
  metrics: z
    .array(
      z.strictObject({ type: short, value: short, slice: short.optional(), threshold: short.optional() }),
    )
    .max(1_000)
    .optional(),
  energy: z
    .array(
      z.strictObject({
        activity: z.enum(ENERGY_ACTIVITIES),
        kwh: decimal.optional(),
        'grams-co2': decimal.optional(),
        source: short.optional(),
      }),
    )
    .max(50)
    .optional(),
  services: z
    .array(
      z.strictObject({ name: short, environment: short, endpoint: url.optional(), owner: short.optional() }),
    )
    .max(200)
    .optional(),
  approvals: z
    .array(
      z.strictObject({
        environment: short,
        by: short,
        statement: text.optional(),
        reference: short.optional(),
      }),
    )
    .max(100)
    .optional(),
});

export type Declarations = z.infer<typeof declarationsSchema>;

/**
 * JSON Schema 2020-12 of `aibom.yml`, for editors. We read every scalar as text; an editor reads `1` and `0.91` as
 * numbers, so texts may be numbers in it.
 */
export function declarationsJsonSchema(): Readonly<Record<string, unknown>> {
  const json = z.toJSONSchema(declarationsSchema, { io: 'input', target: 'draft-2020-12' });
  const title = 'aibom.yml: what people state about a model because its bytes cannot';
  const $id = 'https://sallyport.dev/schemas/aibom-declarations.schema.json';
  return { ...allowNumbers(json), $id, title };
}

function allowNumbers(schema: object): Readonly<Record<string, unknown>> {
  const { const: only, ...rest } = schema as { readonly const?: unknown };
  const entries = Object.entries(rest).map(([key, value]: [string, unknown]) => {
    if (key === 'type' && value === 'string') return [key, ['string', 'number']] as const;
    const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, isSchema ? allowNumbers(value) : value] as const;
  });
  return { ...Object.fromEntries(entries), ...(only === undefined ? {} : { enum: [only, Number(only)] }) };
}
