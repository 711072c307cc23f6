import { formatDigest } from '../domain/digest.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
import { isReference } from '../registry/reference.ts';
import { identifyPath, identifySubject, type IdentifyOptions } from './identify.ts';

export interface DigestOutcome {
  readonly subject: Subject;
  /** `sha256:<hex>`. */
  readonly digest: string;
  /** Files behind the digest; undefined for a single file. */
  readonly manifest: Manifest | undefined;
}

/** The identity of what lies at a path or in a registry. */
export async function digestSubject(
  target: string,
  options: IdentifyOptions,
  context: FlowContext,
): Promise<DigestOutcome> {
  const identify = isReference(target) ? identifySubject : identifyPath;
  const { subject, manifest } = await identify(target, options, context);
  return { subject, digest: formatDigest(subject.digest), manifest };
}
