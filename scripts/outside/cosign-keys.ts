import fs from 'node:fs';
import path from 'node:path';
import { readBundle } from '../../src/domain/bundle.ts';
import { preAuthEncoding } from '../../src/domain/dsse.ts';
import type { KeyAlgorithm } from '../../src/domain/signing-key.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import type { CheckList } from './check-list.ts';
import { cosign, runTool } from './cosign.ts';
import { refuses, type InteropCase } from './interop-case.ts';

/**
 * What cosign 3.1.3 does with a key bundle under --key. It checks EC signatures with SHA-256 whatever the curve
 * (sigstore/cosign#5092), and it signs with Ed25519ph but checks plain Ed25519: where it refuses its own bundle of
 * the same key, its refusal of ours says nothing, and OpenSSL is asked instead.
 */
const KEYS: Readonly<
  Record<
    KeyAlgorithm,
    {
      readonly cosignReadsOurs: boolean;
      readonly cosignReadsItsOwn: boolean;
      readonly weReadCosign: boolean;
      readonly openssl: readonly string[];
    }
  >
> = {
  'ec-p256': {
    cosignReadsOurs: true,
    cosignReadsItsOwn: true,
    weReadCosign: true,
    openssl: ['dgst', '-sha256'],
  },
  'ec-p384': {
    cosignReadsOurs: false,
    cosignReadsItsOwn: false,
    weReadCosign: true,
    openssl: ['dgst', '-sha384'],
  },
  'ec-p521': {
    cosignReadsOurs: false,
    cosignReadsItsOwn: false,
    weReadCosign: true,
    openssl: ['dgst', '-sha512'],
  },
  ed25519: { cosignReadsOurs: true, cosignReadsItsOwn: false, weReadCosign: false, openssl: [] },
};

/** Key bundles in both directions, for one algorithm. */
export async function checkKeys(
  algorithm: KeyAlgorithm,
  { check }: CheckList,
  about: InteropCase,
): Promise<void> {
  const expected = KEYS[algorithm];
  const [keys, stranger] = [generateKeyPair({ algorithm }), generateKeyPair({ algorithm })];
  const write = (name: string, content: Uint8Array | string): string => {
    const file = path.join(about.work, `${algorithm}-${name}`);
    fs.writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  const publicFile = write('public.pem', keys.publicKeyPem);
  const byKey = (file: string) => ['--key', file, '--insecure-ignore-tlog'];
  const byStranger = byKey(write('stranger.pem', stranger.publicKeyPem));

  const signed = await createKeySigner(keys).sign(STATEMENT_MEDIA_TYPE, about.statementBytes);
  const ours = about.bundleFile(signed.bytes);
  const verifies = (is: boolean) => (is ? 'verifies' : 'does not verify');
  await check(`${algorithm}: our bundle ${verifies(expected.cosignReadsOurs)} in cosign`, () =>
    about.cosignVerifies(ours, byKey(publicFile), expected.cosignReadsOurs),
  );
  await check(`${algorithm}: our signature verifies in OpenSSL`, async () => {
    const { payloadType, payload, signature } = readBundle(signed.bytes);
    const message = write('pae', preAuthEncoding(payloadType, payload));
    const signatureFile = write('signature', signature);
    const args =
      expected.openssl.length > 0
        ? [...expected.openssl, '-verify', publicFile, '-signature', signatureFile, message]
        : [
            'pkeyutl',
            '-verify',
            '-pubin',
            '-inkey',
            publicFile,
            '-rawin',
            '-in',
            message,
            '-sigfile',
            signatureFile,
          ];
    const { ok, output } = await runTool('openssl', args);
    return ok ? undefined : `openssl: ${output}`;
  });
  await check(`${algorithm}: our bundle, other key: cosign refuses`, () =>
    about.cosignVerifies(ours, byStranger, false),
  );

  const theirs = about.bundleFile();
  await check(`${algorithm}: cosign signs with our key`, async () => {
    const prefix = path.join(about.work, `${algorithm}-imported`);
    const privateFile = write('private.pem', keys.privateKeyPem);
    const imported = await cosign('import-key-pair', '--key', privateFile, '--output-key-prefix', prefix);
    if (!imported.ok) return imported.output;
    const services = write(
      'no-services.json',
      '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}',
    );
    const key = ['--key', `${prefix}.key`, '--signing-config', services];
    const { ok, output } = await cosign(
      'attest-blob',
      ...key,
      '--statement',
      about.statementFile,
      '--bundle',
      theirs,
    );
    return ok ? undefined : output;
  });
  await check(`${algorithm}: bundle of cosign ${verifies(expected.cosignReadsItsOwn)} in cosign`, () =>
    about.cosignVerifies(theirs, byKey(publicFile), expected.cosignReadsItsOwn),
  );
  const verifier = createKeyVerifier(keys);
  await check(
    `${algorithm}: bundle of cosign ${expected.weReadCosign ? 'counts' : 'does not count'} as evidence`,
    () => (expected.weReadCosign ? about.countsAsEvidence(verifier, theirs) : refuses(verifier, theirs)),
  );
  await check(`${algorithm}: bundle of cosign, other key: we refuse`, () =>
    refuses(createKeyVerifier(stranger), theirs),
  );
}
