import * as z from 'zod';
import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

export const MEDIA_TYPE = {
  imageManifest: 'application/vnd.oci.image.manifest.v1+json',
  imageIndex: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  emptyConfig: 'application/vnd.oci.empty.v1+json',
  sigstoreBundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
} as const;

/** Longest manifest or index that is read (distribution-spec: registries accept at least 4 MiB). */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

const sha256Text = z
  .string()
  .refine((text) => text.startsWith('sha256:') && parseDigest(text) !== undefined, 'is not sha256:<hex>');
const annotations = z.record(z.string(), z.string());
const descriptorSchema = z.looseObject({
  mediaType: z.string().max(255),
  digest: sha256Text,
  size: z.number().int().nonnegative(),
  artifactType: z.string().max(255).optional(),
  annotations: annotations.optional(),
  platform: z
    .looseObject({ architecture: z.string(), os: z.string(), variant: z.string().optional() })
    .optional(),
});

/** Points at content (OCI image-spec descriptor.md): `size` in bytes, `digest` is `sha256:<hex>`. */
export type Descriptor = z.infer<typeof descriptorSchema>;

const manifestSchema = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  config: descriptorSchema,
  layers: z.array(descriptorSchema).max(10_000),
  subject: descriptorSchema.optional(),
  annotations: annotations.optional(),
});
const indexSchema = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  // Registries written in Go answer a list of none with null.
  manifests: z
    .array(descriptorSchema)
    .max(10_000)
    .nullable()
    .transform((list) => list ?? []),
  subject: descriptorSchema.optional(),
  annotations: annotations.optional(),
});

export type OciManifest = z.infer<typeof manifestSchema>;
export type OciIndex = z.infer<typeof indexSchema>;
export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: OciManifest }
  | { readonly kind: 'index'; readonly index: OciIndex };

/**
 * Reads a manifest or an index, OCI or Docker v2. A document that could be both is refused, and so is one whose own
 * `mediaType` differs from the one it was served with: two readers must not see two things. Error: `malformed`.
 */
export function parseManifest(bytes: Uint8Array, servedAs: string | undefined): ParsedManifest {
  const value = parseStrictJson(bytes, { maxBytes: MAX_MANIFEST_BYTES, what: 'manifest' });
  if (typeof value !== 'object' || value === null) throw malformed('is not an object');
  const isIndex = Object.hasOwn(value, 'manifests');
  if (isIndex && (Object.hasOwn(value, 'layers') || Object.hasOwn(value, 'config')))
    throw malformed('is image and index at once');
  const own: unknown = Reflect.get(value, 'mediaType');
  const served = servedAs?.split(';')[0]?.trim();
  if (own !== undefined && served !== undefined && served.startsWith('application/vnd.') && own !== served) {
    throw malformed(`calls itself ${JSON.stringify(own)} but was served as ${served}`);
  }
  const expected: readonly unknown[] = isIndex
    ? [MEDIA_TYPE.imageIndex, MEDIA_TYPE.dockerList]
    : [MEDIA_TYPE.imageManifest, MEDIA_TYPE.dockerManifest];
  if (own !== undefined && !expected.includes(own)) throw malformed(`has media type ${JSON.stringify(own)}`);
  if (isIndex) {
    const parsed = indexSchema.safeParse(value);
    if (!parsed.success) throw malformed(problem(parsed.error));
    return { kind: 'index', index: parsed.data };
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw malformed(problem(parsed.error));
  return { kind: 'manifest', manifest: parsed.data };
}

function problem(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined
    ? 'has another form'
    : `has a wrong ${issue.path.join('.') || 'form'}: ${issue.message}`;
}

function malformed(why: string): AppError {
  return new AppError('malformed', `manifest ${why}`);
}
