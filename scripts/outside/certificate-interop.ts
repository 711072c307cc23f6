// Certificate bundles and timestamps against model_signing, OpenSSL and a real timestamp authority.
//   node scripts/outside/certificate-interop.ts
// One line a check; exits 1 when one fails. A program that is missing is a failure.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../src/digest/digest-model.ts';
import { readBundle } from '../../src/domain/bundle.ts';
import type { Verifier } from '../../src/domain/ports.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import type { StampSignature } from '../../src/sign/bundle-signer.ts';
import { createCertificateSigner } from '../../src/sign/key-signer.ts';
import { makeModelSignatureStatement } from '../../src/sign/model-statement.ts';
import { createTimestamper } from '../../src/sign/sigstore-timestamper.ts';
import { createCertificateVerifier } from '../../src/verify/certificate-verifier.ts';
import { verifyModelSignature } from '../../src/verify/model-signature.ts';
import { timestampTrustOfRoot } from '../../src/verify/timestamp-trust.ts';
import { makeCompanyPki, SIGNER_NAME, type CompanyPki } from './company-pki.ts';
import { toolPath } from './cosign.ts';
import {
  check,
  closeChecks,
  CONFLICT,
  makeModel,
  outside,
  PLAIN,
  refuses,
  runTool,
  SIGNATURE,
  work,
} from './oms-case.ts';
import { startSigstore, type SigstoreUrls } from './sigstore-stack.mjs';

const read = (file: string): string => fs.readFileSync(file, 'utf8');

function verifierOf(pki: CompanyPki, more: object = {}): Verifier {
  return createCertificateVerifier({
    rootsPem: read(pki.root),
    name: { kind: 'alt-name', value: SIGNER_NAME },
    clock: () => new Date(),
    ...more,
  });
}

async function oursSigns(root: string, pki: CompanyPki, stampSignature?: StampSignature): Promise<void> {
  const manifest = await digestModel(root, { ignorePaths: [SIGNATURE] });
  const signer = createCertificateSigner({
    privateKeyPem: read(pki.key),
    certificatePem: read(pki.certificate),
    chainPem: read(pki.intermediate),
    now: new Date(),
    ...(stampSignature === undefined ? {} : { stampSignature }),
  });
  const statement = makeModelSignatureStatement(manifest, path.basename(root));
  const bundle = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
  fs.writeFileSync(path.join(root, SIGNATURE), bundle.bytes);
}

async function oursVerifies(root: string, verifier: Verifier): Promise<string | undefined> {
  const bundle = fs.readFileSync(path.join(root, SIGNATURE));
  const ignorePaths = [SIGNATURE];
  const result = await verifyModelSignature({ bundle, verifier, root, digestModel, ignorePaths });
  return result.ok
    ? undefined
    : result.differences.map(({ kind, path: name }) => `${kind} ${name}`).join(', ');
}

function theirsSigns(root: string, pki: CompanyPki): string | undefined {
  const key = ['--private_key', pki.key, '--signing_certificate', pki.certificate];
  const chain = ['--certificate_chain', pki.intermediate];
  const run = runTool([
    'sign',
    'certificate',
    root,
    '--signature',
    path.join(root, SIGNATURE),
    ...key,
    ...chain,
  ]);
  return run.ok ? undefined : run.output;
}

function theirsVerifies(root: string, pki: CompanyPki): string | undefined {
  const chain = ['--certificate_chain', pki.root];
  const run = runTool(['verify', 'certificate', root, '--signature', path.join(root, SIGNATURE), ...chain]);
  return run.ok ? undefined : run.output;
}

