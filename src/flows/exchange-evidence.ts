import path from 'node:path';
import { readBundle } from '../domain/bundle.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import type { EvidenceStore, StoredBundle, StoreListing } from '../domain/ports.ts';
import { evidenceKindOf, type EvidenceKind } from '../domain/predicates.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { readBounded } from '../platform/files.ts';
import {
  attachContent,
  listAttachments,
  MAX_ATTACHMENT_BYTES,
  type AttachedItem,
} from '../registry/attachments.ts';
import type { ResolvedImage } from '../registry/image-tree.ts';
import { readLegacyLayers } from '../registry/legacy-layers.ts';
import { openOciStore } from '../registry/oci-evidence-store.ts';
import { MEDIA_TYPE } from '../registry/oci-manifest.ts';
import { legacyEnvelopeBundle, legacyMessageBundle } from '../verify/legacy-bundle.ts';
import type { FlowContext } from './context.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { openRegistry, type OpenRegistry } from './open-registry.ts';
import { openStore } from './open-store.ts';
import type { StoreNames } from './store-names.ts';

/** Whose evidence, and where it lies. */
export interface ExchangeOptions {
  /** Default for an image in a registry: its own repository, where it is attached. */
  readonly evidence?: StoreNames | undefined;
  readonly identify?: IdentifyOptions;
}

/** A bundle as it calls itself: nothing is verified, which is for `verify` and `gate`. */
export interface ListedBundle {
  /** A path or a reference. */
  readonly place: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Undefined for a predicate type that is not known, and for what is no statement. */
  readonly kind: EvidenceKind | undefined;
  readonly predicateType: string | undefined;
}

