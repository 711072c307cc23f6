import path from 'node:path';
import { aibomStatement } from '../aibom/aibom-statement.ts';
import { generateAibom, type AibomResult } from '../aibom/generate-aibom.ts';
import type { BomFormat } from '../domain/bom-format.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Subject } from '../domain/subject.ts';
import { readVariable } from '../platform/environment.ts';
import { readBounded, writeAtomically } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import {
  openSink,
  refuseTooLarge,
  storeStatement,
  type EvidenceOptions,
  type EvidenceSink,
  type StoredEvidence,
} from './evidence-sink.ts';
import { identifyPath, refuseInside, type Identified, type IdentifyOptions } from './identify.ts';
import { refuseStoreInside } from './store-names.ts';

export interface GenerateBomOptions extends EvidenceOptions {
  /** File to write; none: only the result and the evidence. */
  readonly output?: string | undefined;
  /** Default: `cyclonedx-1.6`. */
  readonly format?: BomFormat | undefined;
  /** File with what people state about the model (`aibom.yml`). */
  readonly declarations?: string | undefined;
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

/**
 * Describes a model: writes the AI-BOM, and signs and stores its statement when asked to. The document states the time
 * of `SOURCE_DATE_EPOCH`, or none.
 */
export async function generateBom(
  target: string,
  options: GenerateBomOptions,
  context: FlowContext,
): Promise<BomOutcome> {
  const timestamp = statedTime(context);
  const sink = options.sink ?? (await openSink(options, context));
  const identified =
    options.identified ?? (await identifyPath(target, { ...options.identify, kind: 'model' }, context));
  const { subject, manifest } = identified;
  if (manifest === undefined) throw new AppError('invalid-subject', `${target} is not a model`);
  const output = options.output === undefined ? undefined : path.resolve(options.output);
  if (output !== undefined) refuseInside(identified, output, 'AI-BOM');
  refuseStoreInside(identified, options.evidence);
  const { format, declarations } = options;
  const result = await generateAibom({
    manifest,
    ...(format === undefined ? {} : { format }),
    ...(declarations === undefined ? {} : { declarations: await readDeclarationsFile(declarations) }),
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.version === undefined ? {} : { version: options.version }),
  });
  const statement = sink === undefined ? undefined : aibomStatement(subject, result.bom);
  // A document without its evidence would be half of what was asked for.
  if (statement !== undefined) refuseTooLarge(statement);
  if (output !== undefined) await writeAtomically(output, result.bytes);
  const stored =
    sink === undefined || statement === undefined
      ? undefined
      : await storeStatement(statement, sink, subject);
  return { ...result, subject, digest: formatDigest(subject.digest), output, stored };
}

/** Longest declarations file. */
const MAX_DECLARATIONS_BYTES = 4 * 1024 * 1024;

/** The document names the file without its folder: where it lay does not change the bytes. */
export async function readDeclarationsFile(file: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readBounded(path.resolve(file), {
    maxBytes: MAX_DECLARATIONS_BYTES,
    what: 'declarations file',
  });
  return { name: path.basename(file), bytes };
}

/** Time of `SOURCE_DATE_EPOCH` (reproducible-builds.org), or undefined. */
export function statedTime({ env }: FlowContext): Date | undefined {
  const text = readVariable('sourceDateEpoch', env);
  if (text === undefined) return undefined;
  if (!/^\d{1,11}$/.test(text)) {
    throw new AppError('invalid-input', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}`, {
      hint: 'give whole seconds since 1970, as date +%s prints them',
    });
  }
  return new Date(Number(text) * 1000);
}
