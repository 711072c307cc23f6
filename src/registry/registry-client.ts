import { createHash } from 'node:crypto';
import * as z from 'zod';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import {
  MAX_MANIFEST_BYTES,
  MEDIA_TYPE,
  parseManifest,
  type Descriptor,
  type ParsedManifest,
} from './oci-manifest.ts';
import type { ImageReference } from './reference.ts';
import { readBytes, type RegistryTransport } from './registry-transport.ts';

/** A manifest as the registry served it: exact bytes, and the digest we computed from them. */
export interface FetchedManifest {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  readonly parsed: ParsedManifest;
  /** Version tag for compare-and-swap, when the registry gives one. */
  readonly etag: string | undefined;
}

/** Where something lies: registry and repository, without tag or digest. */
export type Repository = Pick<ImageReference, 'registry' | 'repository'>;

const ACCEPT = [
  MEDIA_TYPE.imageManifest,
  MEDIA_TYPE.imageIndex,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerList,
].join(', ');
/** Blobs may be gigabytes: an hour for one exchange. */
const BLOB_TIMEOUT_MS = 3_600_000;

/**
 * The pull and push verbs of the OCI distribution specification v1.1 that we need. Whatever is read is checked against
 * the digest it was asked for; a tag is resolved once and everything after goes by digest.
 * Errors: those of the transport, `not-found`, `content-mismatch`, `malformed`, `limit-exceeded`, `network`.
 */
export class RegistryClient {
  readonly #transport: RegistryTransport;
  /** Blobs that this client saw or put, by repository: asking once is enough. */
  readonly #known = new Set<string>();

  constructor(transport: RegistryTransport) {
    this.#transport = transport;
  }

