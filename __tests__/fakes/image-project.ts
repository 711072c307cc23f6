import { createHash } from 'node:crypto';
import { MEDIA_TYPE, type Descriptor } from '../../src/registry/oci-manifest.ts';
import { RegistryClient } from '../../src/registry/registry-client.ts';
import { RegistryTransport } from '../../src/registry/registry-transport.ts';
import type { CliRun } from './run-cli.ts';
import { makeProject, type Project } from './project.ts';
import { startRegistry, type FakeRegistry, type FakeRegistryOptions } from './registry.ts';
import { runSourceCli } from './run-source-cli.ts';

/** A project beside a registry, with the command line logged in there. */
export interface ImageProject extends Project {
  readonly registry: FakeRegistry;
  readonly client: RegistryClient;
  /** `oci://HOST/acme/app` and what follows. */
  name(reference?: string): string;
  run(...args: readonly string[]): Promise<CliRun>;
  /** Puts a manifest under a tag. */
  put(tag: string, manifest: object, mediaType?: string): Promise<Descriptor>;
  /** An image of its own under a tag. */
  pushImage(tag: string): Promise<Descriptor>;
  /** An artifact whose layers are files, as ORAS writes them. */
  pushFiles(tag: string, files: Readonly<Record<string, Buffer>>): Promise<Descriptor>;
  close(): Promise<void>;
}

const LOGIN = { username: 'ci', password: 'secret' };

export async function makeImageProject(options: FakeRegistryOptions = {}): Promise<ImageProject> {
  const project = makeProject();
  const registry = await startRegistry({ referrers: true, login: LOGIN, ...options });
  const auth = Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64');
  project.write('docker/config.json', JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const sleep = (): Promise<void> => Promise.resolve();
  const credentials = (): Promise<typeof LOGIN> => Promise.resolve(LOGIN);
  const client = new RegistryClient(new RegistryTransport({ fetch, sleep, credentials }));
  const place = { registry: registry.host, repository: 'acme/app' };
  const put = async (tag: string, manifest: object, mediaType: string = MEDIA_TYPE.imageManifest) => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...manifest }));
    await client.putManifest(place, tag, { bytes, mediaType });
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { mediaType, digest, size: bytes.length };
  };
  return {
    ...project,
    registry,
    client,
    name: (reference = '') => `oci://${registry.host}/acme/app${reference}`,
    run: (...args) => runSourceCli(args, { DOCKER_CONFIG: project.at('docker') }),
    put,
    async pushImage(tag) {
      const config = await client.putBlob(place, Buffer.from(`{"${tag}":1}`), 'application/json');
      return await put(tag, { config, layers: [] });
    },
    async pushFiles(tag, files) {
      const config = await client.putBlob(place, Buffer.from('{}'), MEDIA_TYPE.emptyConfig);
      const layers = [];
      for (const [title, bytes] of Object.entries(files)) {
        const layer = await client.putBlob(place, bytes, 'application/octet-stream');
        layers.push({ ...layer, annotations: { 'org.opencontainers.image.title': title } });
      }
      return await put(tag, { artifactType: 'application/vnd.unknown.artifact.v1', config, layers });
    },
    async close() {
      project.remove();
      await registry.close();
    },
  };
}
