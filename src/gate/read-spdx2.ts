import * as z from 'zod';
import { isAppError } from '../domain/errors.ts';
import { err, ok } from '../domain/result.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import {
  MODEL_DIGEST,
  POINTER_SHA256,
  propertyOf,
  sha256Or,
  spdxTime,
  type BomReader,
} from './described-model.ts';

const headSchema = z.looseObject({
  spdxVersion: z.literal('SPDX-2.3'),
  creationInfo: z.looseObject({ created: z.iso.datetime() }),
});

const element = z.looseObject({
  SPDXID: z.string().min(1),
  name: z.string().optional(),
  fileName: z.string().optional(),
  primaryPackagePurpose: z.string().optional(),
  checksums: z.array(z.looseObject({ algorithm: z.string(), checksumValue: z.string() })).optional(),
  annotations: z.array(z.looseObject({ comment: z.string() })).optional(),
});
const bomSchema = z.looseObject({
  SPDXID: z.string(),
  documentDescribes: z.array(z.string()).optional(),
  packages: z.array(element),
  files: z.array(element).optional(),
  relationships: z
    .array(
      z.looseObject({
        spdxElementId: z.string(),
        relationshipType: z.string(),
        relatedSpdxElement: z.string(),
      }),
    )
    .optional(),
});
const propertiesSchema = z.array(z.looseObject({ name: z.string(), value: z.string() }));

type Element = z.infer<typeof element>;

/** The model is the one package that the document describes; its files are what it contains: files, and packages of purpose FILE. */
export const SPDX2: BomReader = {
  standard: 'an SPDX 2.3',
  head: (predicate) => {
    const parsed = headSchema.safeParse(predicate);
    if (!parsed.success) return err(parsed.error.issues[0]?.path.join('.') ?? '');
    const { spdxVersion, creationInfo } = parsed.data;
    return ok({ format: spdxVersion.replace('-', ' '), time: spdxTime(creationInfo.created) });
  },
  model: (predicate) => {
    const parsed = bomSchema.safeParse(predicate);
    if (!parsed.success) {
      return err(`no packages that can be read (${parsed.error.issues[0]?.path.join('.') ?? ''})`);
    }
    const { SPDXID, documentDescribes = [], packages, files = [], relationships = [] } = parsed.data;
    const elements = new Map<string, Element>();
    for (const each of [...packages, ...files]) {
      if (elements.has(each.SPDXID)) return err(`identifier ${each.SPDXID} is there twice`);
      elements.set(each.SPDXID, each);
    }
    const endsOf = (from: string, type: string): readonly string[] =>
      relationships
        .filter((each) => each.spdxElementId === from && each.relationshipType === type)
        .map((each) => each.relatedSpdxElement);
    const described = [...new Set([...documentDescribes, ...endsOf(SPDXID, 'DESCRIBES')])];
    const [main = ''] = described;
    const model = elements.get(main);
    if (described.length !== 1 || model?.name === undefined || model.name === '') {
      return err('no single package with a name that the document describes');
    }
    return ok({
      sha256: sha256Of(model),
      digest: propertyOf(propertiesOf(model), MODEL_DIGEST),
      files: [...new Set(endsOf(main, 'CONTAINS'))].flatMap((id) => {
        const each = elements.get(id);
        const name = each === undefined ? undefined : nameOfFile(each);
        if (each === undefined || name === undefined) return [];
        const pointerSha256 = propertyOf(propertiesOf(each), POINTER_SHA256);
        return [{ name, sha256: sha256Of(each), pointerSha256 }];
      }),
    });
  },
};

/** Undefined for packages that are none. */
function nameOfFile({ name, fileName, primaryPackagePurpose }: Element): string | undefined {
  return fileName?.replace(/^\.\//, '') ?? (primaryPackagePurpose === 'FILE' ? name : undefined);
}

function sha256Of({ checksums }: Element): string | undefined {
  return sha256Or(checksums?.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue);
}

/** Names and values in an annotation, as our generator writes them; other annotations are text. */
function propertiesOf({ annotations = [] }: Element): z.infer<typeof propertiesSchema> {
  return annotations.flatMap(({ comment }) => {
    if (!comment.startsWith('[')) return [];
    try {
      const value = parseStrictJson(comment, { maxBytes: 16 * 1024 * 1024, what: 'annotation' });
      return propertiesSchema.safeParse(value).data ?? [];
    } catch (error) {
      if (!isAppError(error)) throw error;
      return [];
    }
  });
}
