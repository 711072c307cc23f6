// Who signs images in image-interop.ts: a key, and a workflow without one.
import fs from 'node:fs';
import path from 'node:path';
import type { BlobVerifier, Signer, Verifier } from '../../src/domain/ports.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { createKeylessSigner } from '../../src/sign/sigstore-keyless-signer.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../src/verify/sigstore-verifier.ts';
import { cosign } from './cosign.ts';
import { GITHUB_CLAIMS, type SigstoreUrls } from './sigstore-stack.mjs';

/** Somebody who signs: with us and with cosign, and how each verifies it. */
export interface Party {
  readonly name: string;
  signer(): Promise<Signer>;
  verifier(): Promise<Verifier & BlobVerifier>;
  /** Arguments of `cosign sign` and `cosign attest`. */
  cosignSigns(): Promise<readonly string[]>;
  readonly cosignVerifies: readonly string[];
}

export async function keyParty(work: string): Promise<Party> {
  const write = (name: string, content: string): string => {
    const file = path.join(work, name);
    fs.writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  const none = '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}';
  const keys = generateKeyPair();
  const prefix = path.join(work, 'imported');
  const { ok, output } = await cosign(
    ...['import-key-pair', '--key', write('private.pem', keys.privateKeyPem), '--output-key-prefix', prefix],
  );
  if (!ok) throw new Error(output);
  return {
    name: 'key',
    signer: () => Promise.resolve(createKeySigner(keys)),
    verifier: () => Promise.resolve(createKeyVerifier(keys)),
    cosignSigns: () =>
      Promise.resolve(['--key', `${prefix}.key`, '--signing-config', write('none.json', none)]),
    cosignVerifies: ['--key', write('public.pem', keys.publicKeyPem), '--insecure-ignore-tlog'],
  };
}

export function keylessParty(urls: SigstoreUrls): Party {
  const identity = `https://github.com/${GITHUB_CLAIMS['job_workflow_ref'] ?? ''}`;
  const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
  const token = async (): Promise<string> => {
    const headers = { authorization: `bearer ${urls.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
    const response = await fetch(`${urls.githubToken}&audience=sigstore`, { headers });
    return ((await response.json()) as { readonly value: string }).value;
  };
  return {
    name: 'keyless',
    signer: () =>
      createKeylessSigner({
        identityToken: token,
        signingConfig: readJson(urls.signingConfig),
        clock: () => new Date(),
      }),
    verifier: () =>
      createSigstoreVerifier({ trustedRoot: readJson(urls.trustedRoot), identity, issuer: urls.issuer }),
    cosignSigns: async () => [
      ...['--identity-token', await token(), '--signing-config', urls.signingConfig],
      ...['--trusted-root', urls.trustedRoot],
    ],
    cosignVerifies: [
      ...['--trusted-root', urls.trustedRoot],
      ...['--certificate-identity', identity, '--certificate-oidc-issuer', urls.issuer],
    ],
  };
}
