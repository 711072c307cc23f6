import { generateKeyPairSync } from 'node:crypto';
import type { Manifest } from '../../src/domain/manifest.ts';
import { modelDigestOf } from '../../src/domain/manifest.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { makeModelSignatureStatement } from '../../src/sign/model-statement.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';

/** A real key pair with its signer and verifier. */
export function makeModelSigner(namedCurve = 'P-256'): ModelSigner {
  const pair = generateKeyPairSync('ec', { namedCurve });
  return {
    signer: createKeySigner({
      privateKeyPem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }),
    verifier: createKeyVerifier({
      publicKeyPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    }),
  };
}

export interface ModelSigner {
  readonly signer: ReturnType<typeof createKeySigner>;
  readonly verifier: ReturnType<typeof createKeyVerifier>;
}

/** `model.sig` for a manifest, as the product makes it. */
export async function signManifest(by: ModelSigner, manifest: Manifest): Promise<Uint8Array> {
  const statement = makeModelSignatureStatement(manifest, 'model');
  return (await by.signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement))).bytes;
}

/** What a hostile or foreign signer can put into an OMS payload; everything but `resources` has a good default. */
export interface OmsParts {
  readonly resources: readonly Record<string, unknown>[];
  readonly serialization?: Record<string, unknown>;
  readonly statement?: Record<string, unknown>;
  readonly predicate?: Record<string, unknown>;
  /** The root that the statement names; default the right one. */
  readonly rootSha256?: string;
}

/** An OMS statement of any content. */
export function omsPayload(parts: OmsParts): Record<string, unknown> {
  const digests = parts.resources.map(({ digest }) => String(digest));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model', digest: { sha256: parts.rootSha256 ?? modelDigestOf(digests) } }],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ...parts.serialization },
      resources: parts.resources,
      ...parts.predicate,
    },
    ...parts.statement,
  };
}

/** Signs any payload, text as it is. */
export async function signPayload(
  by: ModelSigner,
  payload: unknown,
  payloadType: string = STATEMENT_MEDIA_TYPE,
): Promise<Uint8Array> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return (await by.signer.sign(payloadType, Buffer.from(text))).bytes;
}
