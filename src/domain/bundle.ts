import { decodeBase64, encodeBase64 } from './base64.ts';
import {
  BUNDLE_MEDIA_TYPE,
  bundleShape,
  isOlderMediaType,
  olderBundleShape,
  type BundleJson,
} from './bundle-schema.ts';
import { sha256Hex } from './canonical-json.ts';
import { AppError } from './errors.ts';
import { MAX_BUNDLE_BYTES } from './bundle-limits.ts';
import { readShape, type ShapeProblem } from './shape.ts';
import { parseStrictJson } from './strict-json.ts';

/** A bundle nests 6 deep; anything much deeper is not one. */
export const MAX_BUNDLE_DEPTH = 16;

/** How a bundle says who signed it. Nothing here is proven before a verifier has accepted it. */
export type BundleMaterial =
  | {
      readonly kind: 'public-key';
      readonly hint: string | undefined;
      /** The signer's own word for its key, in older bundles: to compare with the key that is trusted, never to use. */
      readonly claimedKey?: Uint8Array;
    }
  | { readonly kind: 'certificate'; readonly certificate: Uint8Array }
  | { readonly kind: 'certificate-chain'; readonly certificates: readonly Uint8Array[] };

/** One transparency log entry as it stands in the bundle: who keeps the log, and the logged body. */
export interface BundleLogEntry {
  /** Base64 id of the log. */
  readonly logId: string;
  readonly kind: string;
  readonly version: string;
  readonly body: Uint8Array;
}

/** Who signed, when, and where it was logged, whatever was signed. */
export interface BundleFacts {
  readonly material: BundleMaterial;
  readonly signature: Uint8Array;
  readonly logEntries: readonly BundleLogEntry[];
  /** DER of the RFC 3161 responses. */
  readonly timestamps: readonly Uint8Array[];
}

/** A bundle that was read once, so that several verifiers can look at it. Read, not verified. */
export interface DsseBundle extends BundleFacts {
  /** The JSON itself for libraries that take it; it passed `bundleShape` and its base64 is canonical. */
  readonly json: BundleJson;
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

/** What a signer puts into any bundle; log entries and timestamps already in protobuf JSON form. */
export interface MaterialParts {
  readonly material: BundleMaterial;
  readonly signature: Uint8Array;
  readonly logEntries?: readonly unknown[];
  readonly timestamps?: readonly Uint8Array[];
}

/** The same with the statement that was signed. */
export interface BundleParts extends MaterialParts {
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

/**
 * Reads a Sigstore bundle v0.3 with a DSSE envelope. Throws AppError `limit-exceeded` above 16 MiB and `malformed`
 * for anything else: duplicate keys, unknown keys, base64 that is not canonical, no or several signatures, a message
 * signature, no or several kinds of verification material. `acceptOlder` also reads v0.1 and v0.2.
 */
export function readBundle(
  input: Uint8Array | DsseBundle,
  { acceptOlder = false }: { readonly acceptOlder?: boolean } = {},
): DsseBundle {
  if (!ArrayBuffer.isView(input)) return input;
  const value = parseStrictJson(input, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: 'bundle',
  });
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'messageSignature')) {
    throw malformed('holds a message signature, not a signed statement');
  }
  const parsed = readShape(acceptOlder ? olderBundleShape : bundleShape, value);
  if (!parsed.ok) throw malformed(describe(parsed.error));
  const json: BundleJson = parsed.value;
  const envelope = json.dsseEnvelope;
  return {
    json,
    payloadType: envelope.payloadType,
    payload: bytesOf(envelope.payload, 'payload'),
    ...readFacts(json, envelope.signatures[0]?.sig ?? ''),
  };
}

/** The parts that every kind of bundle has. `signature`: base64. Error: `malformed`. */
export function readFacts(
  bundle: Pick<BundleJson, 'mediaType' | 'verificationMaterial'>,
  signature: string,
): BundleFacts {
  const json = bundle.verificationMaterial;
  const stamps = json.timestampVerificationData?.rfc3161Timestamps ?? [];
  const material = readMaterial(json);
  return {
    material: isOlderMediaType(bundle.mediaType) ? leafOf(material) : material,
    signature: bytesOf(signature, 'signature'),
    logEntries: (json.tlogEntries ?? []).map(readLogEntry),
    timestamps: stamps.map((stamp) => bytesOf(stamp.signedTimestamp, 'timestamp')),
  };
}

