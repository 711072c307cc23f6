import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import { MEDIA_TYPE, type Descriptor, type OciIndex } from './oci-manifest.ts';
import { referrersTag } from './reference.ts';
import type { RegistryClient, Repository } from './registry-client.ts';

/** How many referrers of one subject are listed at most, over all pages. */
const MAX_REFERRERS = 10_000;
const MAX_PAGES = 200;
const MAX_ROUNDS = 40;
/** Looks after a write, each later than the one before, that must all see it. */
const STABLE_LOOKS = 3;

/** Where referrers are written, and how to wait between tries. */
export interface ReferrerTarget {
  readonly client: RegistryClient;
  readonly repository: Repository;
  readonly sleep: (ms: number) => Promise<void>;
}

/** What a referrer is attached with. */
export interface Attachment {
  readonly subject: Descriptor;
  readonly artifactType: string;
  readonly layer: { readonly bytes: Uint8Array; readonly mediaType: string };
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * All referrers of a subject, by the referrers API and by the fallback tag together: some registries gained the API
 * after images were attached by tag. The type is not filtered by the registry, whose filter may be missing or wrong.
 * Errors: those of the client, `limit-exceeded`.
 */
export async function listReferrers(
  client: RegistryClient,
  repository: Repository,
  digest: string,
): Promise<Descriptor[]> {
  const found = new Map<string, Descriptor>();
  let path: string | undefined = `/v2/${repository.repository}/referrers/${digest}`;
  for (let page = 0; path !== undefined; page += 1) {
    if (page >= MAX_PAGES) throw tooMany(digest);
    const answer = await client.referrersPage(repository, path);
    for (const each of answer?.manifests ?? []) found.set(each.digest, each);
    if (found.size > MAX_REFERRERS) throw tooMany(digest);
    path = answer?.next;
  }
  const tagged = await client.findManifest(repository, referrersTag(digest));
  if (tagged?.parsed.kind === 'index')
    for (const each of tagged.parsed.index.manifests) found.set(each.digest, found.get(each.digest) ?? each);
  if (found.size > MAX_REFERRERS) throw tooMany(digest);
  return [...found.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
}

/**
 * Stores one blob as an OCI 1.1 referrer of a subject. Where the registry does not keep referrers itself, the index at
 * the fallback tag is extended with type and annotations and read back; somebody else's write in between is merged and
 * tried again, so that concurrent attaches lose nothing. Returns the manifest's descriptor.
 * Errors: those of the client, `network` when the tag never settles.
 */
export async function attachReferrer(target: ReferrerTarget, attachment: Attachment): Promise<Descriptor> {
  const { client, repository } = target;
  const config = await client.putBlob(repository, Buffer.from('{}'), MEDIA_TYPE.emptyConfig);
  const layer = await client.putBlob(repository, attachment.layer.bytes, attachment.layer.mediaType);
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: attachment.artifactType,
    config,
    layers: [layer],
    subject: attachment.subject,
    annotations: attachment.annotations,
  };
  const bytes = Buffer.from(JSON.stringify(manifest), 'utf8');
  const digest = `sha256:${sha256Hex(bytes)}`;
  const put = await client.putManifest(repository, digest, { bytes, mediaType: MEDIA_TYPE.imageManifest });
  const descriptor: Descriptor = {
    mediaType: MEDIA_TYPE.imageManifest,
    digest,
    size: bytes.length,
    artifactType: attachment.artifactType,
    annotations: { ...attachment.annotations },
  };
  if (!put.subjectKnown) await extendFallbackIndex(target, attachment.subject.digest, descriptor);
  return descriptor;
}

async function extendFallbackIndex(
  target: ReferrerTarget,
  subjectDigest: string,
  added: Descriptor,
): Promise<void> {
  const { client, repository, sleep } = target;
  const tag = referrersTag(subjectDigest);
  let stable = 0;
  let slowestMs = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const startedAt = performance.now();
    const current = await client.findManifest(repository, tag);
    if (current !== undefined && current.parsed.kind !== 'index') {
      throw new AppError('malformed', `tag ${tag} in ${repository.repository} is not an index of referrers`);
    }
    const known = current?.parsed.kind === 'index' ? current.parsed.index.manifests : [];
    if (known.some((each) => each.digest === added.digest)) {
      // A writer that read the index before us must have overwritten it by now: the pause is longer than a read and a
      // write took here, and grows.
      stable += 1;
      if (stable >= STABLE_LOOKS) return;
      await sleep(Math.max(40, slowestMs) * stable);
      continue;
    }
    stable = 0;
    const base: Partial<OciIndex> = current?.parsed.kind === 'index' ? current.parsed.index : {};
    const index = {
      ...base,
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.imageIndex,
      manifests: [...known, added],
    };
    const bytes = Buffer.from(JSON.stringify(index), 'utf8');
    await client.putManifest(repository, tag, {
      bytes,
      mediaType: MEDIA_TYPE.imageIndex,
      ifMatch: current?.etag,
    });
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    // Writers that collide draw apart: the wait depends on what each of them writes, anew in each round.
    const dice =
      Number.parseInt(added.digest.slice(7 + (round % 14) * 4, 11 + (round % 14) * 4), 16) / 0xffff;
    await sleep(dice * Math.max(40, slowestMs) * Math.min(round + 1, 8));
  }
  throw new AppError(
    'network',
    `the list of referrers of ${subjectDigest} kept changing; the last write may be missing`,
    {
      hint: 'run the command again: attaching the same evidence twice is harmless',
    },
  );
}

function tooMany(digest: string): AppError {
  return new AppError('limit-exceeded', `${digest} has more than ${String(MAX_REFERRERS)} referrers`);
}
