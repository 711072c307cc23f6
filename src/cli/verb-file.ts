import { systemContext } from '../flows/context.ts';
import type { SignerOptions } from '../flows/open-signer.ts';
import type { FileSignaturePlace } from '../flows/sign-file.ts';
import type { TrustOptions } from '../flows/signature-verifier.ts';
import { refuseFolderOptions } from './verb-image.ts';
import { shownPath } from './shown-path.ts';
import { done, type CliPorts, type VerbResult } from './verb.ts';

/** `sign FILE --file` */
export async function signFileVerb(
  options: SignerOptions & FileSignaturePlace & { readonly path: string },
  ports: CliPorts,
): Promise<VerbResult> {
  refuseFolderOptions(options, 'a file by its bytes');
  const { signFile } = await import('../flows/sign-file.ts');
  const made = await signFile(options.path, options, systemContext(ports));
  return done(`signed     ${made.digest}\nsignature  ${shownPath(made.signature)}\n`, made);
}

/** `verify FILE --file`; whatever does not verify is an error. */
export async function verifyFileVerb(
  options: TrustOptions & FileSignaturePlace & { readonly subject: string },
): Promise<VerbResult> {
  refuseFolderOptions(options, 'a file by its bytes');
  const { verifyFile } = await import('../flows/sign-file.ts');
  const { file, signature, signer, times, digest } = await verifyFile(options.subject, options);
  const who = signer.kind === 'key' ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
  const name = `sha256:${digest.sha256}`;
  const lines = [`verified   ${name}`, `signature  ${shownPath(signature)}`, `signer     ${who}`];
  const json = { verdict: 'pass', file, digest: name, signature: { file: signature, signer, times } };
  return done(`${lines.join('\n')}\n`, json);
}
