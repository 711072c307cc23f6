// Keys whose signatures are in the log and stamped, as cosign has it with a signing config: nothing is switched off.
import fs from 'node:fs';
import path from 'node:path';
import { STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { selectWitnesses } from '../../src/sign/signing-config.ts';
import { createKeyLog } from '../../src/sign/sigstore-key-log.ts';
import { createTimestamper } from '../../src/sign/sigstore-timestamper.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { requireLogged } from '../../src/verify/sigstore-logged.ts';
import type { CheckList } from './check-list.ts';
import { cosign } from './cosign.ts';
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
    await check(`${label}: cosign finds ${whose} in the log`, () =>
      about.cosignVerifies(bundle, trust(here), true),
    );
    await check(`${label}, log of another Sigstore: cosign refuses ${whose}`, () =>
      about.cosignVerifies(bundle, trust(other), false),
    );
  }

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
    await check(`${label}: a file: cosign finds ${whose} in the log`, async () => {
      const { ok, output } = await cosign('verify-blob', '--bundle', bundle, ...trust(here), about.blob);
      return ok ? undefined : output;
    });
  }
}
