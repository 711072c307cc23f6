import { createHash } from 'node:crypto';
import type { RemoteModel } from '../aibom/generate-aibom.ts';
import { parseHubReference, readHubListing, type HubFile, type HubListing } from '../aibom/hub-listing.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { compareCodePoints, modelDigestOf, type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import { DEFAULT_IGNORES, isIgnored, SIGNATURE_NAME } from '../domain/model-path.ts';
import { readVariable } from '../platform/environment.ts';
import { HubClient } from '../platform/hub-client.ts';
import type { FlowContext } from './context.ts';

export const DEFAULT_HUB = 'https://huggingface.co';

/** A model on a hub, none of whose weights were downloaded. */
export interface HubModel {
  /** `owner/name`. */
  readonly id: string;
  readonly commit: string;
  /** Branch or tag that was asked for and led to the commit; undefined when the commit was asked for. */
  readonly resolvedFrom: string | undefined;
  /** SHA-256 of small files were computed; those of the others are the hub's word (`source` of the entries). */
  readonly manifest: Manifest;
  readonly remote: RemoteModel;
}

/** Files in git itself are small: a hub puts everything else into LFS. */
const MAX_GIT_FILE_BYTES = 32 * 1024 * 1024;
const MAX_GIT_TOTAL_BYTES = 256 * 1024 * 1024;

/**
 * Lists a revision and reads its small files; headers of large ones are read by ranges later. A branch is asked for
 * once, and its commit from then on. Errors: those of `HubClient` and `readHubListing`; `content-mismatch` (a file is not
 * what the listing says), `limit-exceeded`.
 */
export async function readHubModel(
  reference: string,
  endpoint: string,
  { env }: FlowContext,
): Promise<HubModel> {
  const { id, revision } = parseHubReference(reference);
  const client = new HubClient({ endpoint, token: readVariable('hubToken', env) });
  const path = `api/models/${id}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const listing = readHubListing(await client.get(path), { id, revision });
  const { manifest, contents } = await toManifest(client, listing);
  const remote: RemoteModel = {
    read: async (entry, { offset, length }) => {
      const bytes = contents.get(entry.path);
      if (bytes !== undefined) return bytes.subarray(offset, offset + length);
      return await readPart(client, { listing, entry }, { offset, length });
    },
    facts: placeFacts(client, listing, endpoint),
  };
  const { commit } = listing;
  return {
    id: listing.id,
    commit,
    resolvedFrom: revision === commit ? undefined : revision,
    manifest,
    remote,
  };
}

async function toManifest(
  client: HubClient,
  listing: HubListing,
): Promise<{ readonly manifest: Manifest; readonly contents: ReadonlyMap<string, Buffer> }> {
  const rules = new Set([...DEFAULT_IGNORES, SIGNATURE_NAME]);
  const files = listing.files.filter(({ path }) => !isIgnored(path, rules));
  const contents = new Map<string, Buffer>();
  const entries: ManifestEntry[] = [];
  let total = 0;
  for (const file of files) {
    if (file.sha256 !== undefined) {
      entries.push({ path: file.path, size: file.size, sha256: file.sha256, source: 'hub-api' });
      continue;
    }
    total += file.size;
    if (file.size > MAX_GIT_FILE_BYTES || total > MAX_GIT_TOTAL_BYTES) {
      throw new AppError(
        'limit-exceeded',
        `${file.path} of ${listing.id} has no SHA-256 and is too large to fetch`,
      );
    }
    const bytes = await readGitFile(client, listing, file);
    contents.set(file.path, bytes);
    entries.push({ path: file.path, size: file.size, sha256: sha256Hex(bytes) });
  }
  if (entries.length === 0) throw new AppError('invalid-subject', `${listing.id} has no files`);
  entries.sort((a, b) => compareCodePoints(a.path, b.path));
  const manifest: Manifest = {
    root: listing.id,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: entries.reduce((sum, { size }) => sum + size, 0),
    ignored: listing.files
      .map(({ path }) => path)
      .filter((path) => isIgnored(path, rules))
      .sort(compareCodePoints),
    allowSymlinks: false,
  };
  return { manifest, contents };
}

/** The whole file, which must be the git object that the listing names. */
async function readGitFile(client: HubClient, listing: HubListing, file: HubFile): Promise<Buffer> {
  if (file.size === 0) return Buffer.alloc(0);
  const { bytes } = await client.part(filePath(listing, file.path), {
    offset: 0,
    length: file.size,
    maxSkip: 0,
  });
  const blob = createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
  const isOther = file.blobId !== undefined && file.blobId !== blob;
  if (bytes.length !== file.size || isOther) throw mismatch(client, file.path);
  return bytes;
}

async function readPart(
  client: HubClient,
  { listing, entry }: { readonly listing: HubListing; readonly entry: ManifestEntry },
  { offset, length }: { readonly offset: number; readonly length: number },
): Promise<Buffer> {
  const { bytes, total } = await client.part(filePath(listing, entry.path), {
    offset,
    length,
    maxSkip: MAX_SKIP_BYTES,
  });
  if (bytes.length !== length || (total !== -1 && total !== entry.size)) throw mismatch(client, entry.path);
  return bytes;
}

/** What is read in vain from a server that ignores ranges. */
const MAX_SKIP_BYTES = 8 * 1024 * 1024;

function mismatch({ host }: HubClient, path: string): AppError {
  return new AppError('content-mismatch', `${host} delivers another ${path} than it lists`, {
    hint: 'the hub or something before it is not honest, or the file was cut on the way: try again',
  });
}

function filePath({ id, commit }: HubListing, path: string): string {
  return `${id}/resolve/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Package URL and place. A hub of one's own is named in the package URL, or it would mean the public one. */
function placeFacts(client: HubClient, { id, commit }: HubListing, endpoint: string): RemoteModel['facts'] {
  const source = { path: client.host, pointer: `/${id}` };
  const isPublic = new URL(endpoint).origin === DEFAULT_HUB;
  const place = isPublic ? '' : `?repository_url=${encodeURIComponent(client.address(''))}`;
  return [
    { kind: 'package-url', value: `pkg:huggingface/${id}@${commit}${place}`, basis: 'declared', source },
    {
      kind: 'download-location',
      value: client.address(`${id}/tree/${commit}`),
      basis: 'declared',
      source,
    },
  ];
}