  /** Reads a manifest by tag or digest, or returns undefined when there is none. */
  async findManifest(repository: Repository, reference: string): Promise<FetchedManifest | undefined> {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/manifests/${reference}`,
      headers: { accept: ACCEPT },
      scope: pull(repository),
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    await expectOk(response, `reading manifest ${reference} of ${nameOf(repository)}`);
    const bytes = await readBytes(response, MAX_MANIFEST_BYTES, 'manifest');
    const digest = `sha256:${sha256Hex(bytes)}`;
    if (reference.startsWith('sha256:') && reference !== digest) {
      throw new AppError(
        'content-mismatch',
        `${nameOf(repository)} served a manifest with digest ${digest} for ${reference}`,
      );
    }
    const served = response.headers.get('content-type') ?? undefined;
    const parsed = parseManifest(bytes, served);
    const own = parsed.kind === 'index' ? parsed.index.mediaType : parsed.manifest.mediaType;
    const standard = parsed.kind === 'index' ? MEDIA_TYPE.imageIndex : MEDIA_TYPE.imageManifest;
    const mediaType = own ?? (served !== undefined && ACCEPT.includes(served) ? served : standard);
    return {
      descriptor: { mediaType, digest, size: bytes.length },
      bytes,
      parsed,
      etag: response.headers.get('etag') ?? undefined,
    };
  }

  /** As `findManifest`, but a missing manifest is the error `not-found`. */
  async getManifest(repository: Repository, reference: string): Promise<FetchedManifest> {
    const found = await this.findManifest(repository, reference);
    if (found !== undefined) return found;
    throw new AppError('not-found', `${nameOf(repository)} has no manifest ${reference}`, {
      hint: 'check the name; a private repository also answers like this without a login',
    });
  }

  /** Reads a blob into memory, at most `maxBytes`, size and digest checked. */
  async getBlob(
    repository: Repository,
    descriptor: Pick<Descriptor, 'digest' | 'size'>,
    maxBytes: number,
  ): Promise<Uint8Array> {
    if (descriptor.size > maxBytes) {
      throw new AppError(
        'limit-exceeded',
        `blob ${descriptor.digest} has ${String(descriptor.size)} bytes, at most ${String(maxBytes)} are read`,
      );
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.streamBlob(repository, descriptor)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Streams a blob; the last step throws `content-mismatch` when size or digest differ, so read to the end before use. */
  async *streamBlob(
    repository: Repository,
    descriptor: Pick<Descriptor, 'digest' | 'size'>,
  ): AsyncGenerator<Uint8Array> {
    const doing = `reading blob ${descriptor.digest} of ${nameOf(repository)}`;
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/blobs/${descriptor.digest}`,
      scope: pull(repository),
      timeoutMs: BLOB_TIMEOUT_MS,
    });
    if (response.status === 404) await response.body?.cancel();
    if (response.status === 404)
      throw new AppError('not-found', `${nameOf(repository)} has no blob ${descriptor.digest}`);
    await expectOk(response, doing);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > descriptor.size) throw mismatch(doing, `more than ${String(descriptor.size)} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    } catch (cause) {
      if (isAppError(cause)) throw cause;
      throw new AppError('network', `${doing} broke off: ${messageOf(cause)}`, { cause });
    }
    if (size !== descriptor.size)
      throw mismatch(doing, `${String(size)} bytes, not ${String(descriptor.size)}`);
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
      throw mismatch(doing, 'bytes with another digest');
  }

  async hasBlob(repository: Repository, digest: string): Promise<boolean> {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/blobs/${digest}`,
      method: 'HEAD',
      scope: push(repository),
    });
    if (response.status === 404) return false;
    await expectOk(response, `looking for blob ${digest} in ${nameOf(repository)}`);
    return true;
  }

  /** Uploads a small blob (whole in memory) unless it is there; returns its descriptor. */
  async putBlob(repository: Repository, bytes: Uint8Array, mediaType: string): Promise<Descriptor> {
    const digest = `sha256:${sha256Hex(bytes)}`;
    const descriptor = { mediaType, digest, size: bytes.length };
    const key = `${nameOf(repository)}@${digest}`;
    if (this.#known.has(key)) return descriptor;
    if (await this.hasBlob(repository, digest)) {
      this.#known.add(key);
      return descriptor;
    }
    const base = { registry: repository.registry, scope: push(repository) };
    const started = await this.#transport.send({
      ...base,
      path: `/v2/${repository.repository}/blobs/uploads/`,
      method: 'POST',
    });
    await expectOk(started, `starting an upload to ${nameOf(repository)}`);
    await started.body?.cancel();
    const location = started.headers.get('location');
    if (location === null) throw new AppError('malformed', `${repository.registry} gave no upload location`);
    const target = new URL(location, this.#transport.url(repository.registry, '/'));
    target.searchParams.set('digest', digest);
    const home = this.#transport.url(repository.registry, '/');
    const path = target.host === home.host ? target.pathname + target.search : target.href;
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length) };
    const done = await this.#transport.send({
      ...base,
      path,
      method: 'PUT',
      headers,
      body: bytes,
      timeoutMs: BLOB_TIMEOUT_MS,
    });
    await expectOk(done, `uploading blob ${digest} to ${nameOf(repository)}`);
    await done.body?.cancel();
    this.#known.add(key);
    return descriptor;
  }

  /**
   * Stores a manifest under a digest or tag. `ifMatch` asks the registry to refuse when the tag changed meanwhile; the
   * result then is `conflict`. `subjectKnown` tells that the registry keeps referrers itself (OCI-Subject header).
   */
  async putManifest(
    repository: Repository,
    reference: string,
    content: {
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      readonly ifMatch?: string | undefined;
      /** `*`: only when there is none yet. */
      readonly ifNoneMatch?: string | undefined;
    },
  ): Promise<{ readonly outcome: 'stored' | 'conflict'; readonly subjectKnown: boolean }> {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/manifests/${reference}`,
      method: 'PUT',
      headers: {
        'content-type': content.mediaType,
        ...(content.ifMatch === undefined ? {} : { 'if-match': content.ifMatch }),
        ...(content.ifNoneMatch === undefined ? {} : { 'if-none-match': content.ifNoneMatch }),
      },
      body: content.bytes,
      scope: push(repository),
    });
    if (response.status === 412 || response.status === 409) {
      await response.body?.cancel();
      return { outcome: 'conflict', subjectKnown: false };
    }
    await expectOk(response, `storing manifest ${reference} in ${nameOf(repository)}`);
    await response.body?.cancel();
    return { outcome: 'stored', subjectKnown: response.headers.get('oci-subject') !== null };
  }

  /** Whether manifests may be deleted here at all: asked with a digest that nothing has. Errors: those of the network. */
  async canDelete(repository: Repository): Promise<boolean> {
    const response = await this.#delete(repository, `sha256:${'0'.repeat(64)}`);
    return response.status === 404 || response.status === 202;
  }

  /** Deletes a tag; one that is gone already is none the worse. Where tags cannot be deleted, the manifest goes. */
  async deleteTag(repository: Repository, tag: string): Promise<void> {
    const byTag = await this.#delete(repository, tag);
    if (byTag.ok || byTag.status === 404) return;
    const found = await this.findManifest(repository, tag);
    if (found === undefined) return;
    const byDigest = await this.#delete(repository, found.descriptor.digest);
    if (byDigest.status !== 404) await expectOk(byDigest, `deleting ${tag} in ${nameOf(repository)}`);
  }

  async #delete(repository: Repository, reference: string): Promise<Response> {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/manifests/${reference}`,
      method: 'DELETE',
      scope: `repository:${repository.repository}:pull,push,delete`,
    });
    await response.body?.cancel();
    return response;
  }

  /** All tags of a repository; none when there is no such repository. Errors: `malformed`, `limit-exceeded`. */
  async listTags(repository: Repository): Promise<string[]> {
    const tags: string[] = [];
    let path: string | undefined = `/v2/${repository.repository}/tags/list`;
    for (let page = 0; path !== undefined; page += 1) {
      if (page >= MAX_TAG_PAGES) {
        throw new AppError('limit-exceeded', `${nameOf(repository)} has too many tags to list`);
      }
      const response = await this.#transport.send({
        registry: repository.registry,
        path,
        scope: pull(repository),
      });
      if (response.status === 404) {
        await response.body?.cancel();
        return tags;
      }
      await expectOk(response, `listing tags of ${nameOf(repository)}`);
      const next = nextPage(response, this.#transport.url(repository.registry, path));
      const bytes = await readBytes(response, MAX_MANIFEST_BYTES, 'list of tags');
      tags.push(...tagsIn(bytes, repository));
      path = next;
    }
    return tags;
  }

  /** One page of the referrers API, or undefined when the registry does not have it. `next` is the path of the next page. */
  async referrersPage(
    repository: Repository,
    path: string,
  ): Promise<{ readonly manifests: readonly Descriptor[]; readonly next: string | undefined } | undefined> {
    const response = await this.#transport.send({
      registry: repository.registry,
      path,
      headers: { accept: MEDIA_TYPE.imageIndex },
      scope: pull(repository),
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    await expectOk(response, `listing referrers in ${nameOf(repository)}`);
    const parsed = parseManifest(
      await readBytes(response, MAX_MANIFEST_BYTES, 'list of referrers'),
      undefined,
    );
    if (parsed.kind !== 'index')
      throw new AppError('malformed', `${repository.registry} answered the referrers list with an image`);
    return {
      manifests: parsed.index.manifests,
      next: nextPage(response, this.#transport.url(repository.registry, path)),
    };
  }
}

