// Real registries on loopback: one with the referrers API, one without.
import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { anonymousRegistryTransport } from './registry-transport.ts';
import { RegistryClient } from '../../src/registry/registry-client.ts';
import { toolPath } from './cosign.ts';

export type RegistryKind = 'registry-referrers' | 'distribution-registry';

export interface LocalRegistry {
  readonly kind: RegistryKind;
  readonly host: string;
  readonly client: RegistryClient;
  /** Pushes a small image of its own and gives its digest. */
  pushImage(repository: string, tag: string): string;
  /** Pushes an index of two platforms and gives its digest. */
  pushIndex(repository: string, tag: string): string;
  stop(): Promise<void>;
}

const START_TRIES = 200;

/** Starts a registry with nothing in it. `work`: folder for its files; `deletes`: distribution lets manifests be deleted. */
export async function startRegistry(
  kind: RegistryKind,
  work: string,
  { deletes = false }: { readonly deletes?: boolean } = {},
): Promise<LocalRegistry> {
  const port = await freePort();
  const host = `127.0.0.1:${String(port)}`;
  const home = path.join(work, kind);
  fs.mkdirSync(home, { recursive: true });
  const child = start(kind, port, { home, deletes });
  await waitFor(`http://${host}/v2/`, child);
  const crane = (...args: readonly string[]): string =>
    execFileSync(toolPath('crane', 'install-sigstore.sh'), args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  let layers = 0;
  const pushImage = (repository: string, tag: string): string => {
    layers += 1;
    const content = path.join(home, 'content');
    fs.writeFileSync(content, `layer ${String(layers)}`);
    const layer = path.join(home, `layer-${String(layers)}.tar`);
    execFileSync('tar', ['-C', home, '-cf', layer, 'content']);
    crane('append', '-f', layer, '-t', `${host}/${repository}:${tag}`);
    return crane('digest', `${host}/${repository}:${tag}`);
  };
  return {
    kind,
    host,
    client: new RegistryClient(anonymousRegistryTransport()),
    pushImage,
    pushIndex(repository, tag) {
      const manifests = ['amd64', 'arm64'].flatMap((name) => [
        '-m',
        `${host}/${repository}@${pushImage(repository, `${tag}-${name}`)}`,
      ]);
      crane('index', 'append', ...manifests, '-t', `${host}/${repository}:${tag}`);
      return crane('digest', `${host}/${repository}:${tag}`);
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

interface StartOptions {
  readonly home: string;
  readonly deletes: boolean;
}

function start(kind: RegistryKind, port: number, { home, deletes }: StartOptions): ChildProcess {
  const program = toolPath(kind, 'install-sigstore.sh');
  const log = fs.openSync(path.join(home, 'log'), 'w');
  const options = {
    stdio: ['ignore', log, log] as ['ignore', number, number],
    env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
  };
  if (kind === 'registry-referrers') return spawn(program, ['-port', String(port)], options);
  const config = path.join(home, 'config.yml');
  const lines = [
    'version: 0.1',
    `storage: { filesystem: { rootdirectory: ${path.join(home, 'data')} }, delete: { enabled: ${String(deletes)} } }`,
    `http: { addr: "127.0.0.1:${String(port)}" }`,
  ];
  fs.writeFileSync(config, `${lines.join('\n')}\n`);
  return spawn(program, ['serve', config], options);
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < START_TRIES; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`registry ended with ${String(child.exitCode)}`);
    const isUp = await fetch(url).then(
      (response) => response.status < 500,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
