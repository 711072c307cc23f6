import path from 'node:path';
import { aibomStatement } from '../aibom/aibom-statement.ts';
import { validateCyclonedx } from '../aibom/cyclonedx-validate.ts';
import { generateAibom, type AibomResult } from '../aibom/generate-aibom.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Subject } from '../domain/subject.ts';
import { readBounded, writeAtomically } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import {
  openSink,
  storeStatement,
  type EvidenceOptions,
  type EvidenceSink,
  type StoredEvidence,
} from './evidence-sink.ts';
import { identifyPath, refuseInside, type Identified, type IdentifyOptions } from './identify.ts';

export interface GenerateBomOptions extends EvidenceOptions {
  /** File to write; none: only the result and the evidence. */
  readonly output?: string | undefined;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** How the model is read. */
  readonly identify?: Omit<IdentifyOptions, 'kind'>;
  /** A subject identified in this run, to not hash twice. */
  readonly identified?: Identified;
  /** An open sink of this run, in place of `evidence` and the signer options. */
  readonly sink?: EvidenceSink | undefined;
}

export interface BomOutcome extends AibomResult {
  readonly subject: Subject;
  readonly digest: string;
  /** Path of the document. */
  readonly output: string | undefined;
  readonly stored: StoredEvidence | undefined;
}

/** Describes a model: writes the AI-BOM, and signs and stores its statement when asked to. */
export async function generateBom(
  target: string,
  options: GenerateBomOptions,
  context: FlowContext,
): Promise<BomOutcome> {
  const sink = options.sink ?? (await openSink(options, context));
  const identified =
    options.identified ?? (await identifyPath(target, { ...options.identify, kind: 'model' }, context));
  const { subject, manifest } = identified;
  if (manifest === undefined) throw new AppError('invalid-subject', `${target} is not a model`);
  const output = options.output === undefined ? undefined : path.resolve(options.output);
  if (output !== undefined) refuseInside(identified, output, 'AI-BOM');
  if (options.evidence !== undefined) refuseInside(identified, options.evidence, 'evidence store');
  const result = await generateAibom({
    manifest,
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.version === undefined ? {} : { version: options.version }),
  });
  if (output !== undefined) await writeAtomically(output, result.bytes);
  const stored =
    sink === undefined ? undefined : await storeStatement(aibomStatement(subject, result.bom), sink);
  return { ...result, subject, digest: formatDigest(subject.digest), output, stored };
}

/** Longest BOM that is validated. */
const MAX_BOM_BYTES = 128 * 1024 * 1024;

/** Problems of a CycloneDX file, one line each; empty when it is valid. */
export async function validateBom(file: string): Promise<readonly string[]> {
  return await validateCyclonedx(
    await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: 'BOM' }),
  );
}