/** Older bundles carry the whole chain of a keyless certificate, leaf first; the rest comes from the trusted root. */
function leafOf(material: BundleMaterial): BundleMaterial {
  const [certificate] = material.kind === 'certificate-chain' ? material.certificates : [];
  return certificate === undefined ? material : { kind: 'certificate', certificate };
}

/** Compact JSON with a fixed key order: the same parts give the same bytes. */
export function encodeBundle(parts: BundleParts): { readonly bytes: Uint8Array; readonly sha256: string } {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    dsseEnvelope: {
      payload: encodeBase64(parts.payload),
      payloadType: parts.payloadType,
      signatures: [{ sig: encodeBase64(parts.signature), keyid: '' }],
    },
  });
}

/** `verificationMaterial` of a bundle. */
export function writeFacts(parts: MaterialParts): Record<string, unknown> {
  return {
    ...writeMaterial(parts.material),
    tlogEntries: parts.logEntries ?? [],
    ...(parts.timestamps === undefined || parts.timestamps.length === 0
      ? {}
      : { timestampVerificationData: { rfc3161Timestamps: parts.timestamps.map(writeTimestamp) } }),
  };
}

/** Compact JSON and its SHA-256; refuses (`limit-exceeded`) what could not be read back. */
export function encodeJson(bundle: object): { readonly bytes: Uint8Array; readonly sha256: string } {
  const bytes = Buffer.from(JSON.stringify(bundle), 'utf8');
  if (bytes.byteLength > MAX_BUNDLE_BYTES) {
    throw new AppError(
      'limit-exceeded',
      `bundle would have ${String(bytes.byteLength)} bytes, at most ${String(MAX_BUNDLE_BYTES)} can be read back`,
    );
  }
  return { bytes, sha256: sha256Hex(bytes) };
}

function readMaterial(json: BundleJson['verificationMaterial']): BundleMaterial {
  const found: BundleMaterial[] = [];
  if (json.publicKey) {
    const { hint, rawBytes } = json.publicKey;
    const claimed = rawBytes ? { claimedKey: bytesOf(rawBytes, 'public key') } : {};
    found.push({ kind: 'public-key', hint: hint ?? undefined, ...claimed });
  }
  if (json.certificate) {
    found.push({ kind: 'certificate', certificate: bytesOf(json.certificate.rawBytes, 'certificate') });
  }
  if (json.x509CertificateChain) {
    const certificates = json.x509CertificateChain.certificates.map((each) =>
      bytesOf(each.rawBytes, 'certificate'),
    );
    found.push({ kind: 'certificate-chain', certificates });
  }
  const [material] = found;
  if (material === undefined || found.length !== 1) {
    throw malformed(`has ${String(found.length)} kinds of verification material, exactly one is accepted`);
  }
  return material;
}

function readLogEntry(
  entry: NonNullable<BundleJson['verificationMaterial']['tlogEntries']>[number],
): BundleLogEntry {
  bytesOf(entry.logId.keyId, 'log id');
  if (entry.inclusionPromise) bytesOf(entry.inclusionPromise.signedEntryTimestamp, 'inclusion promise');
  if (entry.inclusionProof) {
    bytesOf(entry.inclusionProof.rootHash, 'root hash');
    for (const hash of entry.inclusionProof.hashes ?? []) bytesOf(hash, 'inclusion proof');
  }
  return {
    logId: entry.logId.keyId,
    kind: entry.kindVersion.kind,
    version: entry.kindVersion.version,
    body: bytesOf(entry.canonicalizedBody, 'log entry'),
  };
}

function writeMaterial(material: BundleMaterial): Record<string, unknown> {
  switch (material.kind) {
    case 'public-key':
      return { publicKey: material.hint === undefined ? {} : { hint: material.hint } };
    case 'certificate':
      return { certificate: { rawBytes: encodeBase64(material.certificate) } };
    case 'certificate-chain':
      return {
        x509CertificateChain: {
          certificates: material.certificates.map((each) => ({ rawBytes: encodeBase64(each) })),
        },
      };
  }
}

function writeTimestamp(der: Uint8Array): { readonly signedTimestamp: string } {
  return { signedTimestamp: encodeBase64(der) };
}

function bytesOf(text: string, what: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (bytes === undefined) throw malformed(`has a ${what} that is not canonical base64`);
  return bytes;
}

function describe({ path, message }: ShapeProblem): string {
  return `is not a Sigstore bundle v0.3 with a signed statement: ${path === '' ? 'top level' : path}: ${message}`;
}

function malformed(what: string): AppError {
  return new AppError('malformed', `bundle ${what}`);
}