async function checkCertificates(curve: string): Promise<void> {
  const pki = makeCompanyPki(path.join(work, curve), curve);
  const stranger = makeCompanyPki(path.join(work, `${curve}-stranger`), curve);
  await check(`${curve}: ours verified by model_signing, and refused under another root`, async () => {
    const root = makeModel(PLAIN);
    await oursSigns(root, pki);
    return theirsVerifies(root, pki) ?? (await refuses('ertificate', () => theirsVerifies(root, stranger)));
  });
  await check(`${curve}: theirs verified by us, and refused under another root or name`, async () => {
    const root = makeModel(CONFLICT);
    const problem = theirsSigns(root, pki) ?? (await oursVerifies(root, verifierOf(pki)));
    const other = verifierOf(pki, { name: { kind: 'alt-name', value: 'other@acme.test' } });
    return (
      problem ??
      (await refuses('trusted root', () => oursVerifies(root, verifierOf(stranger)))) ??
      (await refuses('not by other@acme.test', () => oursVerifies(root, other)))
    );
  });
  for (const release of ['0.2.0', '1.0.0', '1.0.1']) {
    await check(`${curve}: certificate bundle of release ${release} verified by us`, async () => {
      const root = makeModel(CONFLICT);
      const python = path.join(outside, `venv/model-signing-${release}/bin/python`);
      const script = path.join(import.meta.dirname, 'oms_api.py');
      const what = ['sign', root, path.join(root, SIGNATURE), 'files', 'sha256', '0'];
      const args = [script, ...what, pki.key, pki.certificate, pki.intermediate];
      const run = spawnSync(python, args, { encoding: 'utf8', timeout: 120_000 });
      if (run.status !== 0) return run.stderr.trim().split('\n').at(-1);
      const acceptModelSigningV02 = release.startsWith('0.2');
      return oursVerifies(root, verifierOf(pki, { acceptModelSigningV02 }));
    });
  }
}

/** A real authority stamps; OpenSSL and we read the stamp. */
async function checkTimestamps(urls: SigstoreUrls): Promise<void> {
  const pki = makeCompanyPki(path.join(work, 'stamped'), 'P-256');
  const trustedRoot: unknown = JSON.parse(read(urls.trustedRoot));
  const timestampAuthorities = timestampTrustOfRoot(trustedRoot);
  const root = makeModel(PLAIN);
  const stamped = (more: object = {}): Verifier =>
    verifierOf(pki, { timestampAuthorities, requireTimestamp: true, ...more });
  await check('a real timestamp authority: stamped by it, its time believed by us', async () => {
    await oursSigns(root, pki, createTimestamper({ urls: [urls.tsa] }));
    // Long after the certificates have expired: the stamp alone makes them count.
    return oursVerifies(root, stamped({ clock: () => new Date('2090-01-01') }));
  });
  await check('a real timestamp authority: verified by OpenSSL over the signature', () => {
    const { timestamps, signature } = readBundle(fs.readFileSync(path.join(root, SIGNATURE)));
    const file = (name: string, bytes: Uint8Array): string => {
      fs.writeFileSync(path.join(work, name), bytes);
      return path.join(work, name);
    };
    const stamp = ['-in', file('stamp.tsr', timestamps[0] ?? Buffer.alloc(0))];
    const authority = [
      '-CAfile',
      path.join(urls.dir, 'tsa/root.pem'),
      '-untrusted',
      path.join(urls.dir, 'tsa/leaf.pem'),
    ];
    const args = ['ts', '-verify', '-data', file('signature.bin', signature), ...stamp, ...authority];
    const run = spawnSync('openssl', args, { encoding: 'utf8' });
    return run.status === 0 ? undefined : run.stderr;
  });
  await check('a real timestamp authority: model_signing still verifies the bundle', () =>
    theirsVerifies(root, pki),
  );
  await check('a real timestamp authority: another one is refused, and so is a bundle without', async () => {
    const plain = makeModel(PLAIN);
    await oursSigns(plain, pki);
    const [authority] = timestampAuthorities;
    const old = [{ anchors: authority?.anchors ?? [], start: new Date(0), end: new Date(1) }];
    return (
      (await refuses('not in use', () => oursVerifies(root, stamped({ timestampAuthorities: old })))) ??
      (await refuses('no timestamp', () => oursVerifies(plain, stamped())))
    );
  });
}

for (const curve of ['P-256', 'P-384', 'P-521']) await checkCertificates(curve);
await check('the timestamp authority ran', async () => {
  for (const tool of ['fulcio', 'rekor-server-posix', 'timestamp-server-loopback'])
    toolPath(tool, 'install-sigstore.sh');
  const { urls, stop } = await startSigstore({ dir: path.join(work, 'sigstore') });
  try {
    await checkTimestamps(urls);
  } finally {
    await stop();
  }
  return undefined;
});
fs.rmSync(work, { recursive: true, force: true });
closeChecks();
