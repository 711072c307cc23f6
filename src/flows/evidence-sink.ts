import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, SignedBundle, Signer } from '../domain/ports.ts';
import { evidenceKindOf, type EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../domain/statement.ts';
import type { AuditOptions } from './audit-options.ts';
import { openTrail, type AuditTrail } from './audit-trail.ts';
import type { FlowContext } from './context.ts';
import { namesSigner, openSigner, type SignerOptions } from './open-signer.ts';
import type { StoreNames } from './store-names.ts';

/** Where evidence goes: a store and somebody who signs. */
export interface EvidenceOptions extends SignerOptions, AuditOptions {
  readonly evidence?: StoreNames | undefined;
}

export interface EvidenceSink {
  readonly signer: Signer;
  readonly store: EvidenceStore;
  /** Records what is stored. */
  readonly trail?: AuditTrail | undefined;
}

/** A statement that was signed and stored. */
export interface StoredEvidence {
  readonly kind: EvidenceKind;
  readonly bundleSha256: string;
  /** Where the bundle is: a path, or a reference; in the first of several stores. */
  readonly file: string;
}

/**
 * Opens store and signer; undefined when neither was asked for. One without the other is `invalid-input`: a store
 * holds nothing unsigned, and a signature that goes nowhere was not meant.
 */
export async function openSink(
  options: EvidenceOptions,
  context: FlowContext,
  { gathered = false }: { readonly gathered?: boolean } = {},
): Promise<EvidenceSink | undefined> {
  const isAsked = options.evidence !== undefined || namesSigner(options);
  const trail = openTrail(options, context, { gathered, signs: isAsked });
  if (!isAsked) return undefined;
  if (options.evidence === undefined) {
    throw new AppError('invalid-input', 'a signer was given and no evidence store', {
      hint: 'name the store as evidence, or leave the signer out',
    });
  }
  if (!namesSigner(options)) {
    throw new AppError('invalid-input', 'an evidence store was given and no signer', {
      hint: 'evidence is always signed: give --key FILE, --keyless, --kms URI or --pkcs11 URI',
    });
  }
  const signer = await openSigner(options, context);
  // Loaded only when something is stored: who writes a document alone does without it.
  const { openStore } = await import('./open-store.ts');
  return { signer, store: await openStore(options.evidence, context), trail };
}

/** Signs a statement: the bundle that any evidence store takes. */
export async function signStatement(statement: Statement, signer: Signer): Promise<SignedBundle> {
  return await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
}

/** Certificate, log entries and timestamps around a statement; they have a few KiB. */
const MAX_MATERIAL_BYTES = 256 * 1024;

/**
 * Refuses a statement whose bundle could not be read back (`limit-exceeded`). Asked before anything is written or signed:
 * what was signed keyless is in a public log for ever.
 */
export function refuseTooLarge(statement: Statement): void {
  const encoded = Math.ceil(encodeStatement(statement).byteLength / 3) * 4;
  if (encoded + MAX_MATERIAL_BYTES <= MAX_BUNDLE_BYTES) return;
  throw new AppError(
    'limit-exceeded',
    `the statement would have ${String(encoded)} bytes in its bundle, at most ${String(MAX_BUNDLE_BYTES)} can be read back`,
    { hint: 'write the document without evidence, and sign the file: sallyport sign --file' },
  );
}

/**
 * Signs a statement and puts it into the store under its subject's digest, logged before. `subject` is what the log calls
 * it; default: name and digest in the statement.
 */
export async function storeStatement(
  statement: Statement,
  sink: EvidenceSink,
  subject?: Subject,
): Promise<StoredEvidence> {
  refuseTooLarge(statement);
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === undefined) throw new AppError('internal', `unknown predicate type ${statement.predicateType}`);
  const bundle = await signStatement(statement, sink.signer);
  const { signer, trail } = sink;
  await trail?.record({ kind, subject: subject ?? statement.subject[0], bundle, signer });
  const file = await sink.store.put(statement.subject[0].digest, kind, bundle);
  return { kind, bundleSha256: bundle.sha256, file };
}
