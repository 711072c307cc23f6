import { aibomStatement } from '../aibom/aibom-statement.ts';
import { validateBomDocument, type BomValidation } from '../aibom/validate-bom.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import type { Subject } from '../domain/subject.ts';
import { isReference } from '../registry/reference.ts';
import type { FlowContext } from './context.ts';
import { openSink, storeStatement, type EvidenceOptions, type StoredEvidence } from './evidence-sink.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { refuseStoreInside } from './store-names.ts';
import { readBomFile } from './read-bom-file.ts';

export interface AttestBomOptions extends EvidenceOptions {
  /** How the subject is read: a model, or an image. */
  readonly identify?: IdentifyOptions;
}

export interface BomAttested {
  readonly name: string;
  readonly subject: Subject;
  readonly digest: string;
  readonly validation: BomValidation;
  readonly stored: StoredEvidence;
}

/**
 * Signs that a document of any tool describes a model or an image, and stores the statement. What the document says of the model is
 * its maker's word; a gate compares it. Errors: `evidence-invalid` (not valid), `invalid-input` (no store or signer),
 * `limit-exceeded` (a bundle of over 16 MiB), and those of the file and the subject.
 */
export async function attestBom(
  { file, target }: { readonly file: string; readonly target: string },
  { identify, ...options }: AttestBomOptions,
  context: FlowContext,
): Promise<BomAttested> {
  const sink = await openSink(options, context);
  if (sink === undefined) {
    throw new AppError('invalid-input', 'no evidence store and no signer was given', {
      hint: 'give --evidence STORE with --key FILE or --keyless',
    });
  }
  const { name, bytes } = await readBomFile(file);
  const validation = await validateBomDocument(bytes, name);
  const document = validation.isValid
    ? parseStrictJson(bytes, { maxBytes: bytes.length, maxDepth: 128, what: name })
    : undefined;
  if (typeof document !== 'object' || document === null) {
    const [first] = validation.findings;
    throw new AppError('evidence-invalid', `BOM ${name} is not valid: ${first?.message ?? 'not an object'}`, {
      hint: `sallyport aibom validate ${file}`,
    });
  }
  const identified = await identifySubject(target, readAs(target, identify), context);
  refuseStoreInside(identified, options.evidence);
  const { subject } = identified;
  if (subject.kind !== 'model' && subject.kind !== 'image')
    throw new AppError('invalid-subject', `${target} is neither a model nor an image`);
  const stored = await storeStatement(aibomStatement(subject, document), sink, subject);
  return { name, subject, digest: formatDigest(subject.digest), validation, stored };
}

/** A path is a model, also where a work tree begins; what is in a registry is an image unless the caller says otherwise. */
function readAs(target: string, identify: IdentifyOptions = {}): IdentifyOptions {
  return isReference(target) || identify.kind !== undefined ? identify : { ...identify, kind: 'model' };
}
