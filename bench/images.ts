// Signs and verifies many images with a key on a local registry: we in one process, cosign in one process each.
//   node bench/images.ts [images] [dist]  (default 200; needs scripts/outside/install-sigstore.sh)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cosign } from '../scripts/outside/cosign.ts';
import { startRegistry } from '../scripts/outside/local-registry.ts';
import { MEDIA_TYPE } from '../src/registry/oci-manifest.ts';
import { measure, type Measured } from './measured-process.ts';

const count = Number(process.argv[2] ?? 200);
const CLI = path.join(process.argv[3] ?? path.resolve(import.meta.dirname, '../dist'), 'cli.js');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-images-'));
const at = (name: string): string => path.join(work, name);
const registry = await startRegistry('registry-referrers', work);
const place = { registry: registry.host, repository: 'acme/app' };

/** Seconds that something takes. */
async function seconds(doing: () => unknown): Promise<number> {
  const started = performance.now();
  await doing();
  return (performance.now() - started) / 1000;
}

const ours = (...args: readonly string[]) =>
  execFileSync(process.execPath, [CLI, ...args], { stdio: 'ignore' });

const measured = (...args: readonly string[]): Promise<Measured> =>
  measure([[process.execPath, CLI, ...args]]);

/** cosign on one image after the other; a failure ends the measurement. */
async function theirs(...args: readonly string[]): Promise<void> {
  for (const name of names) {
    const { ok, output } = await cosign(...args, name);
    if (!ok) throw new Error(output);
  }
}

const names: string[] = [];
const config = await registry.client.putBlob(place, Buffer.from('{}'), 'application/json');
for (let index = 0; index < count; index += 1) {
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    config,
    layers: [],
    annotations: { n: String(index) },
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  await registry.client.putManifest(place, `v${String(index)}`, {
    bytes,
    mediaType: MEDIA_TYPE.imageManifest,
  });
  names.push(`${registry.host}/acme/app:v${String(index)}`);
}
try {
  ours('key', 'generate', '--no-passphrase', '--output', at('k'));
  fs.writeFileSync(at('none.json'), '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}');
  // With a root of its own cosign asks no TUF repository.
  fs.writeFileSync(
    at('root.json'),
    '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
  );
  const imported = ['import-key-pair', '--key', at('k.key'), '--output-key-prefix', at('imported')];
  const { ok, output } = await cosign(...imported);
  if (!ok) throw new Error(output);
  const targets = names.map((name) => `oci://${name}`);
  const we = {
    sign: await measured('sign', ...targets, '--key', at('k.key')),
    verify: await measured('verify', ...targets, '--key', at('k.pub')),
  };
  const they = {
    sign: await seconds(() =>
      theirs(
        'sign',
        '--key',
        at('imported.key'),
        '--signing-config',
        at('none.json'),
        '--trusted-root',
        at('root.json'),
      ),
    ),
    verify: await seconds(() => theirs('verify', '--key', at('k.pub'), '--insecure-ignore-tlog')),
  };
  const peak = Math.max(we.sign.peakMb ?? 0, we.verify.peakMb ?? 0).toFixed(0);
  for (const [verb, mine, other] of [
    ['sign', we.sign.seconds, they.sign],
    ['verify', we.verify.seconds, they.verify],
    ['both', we.sign.seconds + we.verify.seconds, they.sign + they.verify],
  ] as const) {
    const ratio = (other / mine).toFixed(1);
    console.log(
      `${verb.padEnd(7)} ${String(count)} images  ${mine.toFixed(2)} s, peak ${peak} MB   cosign ${other.toFixed(2)} s   ${ratio} x`,
    );
  }
} finally {
  await registry.stop();
  fs.rmSync(work, { recursive: true, force: true });
}
