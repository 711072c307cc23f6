// Signatures of files against `cosign sign-blob` and `cosign verify-blob`, in both directions, with keys and keyless.
//   node scripts/outside/blob-interop.ts
// One line a check; exits 1 when one fails. A program that is missing is a failure.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BlobSigner, BlobVerifier } from '../../src/domain/ports.ts';
import type { KeyAlgorithm } from '../../src/domain/key-algorithm.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { createKeylessSigner } from '../../src/sign/sigstore-keyless-signer.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../src/verify/sigstore-verifier.ts';
import { createCheckList } from './check-list.ts';
import { cosign, toolPath } from './cosign.ts';
import { GITHUB_CLAIMS, startSigstore, type SigstoreUrls } from './sigstore-stack.mjs';

const list = createCheckList();
const { check } = list;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-blob-'));
const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(work, name);
  fs.writeFileSync(file, content, { mode: 0o600 });
  return file;
};
const blob = write('artifact.bin', Buffer.alloc(3_000_000, 7));
const other = write('other.bin', 'other');
const open = (file: string) => () => fs.createReadStream(file);

interface Party {
  readonly name: string;
  readonly signer: BlobSigner;
  readonly verifier: BlobVerifier;
  readonly stranger: BlobVerifier;
  cosignSigns(): Promise<readonly string[]>;
  readonly cosignVerifies: readonly string[];
  /** cosign checks keys with SHA-256 whatever the curve (sigstore/cosign#5092), also its own signatures. */
  readonly cosignReads: boolean;
}

async function keyParty(algorithm: KeyAlgorithm): Promise<Party> {
  const keys = generateKeyPair({ algorithm });
  const prefix = path.join(work, `${algorithm}-imported`);
  const privateFile = write(`${algorithm}.pem`, keys.privateKeyPem);
  const { ok, output } = await cosign('import-key-pair', '--key', privateFile, '--output-key-prefix', prefix);
  if (!ok) throw new Error(output);
  const none = write('none.json', '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}');
  return {
    name: algorithm,
    signer: createKeySigner(keys),
    verifier: createKeyVerifier(keys),
    stranger: createKeyVerifier(generateKeyPair({ algorithm })),
    cosignSigns: () => Promise.resolve(['--key', `${prefix}.key`, '--signing-config', none]),
    cosignVerifies: ['--key', write(`${algorithm}.pub`, keys.publicKeyPem), '--insecure-ignore-tlog'],
    cosignReads: algorithm === 'ec-p256',
  };
}

async function keylessParty(name: string, urls: SigstoreUrls): Promise<Party> {
  const identity = `https://github.com/${GITHUB_CLAIMS['job_workflow_ref'] ?? ''}`;
  const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
  const identityToken = async (): Promise<string> => {
    const headers = { authorization: `bearer ${urls.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
    const response = await fetch(`${urls.githubToken}&audience=sigstore`, { headers });
    return ((await response.json()) as { readonly value: string }).value;
  };
  const clock = (): Date => new Date();
  const signingConfig = readJson(urls.signingConfig);
  const trust = { trustedRoot: readJson(urls.trustedRoot), issuer: urls.issuer };
  return {
    name,
    signer: await createKeylessSigner({ identityToken, signingConfig, clock }),
    verifier: await createSigstoreVerifier({ ...trust, identity }),
    stranger: await createSigstoreVerifier({ ...trust, identity: identity.slice(0, -1) }),
    cosignSigns: async () => [
      ...['--identity-token', await identityToken(), '--signing-config', urls.signingConfig],
      ...['--trusted-root', urls.trustedRoot],
    ],
    cosignVerifies: [
      ...['--trusted-root', urls.trustedRoot],
      ...['--certificate-identity', identity, '--certificate-oidc-issuer', urls.issuer],
    ],
    cosignReads: true,
  };
}

async function refuses(
  verifier: BlobVerifier,
  bundle: Uint8Array,
  file: string,
): Promise<string | undefined> {
  const code = await verifier.verifyBlob(bundle, open(file)).then(
    () => 'accepted',
    (thrown: unknown) => String((thrown as { readonly code?: unknown }).code),
  );
  return ['signer-untrusted', 'signature-invalid', 'content-mismatch'].includes(code) ? undefined : code;
}

async function checkParty(party: Party): Promise<void> {
  const { name, verifier, stranger } = party;
  const [ours, theirs] = [path.join(work, `${name}-ours.json`), path.join(work, `${name}-theirs.json`)];
  await check(`${name}: we sign a file and verify it`, async () => {
    fs.writeFileSync(ours, (await party.signer.signBlob(fs.readFileSync(blob))).bytes);
    await verifier.verifyBlob(fs.readFileSync(ours), open(blob));
    return undefined;
  });
  await check(`${name}: ours ${party.cosignReads ? 'verifies' : 'does not verify'} in cosign`, async () => {
    const { ok, output } = await cosign('verify-blob', '--bundle', ours, ...party.cosignVerifies, blob);
    return ok === party.cosignReads ? undefined : output;
  });
  await check(`${name}: cosign signs a file`, async () => {
    const { ok, output } = await cosign(
      'sign-blob',
      ...(await party.cosignSigns()),
      '--bundle',
      theirs,
      blob,
    );
    return ok ? undefined : output;
  });
  await check(`${name}: cosign ${party.cosignReads ? 'reads' : 'does not read'} its own`, async () => {
    const { ok, output } = await cosign('verify-blob', '--bundle', theirs, ...party.cosignVerifies, blob);
    return ok === party.cosignReads ? undefined : output;
  });
  await check(`${name}: that of cosign verifies with us`, async () => {
    await verifier.verifyBlob(fs.readFileSync(theirs), open(blob));
    return undefined;
  });
  for (const [whose, file] of Object.entries({ ours, theirs })) {
    await check(`${name}: ${whose}, another file and another signer: we refuse`, async () => {
      const bundle = fs.readFileSync(file);
      return (await refuses(verifier, bundle, other)) ?? (await refuses(stranger, bundle, blob));
    });
  }
  await check(`${name}: ours, another file: cosign refuses`, async () => {
    const { ok } = await cosign('verify-blob', '--bundle', ours, ...party.cosignVerifies, other);
    return ok ? 'accepted' : undefined;
  });
}

await check('all programs ran', async () => {
  toolPath('cosign', 'install-sigstore.sh');
  for (const algorithm of ['ec-p256', 'ec-p384', 'ec-p521'] as const)
    await checkParty(await keyParty(algorithm));
  for (const rekor of ['rekor-server-posix', 'rekor-server-posix-2.2']) {
    for (const tool of ['fulcio', rekor, 'timestamp-server-loopback']) toolPath(tool, 'install-sigstore.sh');
    const { urls, stop } = await startSigstore({ dir: path.join(work, rekor), rekor });
    try {
      await checkParty(await keylessParty(`keyless ${rekor}`, urls));
    } finally {
      await stop();
    }
  }
  return undefined;
});
fs.rmSync(work, { recursive: true, force: true });
list.close();
