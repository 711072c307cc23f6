import * as z from 'zod';
import { AppError } from './errors.ts';
import { descriptorSchema, maybe, predicateText, type ResourceDescriptor } from './resource-descriptor.ts';

/** Attribute of a build whose machine proved itself to be a trusted execution environment. */
export const TEE_ATTRIBUTE = 'TEE_ATTESTED';

/** Predicate SCAI attribute report v0.3 (in-toto/attestation spec/predicates/scai.md). */
export interface ScaiPredicate {
  readonly attributes: readonly ScaiAttribute[];
  readonly producer?: ResourceDescriptor;
}

export interface ScaiAttribute {
  readonly attribute: string;
  readonly target?: ResourceDescriptor;
  readonly conditions?: Readonly<Record<string, unknown>>;
  readonly evidence?: ResourceDescriptor;
}

const attributes = z
  .array(
    z.object({
      attribute: predicateText,
      target: maybe(descriptorSchema),
      conditions: maybe(z.record(z.string().max(256), z.unknown())),
      evidence: maybe(descriptorSchema),
    }),
  )
  .min(1)
  .max(1_000);

/** Reads the attributes of a verified statement. Errors: `malformed`. */
export function parseScai(predicate: unknown): readonly ScaiAttribute[] {
  const parsed = z.object({ attributes }).safeParse(predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? 'the top';
    throw new AppError(
      'malformed',
      `scai statement is not as expected at ${place}: ${issue?.message ?? 'not usable'}`,
    );
  }
  return parsed.data.attributes.map(({ attribute, ...rest }) => ({
    attribute,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }));
}
