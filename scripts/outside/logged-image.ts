// Images signed by a key whose signature is in the log, as cosign does it when a signing config names one.
import fs from 'node:fs';
import path from 'node:path';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import type { CheckList } from './check-list.ts';
import { cosign } from './cosign.ts';
import type { LocalRegistry } from './local-registry.ts';
import type { SigstoreUrls } from './sigstore-stack.mjs';
import { runSallyport } from './who-parties.ts';

/** Ours in cosign, that of cosign with our command line, each with the log required; one without a log entry is refused. */
export async function checkLoggedImage(
  registry: LocalRegistry,
  { signingConfig, trustedRoot }: SigstoreUrls,
  { list: { check }, work }: { readonly list: CheckList; readonly work: string },
): Promise<void> {
  const label = `${registry.kind}, key with log`;
  const { privateKeyPem, publicKeyPem } = generateKeyPair();
  const at = (name: string): string => path.join(work, `${registry.kind}-logged${name}`);
  const [privateFile, publicFile, imported] = [at('.pem'), at('.pub'), at('-imported')];
  fs.writeFileSync(privateFile, privateKeyPem, { mode: 0o600 });
  fs.writeFileSync(publicFile, publicKeyPem);
  const [ours, theirs, bare] = ['ours', 'theirs', 'bare'].map(
    (tag) => `${registry.host}/acme/logged@${registry.pushImage('acme/logged', tag)}`,
  );
  const logged = ['--key', publicFile, '--trusted-root', trustedRoot];
  const weVerify = (name = ''): ReturnType<typeof runSallyport> =>
    runSallyport(['verify', `oci+http://${name}`, '--transparency-log', ...logged]);
  const weSign = (name = '', more: readonly string[] = []): ReturnType<typeof runSallyport> =>
    runSallyport(['sign', `oci+http://${name}`, '--key', privateFile, ...more]);

  await check(`${label}: ours verifies in cosign and with us`, async () => {
    const made = await weSign(ours, ['--signing-config', signingConfig]);
    if (!made.ok) return made.output;
    for (const { ok, output } of [await weVerify(ours), await cosign('verify', ...logged, ours ?? '')])
      if (!ok) return output;
    return undefined;
  });
  await check(`${label}: that of cosign verifies with us`, async () => {
    const key = await cosign('import-key-pair', '--key', privateFile, '--output-key-prefix', imported);
    const services = ['--signing-config', signingConfig, '--trusted-root', trustedRoot];
    const made = await cosign('sign', '--key', `${imported}.key`, ...services, theirs ?? '');
    const problem = [key, made, await weVerify(theirs)].find(({ ok }) => !ok);
    return problem?.output;
  });
  await check(`${label}: one that is in no log is refused, by cosign too`, async () => {
    const made = await weSign(bare);
    if (!made.ok) return made.output;
    const { ok, output } = await weVerify(bare);
    if (ok || !output.includes('no transparency log')) return output;
    return (await cosign('verify', ...logged, bare ?? '')).ok ? 'cosign accepted it' : undefined;
  });
}
