import fs from 'node:fs/promises';
import path from 'node:path';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import type { TakesFile, VersionedFolder } from '../domain/versioned-folder.ts';
import { MAX_MANIFEST_BYTES, MEDIA_TYPE, type Descriptor, type OciManifest } from './oci-manifest.ts';
import { withClaim, type ClaimPorts, type Hold } from './tag-claims.ts';
import { nameOf, type FetchedManifest, type RegistryClient, type Repository } from './registry-client.ts';

export interface FolderArtifactOptions {
  readonly client: RegistryClient;
  readonly repository: Repository;
  readonly tag: string;
  /** Type of the artifact; a tag that holds another one is refused. */
  readonly artifactType: string;
  readonly takes: TakesFile;
  readonly claims: ClaimPorts;
}

const TITLE = 'org.opencontainers.image.title';
/** Digest of the manifest that this one took the place of. */
const PREVIOUS = 'dev.sallyport.previous';
const FILE_TYPE = 'application/octet-stream';
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;

/**
 * A folder as an OCI artifact: one layer a file, so that files which stay are not sent again. The tag is moved only when
 * it still names what was read: by If-Match where the registry honours it, else under a claim (`exclusively`); everywhere by
 * a look right before and a look right after, too. Errors: those of the client and of `withClaim`, `malformed`,
 * `limit-exceeded`.
 */
export function openFolderArtifact(options: FolderArtifactOptions): VersionedFolder {
  const { client, repository, tag } = options;
  const location = `oci://${nameOf(repository)}:${tag}`;
  let seen: { readonly found: FetchedManifest; readonly layers: ReadonlyMap<string, Descriptor> } | undefined;
  let hold: Hold;
  return {
    location,
    exclusively: (work) =>
      withClaim({ ...options.claims, client, repository, tag }, async (held) => {
        hold = held;
        return await work();
      }),
    async fetch(folder) {
      seen = undefined;
      const found = await client.findManifest(repository, tag);
      if (found === undefined) return undefined;
      const files = filesOf(found, options);
      let left = MAX_TOTAL_BYTES;
      for (const [name, layer] of files) {
        const bytes = await client.getBlob(repository, layer, left);
        left -= bytes.byteLength;
        const target = path.join(folder, ...name.split('/'));
        await fs.mkdir(path.dirname(target), { recursive: true });
        await fs.writeFile(target, bytes, { flag: 'wx' });
      }
      seen = { found, layers: files };
      return found.descriptor.digest;
    },
    async replace(folder, previous) {
      const layers: Descriptor[] = [];
      const known = new Map([...(seen?.layers.values() ?? [])].map((layer) => [layer.digest, layer]));
      for (const name of await listFiles(folder, options.takes)) {
        layers.push(await putFile(options, { file: path.join(folder, ...name.split('/')), name, known }));
      }
      const config = await client.putBlob(repository, Buffer.from('{}'), MEDIA_TYPE.emptyConfig);
      const manifest = {
        schemaVersion: 2,
        mediaType: MEDIA_TYPE.imageManifest,
        artifactType: options.artifactType,
        config,
        layers,
        ...(previous === undefined ? {} : { annotations: { [PREVIOUS]: previous } }),
      };
      const bytes = Buffer.from(JSON.stringify(manifest), 'utf8');
      if (bytes.length > MAX_MANIFEST_BYTES) {
        throw new AppError('limit-exceeded', `${location} would have too many files for one manifest`);
      }
      const before = await client.findManifest(repository, tag);
      if (before?.descriptor.digest !== previous) return false;
      if (hold?.mayWrite() === false) {
        throw new AppError('timeout', `${location}: the claim ended before the change was ready`, {
          hint: 'nothing was changed; try again, from nearer to the registry',
        });
      }
      const condition = before === undefined ? { ifNoneMatch: '*' } : { ifMatch: before.etag };
      const content = { bytes, mediaType: MEDIA_TYPE.imageManifest, ...condition };
      if ((await client.putManifest(repository, tag, content)).outcome === 'conflict') return false;
      return await isInForce(options, bytes);
    },
  };
}

/** The tag names what was put, or what was put on top of it. */
async function isInForce(
  { client, repository, tag }: FolderArtifactOptions,
  bytes: Buffer,
): Promise<boolean> {
  const after = await client.findManifest(repository, tag);
  if (after === undefined) return false;
  if (Buffer.from(after.bytes).equals(bytes)) return true;
  if (after.parsed.kind !== 'manifest') return false;
  const previous = after.parsed.manifest.annotations?.[PREVIOUS];
  const own = previous === undefined ? undefined : await client.findManifest(repository, previous);
  return own !== undefined && Buffer.from(own.bytes).equals(bytes);
}

function filesOf(
  { parsed }: FetchedManifest,
  { artifactType, takes, tag, repository }: FolderArtifactOptions,
): Map<string, Descriptor> {
  const manifest: OciManifest | undefined = parsed.kind === 'manifest' ? parsed.manifest : undefined;
  if (manifest?.artifactType !== artifactType) {
    throw new AppError(
      'malformed',
      `${nameOf(repository)}:${tag} holds something else than ${artifactType}`,
      {
        hint: 'give a tag of its own',
      },
    );
  }
  const files = new Map<string, Descriptor>();
  for (const layer of manifest.layers) {
    const name = layer.annotations?.[TITLE] ?? '';
    if (!takes(name) || files.has(name)) {
      throw new AppError(
        'malformed',
        `${nameOf(repository)}:${tag} holds ${JSON.stringify(name.slice(0, 200))}`,
      );
    }
    files.set(name, layer);
  }
  return files;
}

async function putFile(
  { client, repository }: FolderArtifactOptions,
  entry: { readonly file: string; readonly name: string; readonly known: ReadonlyMap<string, Descriptor> },
): Promise<Descriptor> {
  const bytes = await fs.readFile(entry.file);
  const digest = `sha256:${sha256Hex(bytes)}`;
  const there = entry.known.get(digest);
  const put = there ?? (await client.putBlob(repository, bytes, FILE_TYPE));
  return { mediaType: FILE_TYPE, digest, size: put.size, annotations: { [TITLE]: entry.name } };
}

async function listFiles(folder: string, takes: TakesFile): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(takes)
    .sort();
}
