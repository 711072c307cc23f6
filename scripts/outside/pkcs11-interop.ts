// Signing inside a PKCS#11 module: SoftHSM 2 through pkcs11js, verified by us, model_signing and cosign.
//   node scripts/outside/pkcs11-interop.ts
// Installed by install-pkcs11.sh. One line a check; exits 1 when one fails. A program that is missing is a failure.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { digestModel } from '../../src/digest/digest-model.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { makeModelSignatureStatement } from '../../src/sign/model-statement.ts';
import { createPkcs11Signer, type Pkcs11Signer } from '../../src/sign/pkcs11/pkcs11-signer.ts';
import { createCertificateVerifier } from '../../src/verify/certificate-verifier.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { verifyModelSignature } from '../../src/verify/model-signature.ts';
import { makeCompanyPki, SIGNER_NAME } from './company-pki.ts';
import {
  check,
  closeChecks,
  makeModel,
  outside,
  PLAIN,
  refuses,
  runTool,
  SIGNATURE,
  work,
} from './oms-case.ts';

const MODULES = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
];
const PIN = '1234';
const CURVES = ['P-256', 'P-384', 'P-521'];

const module = MODULES.find((each) => fs.existsSync(each));
if (module === undefined) throw new Error('SoftHSM is not installed; run scripts/outside/install-pkcs11.sh');
fs.mkdirSync(path.join(work, 'tokens'), { recursive: true });
const configuration = path.join(work, 'softhsm2.conf');
fs.writeFileSync(configuration, `directories.tokendir = ${path.join(work, 'tokens')}\nlog.level = ERROR\n`);
process.env['SOFTHSM2_CONF'] = configuration;
const softhsm = (...args: readonly string[]): void => {
  execFileSync('softhsm2-util', args, { stdio: ['ignore', 'ignore', 'pipe'] });
};
softhsm('--init-token', '--free', '--label', 'sallyport', '--pin', PIN, '--so-pin', PIN);

/** Keys are made outside and imported: SoftHSM's own tool does not generate any. */
function importKey(curve: string, id: string): void {
  const label = curve;
  const key = path.join(work, `${label}.p8`);
  execFileSync('openssl', [
    'genpkey',
    '-algorithm',
    'EC',
    '-pkeyopt',
    `ec_paramgen_curve:${curve}`,
    '-out',
    key,
  ]);
  softhsm('--import', key, '--token', 'sallyport', '--label', label, '--id', id, '--pin', PIN);
  fs.rmSync(key);
}

const require = createRequire(path.join(outside, 'pkcs11/'));
const load = (): Promise<unknown> => Promise.resolve(require('pkcs11js') as unknown);
const readFile = (file: string): Promise<Uint8Array> => fs.promises.readFile(file);
const uriOf = (parts: string): string => `pkcs11:token=sallyport;${parts}?module-path=${module}`;

async function withSigner<T>(
  options: Partial<Parameters<typeof createPkcs11Signer>[0]> & { readonly uri: string },
  use: (signer: Pkcs11Signer) => Promise<T>,
): Promise<T> {
  const signer = await createPkcs11Signer({ load, readFile, pin: PIN, ...options });
  try {
    return await use(signer);
  } finally {
    signer.close();
  }
}

async function signModel(root: string, signer: Pkcs11Signer): Promise<void> {
  const manifest = await digestModel(root, { ignorePaths: [SIGNATURE] });
  const statement = makeModelSignatureStatement(manifest, path.basename(root));
  const bundle = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
  fs.writeFileSync(path.join(root, SIGNATURE), bundle.bytes);
}

type ModelVerifier = Parameters<typeof verifyModelSignature>[0]['verifier'];

async function verifies(root: string, verifier: ModelVerifier): Promise<string | undefined> {
  const bundle = fs.readFileSync(path.join(root, SIGNATURE));
  const result = await verifyModelSignature({
    bundle,
    verifier,
    root,
    digestModel,
    ignorePaths: [SIGNATURE],
  });
  return result.ok ? undefined : 'differs';
}

let keys = 0;
for (const curve of CURVES) {
  const id = String((keys += 1)).padStart(2, '0');
  importKey(curve, id);
  await check(`${curve}: a key in the module signs, we and model_signing verify`, () =>
    withSigner({ uri: uriOf(`object=${curve}`) }, async (signer) => {
      const root = makeModel(PLAIN);
      await signModel(root, signer);
      const publicFile = path.join(work, `${curve}.pub`);
      fs.writeFileSync(publicFile, signer.publicKeyPem);
      const run = runTool([
        'verify',
        'key',
        root,
        '--signature',
        path.join(root, SIGNATURE),
        '--public_key',
        publicFile,
      ]);
      return (
        (await verifies(root, createKeyVerifier({ publicKeyPem: signer.publicKeyPem }))) ??
        (run.ok ? undefined : run.output)
      );
    }),
  );
  await check(`${curve}: with a certificate, we and model_signing verify`, async () => {
    const publicFile = path.join(work, `${curve}.pub`);
    const pki = makeCompanyPki(path.join(work, `pki-${curve}`), curve);
    const read = (file: string): string => fs.readFileSync(file, 'utf8');
    const certificatePem = read(pki.issue('in-module', publicFile));
    const certificate = { certificatePem, chainPem: read(pki.intermediate), now: new Date() };
    return withSigner({ uri: uriOf(`id=%${id}`), certificate }, async (signer) => {
      const root = makeModel(PLAIN);
      await signModel(root, signer);
      const chain = ['--certificate_chain', pki.root];
      const run = runTool([
        'verify',
        'certificate',
        root,
        '--signature',
        path.join(root, SIGNATURE),
        ...chain,
      ]);
      const name = { kind: 'alt-name', value: SIGNER_NAME } as const;
      const verifier = createCertificateVerifier({ rootsPem: read(pki.root), name, clock: () => new Date() });
      return (await verifies(root, verifier)) ?? (run.ok ? undefined : run.output);
    });
  });
}
await check('a wrong PIN, an unknown key and an unknown token are said to be that', async () => {
  const open = (options: Parameters<typeof withSigner>[0]) => () =>
    withSigner(options, () => Promise.resolve(undefined));
  return (
    (await refuses('CKR_PIN_INCORRECT', open({ uri: uriOf('object=P-256'), pin: '9999' }))) ??
    (await refuses('no private key', open({ uri: uriOf('object=other') }))) ??
    (await refuses('no token', open({ uri: `pkcs11:token=other;object=P-256?module-path=${module}` })))
  );
});
fs.rmSync(work, { recursive: true, force: true });
closeChecks();
