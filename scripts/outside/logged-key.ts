// Keys whose signatures are in the log and stamped, as cosign has it with a signing config: nothing is switched off.
import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { messageOf } from '../../src/domain/errors.ts';
import { STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { selectWitnesses } from '../../src/sign/signing-config.ts';
import { createKeyLog } from '../../src/sign/sigstore-key-log.ts';
import { createTimestamper } from '../../src/sign/sigstore-timestamper.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { requireLogged } from '../../src/verify/sigstore-logged.ts';
import type { CheckList } from './check-list.ts';
import { cosign, runTool, toolPath } from './cosign.ts';
import { refuses, type InteropCase } from './interop-case.ts';
import { readJson, type Stack } from './local-stack.ts';
import { sallyport } from './who-parties.ts';

/** We and cosign sign with one key, logged; each finds the other's entry in the log, and not in that of another instance. */
export async function checkLoggedKey(
  { name, urls }: Stack,
  other: Stack,
  { list: { check }, about }: { readonly list: CheckList; readonly about: InteropCase },
): Promise<void> {
  const { privateKeyPem, publicKeyPem } = generateKeyPair();
  const label = `${name}, key with log`;
  const at = (file: string): string => path.join(about.work, `logged-${name.replace(/\W/g, '-')}${file}`);
  const [file, theirs, blobBundle, ourBlobBundle] = [1, 2, 3, 4].map(() => about.bundleFile());
  const [keyFile, privateFile, imported] = [at('.pub'), at('.pem'), at('-imported')];
  fs.writeFileSync(keyFile, publicKeyPem);
  fs.writeFileSync(privateFile, privateKeyPem, { mode: 0o600 });
  const { logs, timestampAuthorities } = selectWitnesses(readJson(urls.signingConfig), new Date());
  const bundles = { file: file ?? '', theirs: theirs ?? '' };

  await check(`${label}: we sign`, async () => {
    const stampSignature = createTimestamper({ urls: timestampAuthorities.map(({ url }) => url) });
    const signer = createKeySigner({ privateKeyPem, stampSignature, logSignature: createKeyLog({ logs }) });
    const signed = await signer.sign(STATEMENT_MEDIA_TYPE, about.statementBytes);
    fs.writeFileSync(bundles.file, signed.bytes);
    return undefined;
  });
  const cosignSigns = async (...what: readonly string[]): Promise<string | undefined> => {
    const services = ['--signing-config', urls.signingConfig, '--trusted-root', urls.trustedRoot];
    const { ok, output } = await cosign(...what, '--key', `${imported}.key`, ...services);
    return ok ? undefined : output;
  };
  await check(`${label}: cosign signs a statement and a file`, async () => {
    const made = await cosign(...['import-key-pair', '--key', privateFile, '--output-key-prefix', imported]);
    if (!made.ok) return made.output;
    return (
      (await cosignSigns(
        ...['attest-blob', '--statement', about.statementFile, '--bundle', bundles.theirs],
      )) ?? (await cosignSigns('sign-blob', about.blob, '--bundle', blobBundle ?? ''))
    );
  });

  const verifierFor = (stack: Stack) =>
    requireLogged(createKeyVerifier({ publicKeyPem }), {
      ...{ trustedRoot: readJson(stack.urls.trustedRoot), publicKeyPem, clock: () => new Date() },
    });
  const stockVerifies = ({ urls: { trustedRoot } }: Stack, bundle: string, artifact?: string): undefined => {
    const keyFinder = () => ({ publicKey: createPublicKey(publicKeyPem), validFor: () => true });
    const material = toTrustMaterial(TrustedRoot.fromJSON(readJson(trustedRoot)), keyFinder);
    const read = bundleFromJSON(readJson(bundle) as SerializedBundle);
    const entity =
      artifact === undefined ? toSignedEntity(read) : toSignedEntity(read, fs.readFileSync(artifact));
    new Verifier(material).verify(entity);
  };
  const stockRefuses = async (bundle: string, artifact?: string): Promise<string | undefined> => {
    try {
      stockVerifies(other, bundle, artifact);
    } catch (thrown) {
      const said = messageOf(thrown);
      return await Promise.resolve(/could not be verified|tlog|timestamp/.test(said) ? undefined : said);
    }
    return 'accepted';
  };
  const trust = (stack: Stack) => ['--key', keyFile, '--trusted-root', stack.urls.trustedRoot];
  const here = { name, urls };
  for (const [whose, bundle] of [
    ['ours', bundles.file],
    ['that of cosign', bundles.theirs],
  ] as const) {
    await check(`${label}: we find ${whose} in the log`, () =>
      about.countsAsEvidence(verifierFor(here), bundle),
    );
    await check(`${label}, log of another Sigstore: we refuse ${whose}`, () =>
      refuses(verifierFor(other), bundle),
    );
    await check(
      `${label}: sigstore-js finds ${whose} in the log, and not in that of another Sigstore`,
      () => {
        stockVerifies(here, bundle);
        return stockRefuses(bundle);
      },
    );
    await check(`${label}: cosign finds ${whose} in the log`, () =>
      about.cosignVerifies(bundle, trust(here), true),
    );
    await check(`${label}, log of another Sigstore: cosign refuses ${whose}`, () =>
      about.cosignVerifies(bundle, trust(other), false),
    );
  }

  await check(`${label}: sigstore-python cannot read signatures of keys`, async () => {
    const tool = toolPath('sigstore', 'install-python.sh', 'model-signing');
    const { ok, output } = await runTool(tool, [
      ...['--trust-config', urls.clientTrustConfig, 'verify', 'identity', '--offline'],
      ...['--bundle', blobBundle ?? '', '--cert-identity', 'x', '--cert-oidc-issuer', 'x', about.blob],
    ]);
    const said = output.replace(/\s+/g, ' ');
    return !ok && /certificate/i.test(said) ? undefined : said || 'accepted';
  });

  const weVerifyFile = (stack: Stack, bundle: string) =>
    sallyport([
      ...['verify', about.blob, '--file', '--signature', bundle, '--transparency-log', ...trust(stack)],
    ]);
  await check(`${label}: our command line signs a file, logged`, () =>
    sallyport([
      ...['sign', about.blob, '--file', '--key', privateFile, '--signature', ourBlobBundle ?? ''],
      ...['--signing-config', urls.signingConfig],
    ]),
  );
  for (const [whose, bundle] of [
    ['ours', ourBlobBundle ?? ''],
    ['that of cosign', blobBundle ?? ''],
  ] as const) {
    await check(`${label}: a file: our command line finds ${whose} in the log`, () =>
      weVerifyFile(here, bundle),
    );
    await check(`${label}: a file, log of another Sigstore: we refuse ${whose}`, async () => {
      const said = await weVerifyFile(other, bundle);
      return /trusted root/.test(said ?? '') ? undefined : (said ?? 'accepted');
    });
    await check(`${label}: a file: sigstore-js finds ${whose} in the log, and not in another`, async () => {
      stockVerifies(here, bundle, about.blob);
      return await stockRefuses(bundle, about.blob);
    });
    await check(`${label}: a file: cosign finds ${whose} in the log`, async () => {
      const { ok, output } = await cosign('verify-blob', '--bundle', bundle, ...trust(here), about.blob);
      return ok ? undefined : output;
    });
  }
}
