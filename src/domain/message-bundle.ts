import { decodeBase64, encodeBase64 } from './base64.ts';
import {
  encodeJson,
  MAX_BUNDLE_DEPTH,
  readFacts,
  writeFacts,
  type BundleFacts,
  type MaterialParts,
} from './bundle.ts';
import { MAX_BUNDLE_BYTES } from './bundle-limits.ts';
import { BUNDLE_MEDIA_TYPE, messageBundleShape, type MessageBundleJson } from './bundle-schema.ts';
import { AppError } from './errors.ts';
import { readShape } from './shape.ts';
import { parseStrictJson } from './strict-json.ts';

/** Hashes of a message digest, as Sigstore names them, and as Node does. */
export const MESSAGE_HASHES = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' } as const;
export type MessageHash = keyof typeof MESSAGE_HASHES;

/** A bundle that holds the signature of a file, not of a statement about it. Read, not verified. */
export interface MessageBundle extends BundleFacts {
  readonly json: MessageBundleJson;
  readonly hash: MessageHash;
  /** What the signer says the digest of the file is. */
  readonly digest: Uint8Array;
}

/** The bytes of a file, from their start, each time it is called. */
export type OpenBlob = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a Sigstore bundle v0.1 to v0.3 with a message signature (`cosign sign-blob`). Throws AppError `limit-exceeded`
 * above 16 MiB and `malformed` for anything else, also for a bundle with a statement.
 */
export function readMessageBundle(bytes: Uint8Array): MessageBundle {
  const value = parseStrictJson(bytes, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: 'bundle',
  });
  const parsed = readShape(messageBundleShape, value);
  if (!parsed.ok) {
    const { path, message } = parsed.error;
    throw malformed(`is not a Sigstore bundle with the signature of a file: ${path}: ${message}`);
  }
  const { messageSignature } = parsed.value;
  const { algorithm, digest } = messageSignature.messageDigest;
  const decoded = decodeBase64(digest);
  if (decoded === undefined) throw malformed('has a digest that is not canonical base64');
  return {
    json: parsed.value,
    hash: algorithm,
    digest: decoded,
    ...readFacts(parsed.value, messageSignature.signature),
  };
}

/** What a signer puts into a bundle about a file. */
export interface MessageParts extends MaterialParts {
  readonly hash: MessageHash;
  readonly digest: Uint8Array;
}

/** A bundle v0.3 with a message signature: compact JSON, fixed key order. */
export function encodeMessageBundle(parts: MessageParts): {
  readonly bytes: Uint8Array;
  readonly sha256: string;
} {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    messageSignature: {
      messageDigest: { algorithm: parts.hash, digest: encodeBase64(parts.digest) },
      signature: encodeBase64(parts.signature),
    },
  });
}

function malformed(what: string): AppError {
  return new AppError('malformed', `bundle ${what}`);
}