export interface EvidenceListing {
  readonly subject: Subject;
  readonly digest: string;
  /** Where was looked. */
  readonly store: string;
  readonly bundles: readonly ListedBundle[];
  /** Signatures and attestations of older cosign at the tags of the image, which a gate does not read. */
  readonly legacy: readonly ListedBundle[];
  /** What is attached to the image besides bundles. */
  readonly attachments: readonly AttachedItem[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** A subject, the store of its evidence, and the image when it is one whose own repository is the store. */
export interface OpenPlace {
  readonly subject: Subject;
  readonly store: EvidenceStore;
  readonly image: ResolvedImage | undefined;
  readonly registry: OpenRegistry | undefined;
}

/** Finds subject and store. Error: `invalid-input` for a subject without a store of its own and none named. */
export async function openPlace(
  target: string,
  { evidence, identify = {} }: ExchangeOptions,
  context: FlowContext,
): Promise<OpenPlace> {
  const { subject, image } = await identifySubject(target, identify, context);
  if (evidence !== undefined) {
    return { subject, store: await openStore(evidence, context), image: undefined, registry: undefined };
  }
  if (image === undefined || subject.kind !== 'image') {
    throw new AppError('invalid-input', `where the evidence of ${target} lies was not said`, {
      hint: 'give --evidence STORE; only an image in a registry carries its evidence itself',
    });
  }
  const registry = await openRegistry(context, [target]);
  const repository = { registry: image.registry, repository: image.repository };
  const store = openOciStore({ ...registry, repository, clock: context.clock });
  return { subject, store, image, registry };
}

/** Lists what there is about a subject. */
export async function listEvidence(
  target: string,
  options: ExchangeOptions,
  context: FlowContext,
): Promise<EvidenceListing> {
  const place = await openPlace(target, options, context);
  const { bundles, skipped } = await place.store.list(place.subject.digest);
  const older = await legacyBundles(place);
  return {
    subject: place.subject,
    digest: formatDigest(place.subject.digest),
    store: place.store.location,
    bundles: bundles.map(describeBundle),
    legacy: older.bundles.map(describeBundle),
    attachments: await otherAttachments(place),
    skipped: [...skipped, ...older.skipped],
  };
}

export interface AttachEvidenceOptions extends ExchangeOptions {
  /** Attach the file as it is, as this type. Without it the file is a bundle. */
  readonly mediaType?: string | undefined;
}

export interface AttachOutcome {
  readonly subject: Subject;
  readonly digest: string;
  /** Where it is now. */
  readonly place: string;
  readonly sha256: string;
  readonly kind: EvidenceKind | undefined;
}

/**
 * Puts a file into the store of a subject: a bundle about exactly this subject, or with a media type any content, which
 * is attached to the image. What a bundle proves is looked at by whoever reads it. Errors: `malformed`,
 * `content-mismatch` (about something else), `invalid-input`, those of the store.
 */
export async function attachEvidence(
  target: string,
  file: string,
  options: AttachEvidenceOptions & { readonly context: FlowContext },
): Promise<AttachOutcome> {
  const { mediaType, context } = options;
  const place = await openPlace(target, options, context);
  const { subject } = place;
  const digest = formatDigest(subject.digest);
  const maxBytes = mediaType === undefined ? MAX_BUNDLE_BYTES : MAX_ATTACHMENT_BYTES;
  const bytes = await readBounded(path.resolve(file), { maxBytes, what: 'file to attach' });
  const sha256 = sha256Hex(bytes);
  if (mediaType !== undefined) {
    const { image, registry } = place;
    if (image === undefined || registry === undefined) {
      throw new AppError('invalid-input', 'only an image itself takes content of any type', {
        hint: 'leave out --evidence and name the image as oci://HOST/REPOSITORY@sha256:HEX',
      });
    }
    const where = { ...registry, repository: { registry: image.registry, repository: image.repository } };
    const attached = await attachContent(where, { image, bytes, mediaType, clock: context.clock });
    return { subject, digest, place: attached, sha256, kind: undefined };
  }
  const statement = decodeStatement(readBundle(bytes).payload);
  if (!digestsMatch(statement.subject[0].digest, subject.digest)) {
    const other = formatDigest(statement.subject[0].digest);
    throw new AppError('content-mismatch', `${file} is about ${other}, not about ${digest}`);
  }
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === undefined) {
    throw new AppError('unsupported', `${file} is of type ${statement.predicateType}, which is no evidence`, {
      hint: `attach it to an image with --media-type ${MEDIA_TYPE.sigstoreBundle}`,
    });
  }
  const stored = await place.store.put(subject.digest, kind, { bytes, sha256 });
  return { subject, digest, place: stored, sha256, kind };
}

/** What a bundle says it is. */
export function describeBundle({ name, place = name, bytes, sha256 }: StoredBundle): ListedBundle {
  const statement = statementOf(bytes);
  const known =
    statement === undefined
      ? { kind: undefined, predicateType: undefined }
      : {
          kind: evidenceKindOf(statement.predicateType, statement.predicate),
          predicateType: statement.predicateType,
        };
  return { place, sha256, size: bytes.byteLength, ...known };
}

function statementOf(bytes: Uint8Array): Statement | undefined {
  try {
    const bundle = readBundle(bytes, { acceptOlder: true });
    return bundle.payloadType === STATEMENT_MEDIA_TYPE
      ? decodeStatement(bundle.payload, undefined, { acceptV01: true })
      : undefined;
  } catch {
    // Listed by its digest alone: whoever verifies it says what is wrong.
    return undefined;
  }
}

/** What is attached to an image besides bundles of this form, which the store lists. */
export async function otherAttachments({ image, registry }: OpenPlace): Promise<AttachedItem[]> {
  if (image === undefined || registry === undefined) return [];
  const target = { ...registry, repository: { registry: image.registry, repository: image.repository } };
  const items = await listAttachments(target, image);
  return items.filter(({ artifactType }) => !artifactType.startsWith('application/vnd.dev.sigstore.bundle'));
}

/**
 * What older cosign stored by tag, each as a bundle with the certificate and log entry that its annotations hold. What is
 * beyond the limits, or of another form, is in `skipped`.
 */
export async function legacyBundles({ image, registry }: OpenPlace): Promise<StoreListing> {
  const bundles: StoredBundle[] = [];
  const skipped: { name: string; reason: string }[] = [];
  if (image === undefined || registry === undefined) return { bundles, skipped };
  for (const [kind, toBundle] of LEGACY) {
    const { layers, unread } = await readLegacyLayers(registry.client, image, kind);
    skipped.push(...unread);
    for (const layer of layers) {
      try {
        const bytes = toBundle(layer);
        bundles.push({ name: layer.name, bytes, sha256: sha256Hex(bytes) });
      } catch (thrown) {
        skipped.push({ name: layer.name, reason: messageOf(thrown) });
      }
    }
  }
  return { bundles, skipped };
}

const LEGACY = [
  ['sig', legacyMessageBundle],
  ['att', legacyEnvelopeBundle],
] as const;
