import { systemContext } from '../flows/context.ts';
import { signSubject } from '../flows/sign-subject.ts';
import { identifyOptions, type ModelFlags } from './flags.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

/** Flags of `withSigner`. */
export interface SignerFlags {
  readonly key?: string;
  readonly keyless?: boolean;
  readonly kms?: string;
  readonly pkcs11?: string;
  readonly certificateChain?: string;
  readonly timestampUrl?: readonly string[];
  readonly signingConfig?: string;
  readonly allowPublicLog?: boolean;
}

export interface SignVerbOptions extends SignerFlags, ModelFlags {
  readonly path: string;
  readonly signature?: string;
  readonly evidence?: string;
}

export const signVerb: Verb<SignVerbOptions> = async (options, ports) => {
  const made = await signSubject(
    options.path,
    { ...options, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { subject, digest, signature, bundleSha256, signer, stored, manifest } = made;
  const lines = [
    `signed     ${digest}  ${String(manifest.entries.length)} files`,
    `signature  ${shownPath(signature)}`,
    ...(stored === undefined ? [] : [`evidence   ${shownPath(stored.file)}`]),
  ];
  return done(`${lines.join('\n')}\n`, {
    subject,
    digest,
    signature,
    bundleSha256,
    signer,
    evidence: stored,
  });
};
