import path from 'node:path';
import { digestModel } from '../digest/digest-model.ts';
import { linkFoldersOf } from '../digest/list-model.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import { SIGNATURE_NAME } from '../domain/model-path.ts';
import type { Verifier } from '../domain/ports.ts';
import { pathKind, readBounded } from '../platform/files.ts';
import {
  verifyModelSignature,
  type ContentDigester,
  type ModelVerification,
  type VerifyModelOptions,
} from '../verify/model-signature.ts';
import type { FlowContext } from './context.ts';
import { relativeInside } from './inside.ts';

export interface VerifyModelFlowOptions {
  readonly verifier: Verifier;
  /** Signature file; default `model.sig` in the folder, `FILE.sig` beside a model that is one file. */
  readonly signature?: string | undefined;
  readonly ignoreUnsignedFiles?: boolean | undefined;
  /** Refuse a signature whose signer had not read every file. */
  readonly requireRead?: boolean | undefined;
  /** Follow links although the signer saw none. */
  readonly allowSymlinks?: boolean | undefined;
  /** Model-relative paths to leave out besides those that the signature leaves out; they are reported. */
  readonly ignorePaths?: readonly string[] | undefined;
  /** A manifest of the model made in this run, to not hash twice. */
  readonly manifest?: Manifest | undefined;
}

/** A verified model signature and where it lay. */
export interface ModelVerified extends ModelVerification {
  readonly signature: string;
}

/** Verifies the OMS signature of a model on disk; see `verifyModelSignature` for what is thrown and what is returned. */
export async function verifyModel(
  target: string,
  options: VerifyModelFlowOptions,
  context: Pick<FlowContext, 'progress'>,
): Promise<ModelVerified> {
  const root = path.resolve(target);
  const signature = await signatureOf(root, options.signature);
  const bundle = await readBounded(signature, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' });
  return await verifyBundle({ root, bundle, signature }, options, context);
}

/** Most signatures are over the model digest and need no other serialisation. */
const digestLater: ContentDigester = async (root, options) => {
  const { digestContent } = await import('../digest/digest-content.ts');
  return await digestContent(root, options);
};

/** How a model on disk is held against a signature; `signatures`: where they lie, which is not part of the model. */
export function verificationScope(
  root: string,
  signatures: readonly string[],
  options: Omit<VerifyModelFlowOptions, 'signature' | 'verifier' | 'manifest'>,
): Omit<VerifyModelOptions, 'bundle' | 'verifier'> {
  return {
    root,
    digestModel,
    digestContent: digestLater,
    ignorePaths: [
      SIGNATURE_NAME,
      ...signatures.flatMap((signature) => insideOf(root, signature)),
      ...(options.ignorePaths ?? []),
    ],
    ignoreUnsignedFiles: options.ignoreUnsignedFiles ?? false,
    requireReadBySigner: options.requireRead ?? false,
    allowSymlinks: options.allowSymlinks ?? false,
    linkFolders: linkFoldersOf(root, true),
  };
}

/** As `verifyModel`, for a signature that was read already; `signature` says where from. */
export async function verifyBundle(
  what: { readonly root: string; readonly bundle: Uint8Array; readonly signature: string },
  options: Omit<VerifyModelFlowOptions, 'signature'>,
  { progress }: Pick<FlowContext, 'progress'>,
): Promise<ModelVerified> {
  const { root, bundle, signature } = what;
  const verification = await verifyModelSignature({
    ...verificationScope(root, [signature], options),
    bundle,
    verifier: options.verifier,
    progress,
    ...(options.manifest === undefined ? {} : { manifest: options.manifest }),
  });
  return { ...verification, signature };
}

/** The signature of a model: the given place, or where it lies when nobody says otherwise. Error: `not-found`. */
export async function signatureOf(root: string, given: string | undefined): Promise<string> {
  const kind = await pathKind(root);
  if (kind === 'missing') {
    throw new AppError('not-found', `model ${root} does not exist`, {
      hint: 'give the folder or the file of the model; a digest can be verified with a policy only',
    });
  }
  if (given !== undefined) return path.resolve(given);
  const standard = standardSignature(root, kind === 'file');
  if ((await pathKind(standard)) !== 'missing') return standard;
  throw new AppError('not-found', `model ${root} has no signature ${standard}`, {
    hint: 'name it with signature, or sign the model first',
  });
}

/** Where the signature of a model lies when nobody says otherwise. */
export function standardSignature(model: string, isSingleFile: boolean): string {
  return isSingleFile ? `${model}.sig` : path.join(model, SIGNATURE_NAME);
}

/** A signature that lies in its model is not part of what it signs. */
function insideOf(root: string, signature: string): string[] {
  const inside = relativeInside(root, signature);
  return inside === undefined || inside === '' ? [] : [inside];
}
