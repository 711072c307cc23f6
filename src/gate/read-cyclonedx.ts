import * as z from 'zod';
import { err, ok } from '../domain/result.ts';
import { MODEL_DIGEST, POINTER_SHA256, propertyOf, sha256Or, type BomReader } from './described-model.ts';

/** What makes a predicate a CycloneDX BOM; everything else in it is the generator's (CycloneDX 1.4 and later). */
const headSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d+$/),
  metadata: z.looseObject({ timestamp: z.iso.datetime({ offset: true }).optional() }).optional(),
});

const property = z.looseObject({ name: z.string(), value: z.string().optional() });
const hash = z.looseObject({ alg: z.string(), content: z.string() });
const file = z.looseObject({
  type: z.string(),
  name: z.string(),
  hashes: z.array(hash).optional(),
  properties: z.array(property).optional(),
});
const model = z.looseObject({
  type: z.literal('machine-learning-model'),
  name: z.string().min(1),
  hashes: z.array(hash).optional(),
  properties: z.array(property).optional(),
  components: z.array(file).optional(),
});
const bomSchema = z.looseObject({ metadata: z.looseObject({ component: model }) });

/** The model is the main component, its files are the components inside of it. */
export const CYCLONEDX: BomReader = {
  standard: 'a CycloneDX',
  head: (predicate) => {
    const parsed = headSchema.safeParse(predicate);
    if (!parsed.success) return err(parsed.error.issues[0]?.path.join('.') ?? '');
    const { specVersion, metadata } = parsed.data;
    const stamp = metadata?.timestamp;
    return ok({
      format: `CycloneDX ${specVersion}`,
      time: stamp === undefined ? undefined : new Date(stamp),
    });
  },
  model: (predicate) => {
    const parsed = bomSchema.safeParse(predicate);
    if (!parsed.success) {
      return err(`no model with a name as main component (${parsed.error.issues[0]?.path.join('.') ?? ''})`);
    }
    const { component } = parsed.data.metadata;
    return ok({
      sha256: sha256Of(component),
      digest: propertyOf(component.properties, MODEL_DIGEST),
      files: (component.components ?? [])
        .filter(({ type }) => type === 'file')
        .map((each) => ({
          name: each.name,
          sha256: sha256Of(each),
          pointerSha256: propertyOf(each.properties, POINTER_SHA256),
        })),
    });
  },
};

function sha256Of({ hashes }: Pick<z.infer<typeof file>, 'hashes'>): string | undefined {
  return sha256Or(hashes?.find(({ alg }) => alg === 'SHA-256')?.content);
}
