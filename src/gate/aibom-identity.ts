import * as z from 'zod';
import { isSha256Hex, type DigestSet } from '../domain/digest.ts';
import { compareCodePoints, modelDigestOf } from '../domain/manifest.ts';

/** Properties our generator writes: the model digest, and what an LFS pointer itself hashes to (docs/evidence.md). */
const MODEL_DIGEST = 'sallyport:model:digest';
const POINTER_SHA256 = 'sallyport:file:pointer-sha256';

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
const bom = z.looseObject({ metadata: z.looseObject({ component: model }) });

/**
 * Profile `identity`: the BOM says which model it is about, down to each file. Its main component is a model with a
 * name; that component states the subject's SHA-256, as a hash or as the model digest property; it lists at least one
 * file, each with a SHA-256 and no path twice. With the property, the files must add up to that model digest (OMS v1.0
 * root), so a BOM cannot leave a file out. Returns what is wrong, or undefined.
 */
export function checkIdentityProfile(predicate: unknown, subject: DigestSet): string | undefined {
  const parsed = bom.safeParse(predicate);
  if (!parsed.success) {
    return `no model with a name as main component (${parsed.error.issues[0]?.path.join('.') ?? ''})`;
  }
  const { component } = parsed.data.metadata;
  const wanted = subject['sha256'];
  if (wanted === undefined) return 'the subject has no SHA-256 to compare with';
  const files = (component.components ?? []).filter(({ type }) => type === 'file');
  if (files.length === 0) return 'lists no file';
  const hashes = new Map<string, string>();
  for (const each of files) {
    const sha256 = propertyOf(each, POINTER_SHA256) ?? sha256Of(each);
    if (sha256 === undefined || sha256Of(each) === undefined) return `file ${each.name} has no SHA-256`;
    if (hashes.has(each.name)) return `file ${each.name} is listed twice`;
    hashes.set(each.name, sha256);
  }
  const stated = propertyOf(component, MODEL_DIGEST);
  if (stated === undefined) {
    return sha256Of(component) === wanted
      ? undefined
      : 'the model component does not state the subject digest';
  }
  if (stated !== `sha256:${wanted}`) return `is about ${stated}`;
  const root = modelDigestOf([...hashes].sort(([a], [b]) => compareCodePoints(a, b)).map(([, hex]) => hex));
  return root === wanted ? undefined : 'its files do not add up to the model digest';
}

type Described = Pick<z.infer<typeof file>, 'hashes' | 'properties'>;

function sha256Of({ hashes }: Described): string | undefined {
  const content = hashes?.find(({ alg }) => alg === 'SHA-256')?.content;
  return isSha256Hex(content) ? content : undefined;
}

function propertyOf({ properties }: Described, name: string): string | undefined {
  return properties?.find((each) => each.name === name)?.value;
}