const MAX_TAG_PAGES = 1_000;
const tagList = z.looseObject({ tags: z.array(z.string().max(128)).nullish() });

function tagsIn(bytes: Uint8Array, repository: Repository): readonly string[] {
  const what = `list of tags of ${nameOf(repository)}`;
  const parsed = tagList.safeParse(parseStrictJson(bytes, { maxBytes: MAX_MANIFEST_BYTES, what }));
  if (parsed.success) return parsed.data.tags ?? [];
  throw new AppError('malformed', `${what} is none`);
}

export function nameOf(repository: Repository): string {
  return `${repository.registry}/${repository.repository}`;
}

function pull(repository: Repository): string {
  return `repository:${repository.repository}:pull`;
}

function push(repository: Repository): string {
  return `repository:${repository.repository}:pull,push`;
}

/** RFC 8288 `Link: <…>; rel="next"`, on the same host only. */
function nextPage(response: Response, current: URL): string | undefined {
  const match = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '');
  if (match === null) return undefined;
  const url = new URL(match[1] ?? '', current);
  if (url.host !== current.host)
    throw new AppError('malformed', `${current.host} continues its list on another host`);
  return url.pathname + url.search;
}

async function expectOk(response: Response, doing: string): Promise<void> {
  if (response.ok) return;
  const body = await readBytes(response, 16 * 1024, 'error answer').catch(() => Buffer.alloc(0));
  const code = /"code"\s*:\s*"([A-Z_]{1,40})"/.exec(body.toString('utf8'))?.[1];
  throw new AppError(
    'network',
    `${doing} failed: status ${String(response.status)}${code === undefined ? '' : ` ${code}`}`,
  );
}

function mismatch(doing: string, what: string): AppError {
  return new AppError('content-mismatch', `${doing} gave ${what}`);
}
