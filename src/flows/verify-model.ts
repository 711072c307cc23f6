import { digestModel } from '../digest/digest-model.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle.ts';
import type { Verifier } from '../domain/ports.ts';
import { readBounded } from '../platform/files.ts';
import { verifyModelSignature, type ModelVerification } from '../verify/model-signature.ts';
import type { FlowContext } from './context.ts';
import { SIGNATURE_NAME, type Identified } from './identify.ts';
import { signaturePath } from './sign-subject.ts';

export interface VerifyModelFlowOptions {
  readonly verifier: Verifier;
  readonly signature?: string | undefined;
  readonly ignoreUnsignedFiles?: boolean | undefined;
}

/** A verified model signature and where it lay. */
export interface ModelVerified extends ModelVerification {
  readonly signature: string;
}

/** Verifies the OMS signature of a model on disk; see `verifyModelSignature` for what is thrown and what is returned. */
export async function verifyModel(
  identified: Identified & { readonly path: string },
  options: VerifyModelFlowOptions,
  context: FlowContext,
): Promise<ModelVerified> {
  const signature = signaturePath(identified, options.signature);
  const bundle = await readBounded(signature, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' });
  const verification = await verifyModelSignature({
    bundle,
    verifier: options.verifier,
    root: identified.path,
    digestModel,
    ignorePaths: [SIGNATURE_NAME],
    ignoreUnsignedFiles: options.ignoreUnsignedFiles ?? false,
    progress: context.progress,
    ...(identified.manifest === undefined ? {} : { manifest: identified.manifest }),
  });
  return { ...verification, signature };
}
