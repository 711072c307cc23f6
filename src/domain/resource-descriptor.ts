import * as z from 'zod';
import type { DigestSet } from './digest.ts';

/** in-toto ResourceDescriptor v1, as far as it is used. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: DigestSet;
  readonly mediaType?: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** One line of text of a predicate. */
export const predicateText = z.string().min(1).max(4096);

/** SLSA and in-toto: unset, null and empty mean the same. */
export const maybe = <T extends z.ZodType>(schema: T): z.ZodType<z.output<T> | undefined> =>
  schema.nullish().transform((value) => value ?? undefined);

/** Reads a descriptor of anybody: fields that are not used are left out. One that names nothing is refused. */
export const descriptorSchema = z
  .object({
    name: maybe(predicateText),
    uri: maybe(predicateText),
    digest: maybe(z.record(z.string().min(1).max(64), z.string().min(1).max(256))),
    mediaType: maybe(predicateText),
    annotations: maybe(z.record(z.string().max(256), z.unknown())),
  })
  .refine(
    (value) => value.name !== undefined || value.uri !== undefined || value.digest !== undefined,
    'names nothing',
  )
  .transform((value): ResourceDescriptor =>
    Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)),
  );

/** Form of the descriptors that we write, for the published schemas. */
export const writtenDescriptor = z.strictObject({
  name: predicateText.optional(),
  uri: predicateText.optional(),
  digest: z.record(z.string(), z.string().regex(/^[0-9a-f]+$/)).optional(),
  mediaType: predicateText.optional(),
  annotations: z.record(z.string(), z.json()).optional(),
});
