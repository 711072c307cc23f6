import * as z from 'zod';
import { canonicalJson, sha256Hex } from './canonical-json.ts';
import { isUsableDigestSet, parseDigest, type DigestSet } from './digest.ts';
import { AppError } from './errors.ts';
import { parseStrictJson } from './strict-json.ts';
import { SUBJECT_KINDS, type Subject } from './subject.ts';

const role = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a role is 1 to 64 letters, digits, ".", "_" or "-"');
const text = z.string().min(1).max(1_024);

/** Things that only work together, named by digest: model, tokenizer, prompt, configuration, image (docs/deploy.md). */
export const releaseSchema = z.strictObject({
  version: z.literal(1),
  name: text,
  members: z
    .array(
      z.strictObject({
        role,
        kind: z.enum(SUBJECT_KINDS),
        name: text,
        digest: z
          .string()
          .refine((value) => isUsableDigestSet(parseDigest(value) ?? {}), 'is no usable digest'),
      }),
    )
    .min(1)
    .max(100)
    .refine(
      (members) => new Set(members.map((each) => each.role)).size === members.length,
      'two members have one role',
    ),
});
export type Release = z.infer<typeof releaseSchema>;

export const MAX_RELEASE_BYTES = 1024 * 1024;

/** The bytes of a release, whose SHA-256 is its identity: canonical JSON and a newline, members in the order of their roles. */
export function encodeRelease(release: Release): Buffer {
  const members = [...release.members].sort((a, b) => (a.role < b.role ? -1 : 1));
  return Buffer.from(`${canonicalJson({ ...release, members })}\n`, 'utf8');
}

/** Reads a release. Bytes that are not exactly what `encodeRelease` writes are refused: one set has one digest. Error: `malformed`. */
export function decodeRelease(bytes: Uint8Array, file: string): Release {
  const value = parseStrictJson(bytes, { maxBytes: MAX_RELEASE_BYTES, what: `release ${file}` });
  const parsed = releaseSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'malformed',
      `release ${file} at ${issue?.path.join('.') ?? 'its top'}: ${issue?.message ?? ''}`,
    );
  }
  if (Buffer.compare(encodeRelease(parsed.data), bytes) === 0) return parsed.data;
  throw new AppError('malformed', `release ${file} was changed by hand`, {
    hint: 'write it with "sallyport release create"',
  });
}

/** The set as one subject: the file, by the SHA-256 of its bytes. */
export function releaseSubject(release: Release): Subject {
  return { kind: 'file', name: release.name, digest: { sha256: sha256Hex(encodeRelease(release)) } };
}

export function memberSubject(member: Release['members'][number]): Subject {
  return { kind: member.kind, name: member.name, digest: digestOf(member.digest) };
}

function digestOf(digest: string): DigestSet {
  return parseDigest(digest) ?? {};
}
