import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier as StockVerifier } from '@sigstore/verify';
import fs from 'node:fs';
import path from 'node:path';
import { readBundle } from '../../src/domain/bundle.ts';
import { preAuthEncoding } from '../../src/domain/dsse.ts';
import type { KeyAlgorithm } from '../../src/domain/key-algorithm.ts';
import { readPublicKey } from '../../src/domain/signing-key.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import type { CheckList } from './check-list.ts';
import { cosign, runTool } from './cosign.ts';
import { refuses, type InteropCase } from './interop-case.ts';

interface Expected {
  readonly cosignReadsOurs: boolean;
  readonly cosignReadsItsOwn: boolean;
  readonly sigstoreJsReadsOurs: boolean;
  readonly weReadCosign: boolean;
}

/**
 * What other tools make of a key bundle. cosign 3.1.3 checks EC signatures with SHA-256 whatever the curve
 * (sigstore/cosign#5092), and it signs with Ed25519ph but checks plain Ed25519; @sigstore/verify 4.1.3 also knows
 * SHA-256 only. Where cosign refuses its own bundle of the same key, its refusal of ours says nothing: OpenSSL is
 * asked for every algorithm.
 */
const EXPECTED: Readonly<Record<KeyAlgorithm, Expected>> = {
  'ec-p256': {
    cosignReadsOurs: true,
    cosignReadsItsOwn: true,
    sigstoreJsReadsOurs: true,
    weReadCosign: true,
  },
  'ec-p384': {
    cosignReadsOurs: false,
    cosignReadsItsOwn: false,
    sigstoreJsReadsOurs: false,
    weReadCosign: true,
  },
  'ec-p521': {
    cosignReadsOurs: false,
    cosignReadsItsOwn: false,
    sigstoreJsReadsOurs: false,
    weReadCosign: true,
  },
  ed25519: {
    cosignReadsOurs: true,
    cosignReadsItsOwn: false,
    sigstoreJsReadsOurs: true,
    weReadCosign: false,
  },
};

/** Key bundles in both directions, for one algorithm. */
export async function checkKeys(
  algorithm: KeyAlgorithm,
  { check }: CheckList,
  about: InteropCase,
): Promise<void> {
  const expected = EXPECTED[algorithm];
  const [keys, stranger] = [generateKeyPair({ algorithm }), generateKeyPair({ algorithm })];
  const write: WriteFile = (name, content) => {
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
  await check(`${algorithm}: our signature verifies in OpenSSL`, () =>
    opensslVerifies(signed.bytes, keys.publicKeyPem, write),
  );
  await check(`${algorithm}: our bundle ${verifies(expected.sigstoreJsReadsOurs)} in sigstore-js`, () =>
    Promise.resolve(
      sigstoreJsReads(signed.bytes, keys.publicKeyPem) === expected.sigstoreJsReadsOurs
        ? undefined
        : 'it did otherwise',
    ),
  );
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

type WriteFile = (name: string, content: Uint8Array | string) => string;

async function opensslVerifies(
  bytes: Uint8Array,
  publicKeyPem: string,
  write: WriteFile,
): Promise<string | undefined> {
  const { payloadType, payload, signature } = readBundle(bytes);
  const message = write('pae', preAuthEncoding(payloadType, payload));
  const signatureFile = write('signature', signature);
  const publicFile = write('openssl.pem', publicKeyPem);
  const { hash } = readPublicKey(publicKeyPem);
  const args =
    hash === null
      ? [
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
        ]
      : ['dgst', `-${hash}`, '-verify', publicFile, '-signature', signatureFile, message];
  const { ok, output } = await runTool('openssl', args);
  return ok ? undefined : `openssl: ${output}`;
}

/** Stock sigstore-js, told the key by its hint, without log, certificate log and time. */
function sigstoreJsReads(bytes: Uint8Array, publicKeyPem: string): boolean {
  const { key, hints } = readPublicKey(publicKeyPem);
  const rawBytes = key.export({ type: 'spki', format: 'der' });
  const noRoot = TrustedRoot.fromJSON({});
  const keys = { [hints.oms]: { rawBytes, keyDetails: PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED } };
  const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
  const json = JSON.parse(Buffer.from(bytes).toString()) as SerializedBundle;
  try {
    new StockVerifier(toTrustMaterial(noRoot, keys), thresholds).verify(toSignedEntity(bundleFromJSON(json)));
    return true;
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code === 'SIGNATURE_ERROR') return false;
    throw thrown;
  }
}
