import type { BlobSigner, Signer } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { readVariable } from '../platform/environment.ts';
import { readBounded } from '../platform/files.ts';
import type { SignInWay } from '../domain/sign-in.ts';
import type { FlowContext } from './context.ts';

export interface KeylessOptions {
  /** SigningConfig v0.2 JSON file: which Fulcio, Rekor and timestamp authority. Default: the public-good Sigstore. */
  readonly signingConfig?: string | undefined;
  /** A person signs in at this terminal, in the place of a token of the environment. */
  readonly signIn?: SignInWay | undefined;
  /** At the public-good Sigstore from a repository that is not public: its name is public there, for ever. */
  readonly allowPublicLog?: boolean | undefined;
}

/** A signer with the identity of the run, of a token that was given, or of the person at the terminal. */
export async function openKeyless(
  options: KeylessOptions,
  context: FlowContext,
): Promise<Signer & BlobSigner> {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const { createKeylessSigner } = await import('../sign/sigstore-keyless-signer.ts');
  return await createKeylessSigner({
    identityToken: await tokenSource(signingConfig, options, context),
    signingConfig,
    allowPublicLog: options.allowPublicLog === true,
    clock: context.clock,
  });
}

/** The services that a file names, or those of the public-good Sigstore. */
export async function readSigningConfig(file: string | undefined): Promise<unknown> {
  if (file === undefined) {
    const { publicGoodSigningConfig } = await import('../sign/sigstore-public-good.ts');
    return publicGoodSigningConfig();
  }
  const limits = { maxBytes: 1024 * 1024, what: 'signing-config' };
  return parseStrictJson(await readBounded(file, limits), limits);
}

async function tokenSource(
  signingConfig: unknown,
  { signIn: way }: KeylessOptions,
  { env, run, mask, tell, clock }: FlowContext,
): Promise<() => Promise<string>> {
  const audience = readVariable('identityAudience', env) ?? 'sigstore';
  if (way === undefined) {
    const { requestAmbientToken } = await import('../platform/ambient-token.ts');
    return () => requestAmbientToken({ audience, env, run, mask });
  }
  const [{ signIn }, { oidcIssuerOf }] = await Promise.all([
    import('../platform/sign-in.ts'),
    import('../sign/oidc-issuer.ts'),
  ]);
  const issuer = oidcIssuerOf(signingConfig, clock());
  return () => signIn({ way, issuer, clientId: audience, tell, mask });
}
