const { createHash } = process.getBuiltinModule("node:crypto");
import {
  array,
  literal,
  looseObject,
  number,
  record,
  string
} from "./chunk-KMVC2J2I.js";
import {
  parseDigest,
  parseStrictJson,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/registry/oci-manifest.ts
var MEDIA_TYPE = {
  imageManifest: "application/vnd.oci.image.manifest.v1+json",
  imageIndex: "application/vnd.oci.image.index.v1+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json",
  emptyConfig: "application/vnd.oci.empty.v1+json",
  sigstoreBundle: "application/vnd.dev.sigstore.bundle.v0.3+json"
};
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var sha256Text = string().refine((text) => text.startsWith("sha256:") && parseDigest(text) !== void 0, "is not sha256:<hex>");
var annotations = record(string(), string());
var descriptorSchema = looseObject({
  mediaType: string().max(255),
  digest: sha256Text,
  size: number().int().nonnegative(),
  artifactType: string().max(255).optional(),
  annotations: annotations.optional(),
  platform: looseObject({ architecture: string(), os: string(), variant: string().optional() }).optional()
});
var manifestSchema = looseObject({
  schemaVersion: literal(2),
  mediaType: string().optional(),
  artifactType: string().optional(),
  config: descriptorSchema,
  layers: array(descriptorSchema).max(1e4),
  subject: descriptorSchema.optional(),
  annotations: annotations.optional()
});
var indexSchema = looseObject({
  schemaVersion: literal(2),
  mediaType: string().optional(),
  artifactType: string().optional(),
  // Registries written in Go answer a list of none with null.
  manifests: array(descriptorSchema).max(1e4).nullable().transform((list) => list ?? []),
  subject: descriptorSchema.optional(),
  annotations: annotations.optional()
});
function parseManifest(bytes, servedAs) {
  const value = parseStrictJson(bytes, { maxBytes: MAX_MANIFEST_BYTES, what: "manifest" });
  if (typeof value !== "object" || value === null) throw malformed("is not an object");
  const isIndex = Object.hasOwn(value, "manifests");
  if (isIndex && (Object.hasOwn(value, "layers") || Object.hasOwn(value, "config")))
    throw malformed("is image and index at once");
  const own = Reflect.get(value, "mediaType");
  const served = servedAs?.split(";")[0]?.trim();
  if (own !== void 0 && served !== void 0 && served.startsWith("application/vnd.") && own !== served) {
    throw malformed(`calls itself ${JSON.stringify(own)} but was served as ${served}`);
  }
  const expected = isIndex ? [MEDIA_TYPE.imageIndex, MEDIA_TYPE.dockerList] : [MEDIA_TYPE.imageManifest, MEDIA_TYPE.dockerManifest];
  if (own !== void 0 && !expected.includes(own)) throw malformed(`has media type ${JSON.stringify(own)}`);
  if (isIndex) {
    const parsed2 = indexSchema.safeParse(value);
    if (!parsed2.success) throw malformed(problem(parsed2.error));
    return { kind: "index", index: parsed2.data };
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw malformed(problem(parsed.error));
  return { kind: "manifest", manifest: parsed.data };
}
function problem(error) {
  const [issue] = error.issues;
  return issue === void 0 ? "has another form" : `has a wrong ${issue.path.join(".") || "form"}: ${issue.message}`;
}
function malformed(why) {
  return new AppError("malformed", `manifest ${why}`);
}

// src/registry/registry-auth.ts
var tokenSchema = looseObject({ token: string().optional(), access_token: string().optional() });
var PAIR = /([a-z_]{1,32})=(?:"([^"\\]{0,2048})"|([^\s,"]{1,2048}))/gi;
function parseChallenge(header) {
  const scheme = /^\s*([a-z]+)/i.exec(header)?.[1]?.toLowerCase();
  if (scheme === "basic") return { kind: "basic" };
  if (scheme !== "bearer") return void 0;
  const pairs = /* @__PURE__ */ new Map();
  for (const match of header.slice(0, 8192).matchAll(PAIR))
    pairs.set((match[1] ?? "").toLowerCase(), match[2] ?? match[3] ?? "");
  const realm = pairs.get("realm");
  if (realm === void 0 || !URL.canParse(realm)) return void 0;
  return { kind: "bearer", realm, service: pairs.get("service"), scope: pairs.get("scope") };
}
function basicHeader(credentials) {
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`, "utf8").toString("base64")}`;
}
function tokenRequest(challenge, scope, credentials) {
  const wanted = challenge.scope ?? scope;
  if (credentials?.identityToken !== void 0) {
    const form = new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: credentials.identityToken,
      client_id: "sallyport",
      scope: wanted,
      ...challenge.service === void 0 ? {} : { service: challenge.service }
    });
    const headers2 = { "content-type": "application/x-www-form-urlencoded" };
    return { url: challenge.realm, method: "POST", headers: headers2, body: form.toString() };
  }
  const url = new URL(challenge.realm);
  if (challenge.service !== void 0) url.searchParams.set("service", challenge.service);
  url.searchParams.set("scope", wanted);
  const headers = credentials === void 0 ? {} : { authorization: basicHeader(credentials) };
  return { url: url.href, method: "GET", headers };
}
function readToken(body) {
  const parsed = tokenSchema.safeParse(
    parseStrictJson(body, { maxBytes: 256 * 1024, what: "answer of the token endpoint" })
  );
  const token = parsed.success ? parsed.data.token ?? parsed.data.access_token : void 0;
  if (token === void 0 || !/^[\x21-\x7e]+$/.test(token))
    throw new AppError("malformed", "token endpoint gave no token");
  return token;
}

// src/registry/registry-transport.ts
var MAX_ATTEMPTS = 5;
var MAX_REDIRECTS = 5;
var MAX_WAIT_MS = 3e4;
var RegistryTransport = class {
  #options;
  /** Authorization header by registry and scope, once it has worked out. */
  #authorizations = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  async send(request) {
    const key = `${request.registry} ${request.scope}`;
    const first = await this.#retry(request, this.#authorizations.get(key));
    if (first.status !== 401) return refuseForbidden(first, request);
    const challenge = parseChallenge(first.headers.get("www-authenticate") ?? "");
    await first.body?.cancel();
    const authorization = await this.#authorize(challenge, request);
    const second = await this.#retry(request, authorization);
    if (second.status === 401) return refuseForbidden(second, request);
    this.#authorizations.set(key, authorization);
    return refuseForbidden(second, request);
  }
  /** The address of a path on a registry; plain http only for this machine and hosts named for it. */
  url(registry, path) {
    if (/^https?:\/\//.test(path)) return this.#allowed(new URL(path));
    const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
    const plain = isLoopbackHost(host) || this.#options.plainHttpHosts?.includes(registry) === true;
    return new URL(`${plain ? "http" : "https"}://${host}${path}`);
  }
  #allowed(url) {
    const plain = isLoopbackHost(url.host) || this.#options.plainHttpHosts?.includes(url.host) === true;
    if (url.protocol !== "https:" && !plain) {
      throw new AppError(
        "network",
        `registry sent us to ${url.protocol}//${url.host}, which is not encrypted`
      );
    }
    return url;
  }
  async #authorize(challenge, request) {
    const credentials = await this.#options.credentials(request.registry);
    if (challenge === void 0) throw denied(request, 401);
    if (challenge.kind === "basic") {
      if (credentials === void 0) throw denied(request, 401);
      return basicHeader(credentials);
    }
    const asked = tokenRequest(challenge, request.scope, credentials);
    const answer = await this.#once(this.#allowed(new URL(asked.url)), asked);
    const body = await readBytes(answer, 256 * 1024, "answer of the token endpoint");
    if (!answer.ok) throw denied(request, answer.status);
    return `Bearer ${readToken(body)}`;
  }
  async #retry(request, authorization) {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.#follow(request, authorization);
      if (response.status !== 429 && response.status < 500 || attempt >= MAX_ATTEMPTS) return response;
      await response.body?.cancel();
      await this.#options.sleep(waitOf(response, attempt));
    }
  }
  /** Follows redirects by hand: the authorization stays with the first host. */
  async #follow(request, authorization) {
    let url = this.url(request.registry, request.path);
    const home = url.host;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const own = url.host === home && isHostOf(url, this.url(request.registry, "/"));
      const headers = {
        ...request.headers,
        ...own && authorization !== void 0 ? { authorization } : {}
      };
      const response = await this.#once(url, { ...request, headers });
      const location = response.headers.get("location");
      const redirected = [301, 302, 303, 307, 308].includes(response.status);
      if (!redirected || location === null) return response;
      await response.body?.cancel();
      url = this.#allowed(new URL(location, url));
    }
    throw new AppError("network", `${request.registry} redirects more than ${String(MAX_REDIRECTS)} times`);
  }
  async #once(url, request) {
    const timeoutMs = request.timeoutMs ?? this.#options.timeoutMs ?? 3e4;
    try {
      return await this.#options.fetch(url, {
        method: request.method ?? "GET",
        headers: { ...request.headers },
        ...request.body === void 0 ? {} : { body: request.body },
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs)
      });
    } catch (cause) {
      throw networkError(url.host, cause, timeoutMs);
    }
  }
};
async function readBytes(response, maxBytes, what) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxBytes)
        throw new AppError("limit-exceeded", `${what} is larger than ${String(maxBytes)} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError("network", `reading ${what} broke off: ${messageOf(cause)}`, { cause });
  }
  return Buffer.concat(chunks);
}
function isHostOf(url, home) {
  return url.host === home.host && url.protocol === home.protocol;
}
function isLoopbackHost(host) {
  const name = host.replace(/:\d+$/, "");
  return name === "localhost" || name === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}
function waitOf(response, attempt) {
  const seconds = Number(response.headers.get("retry-after") ?? NaN);
  const wanted = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1e3 : 250 * 2 ** (attempt - 1);
  return Math.min(wanted, MAX_WAIT_MS);
}
async function refuseForbidden(response, request) {
  if (response.status !== 401 && response.status !== 403) return response;
  await response.body?.cancel();
  throw denied(request, response.status);
}
function denied(request, status) {
  return new AppError(
    "missing-permission",
    `${request.registry} refused access (${String(status)}, ${request.scope})`,
    {
      hint: `log in with "docker login ${request.registry}" or give the job permission for it`
    }
  );
}
function networkError(host, cause, timeoutMs) {
  const record2 = typeof cause === "object" && cause !== null ? cause : {};
  if (record2.name === "TimeoutError") {
    return new AppError("timeout", `${host} did not answer within ${String(timeoutMs / 1e3)} s`, { cause });
  }
  return new AppError("network", `cannot reach ${host}: ${messageOf(record2.cause ?? cause)}`, { cause });
}

// src/registry/registry-client.ts
var ACCEPT = [
  MEDIA_TYPE.imageManifest,
  MEDIA_TYPE.imageIndex,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerList
].join(", ");
var BLOB_TIMEOUT_MS = 36e5;
var RegistryClient = class {
  #transport;
  /** Blobs that this client saw or put, by repository: asking once is enough. */
  #known = /* @__PURE__ */ new Set();
  constructor(transport) {
    this.#transport = transport;
  }
  /** Reads a manifest by tag or digest, or returns undefined when there is none. */
  async findManifest(repository, reference) {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/manifests/${reference}`,
      headers: { accept: ACCEPT },
      scope: pull(repository)
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return void 0;
    }
    await expectOk(response, `reading manifest ${reference} of ${nameOf(repository)}`);
    const bytes = await readBytes(response, MAX_MANIFEST_BYTES, "manifest");
    const digest = `sha256:${sha256Hex(bytes)}`;
    if (reference.startsWith("sha256:") && reference !== digest) {
      throw new AppError(
        "content-mismatch",
        `${nameOf(repository)} served a manifest with digest ${digest} for ${reference}`
      );
    }
    const served = response.headers.get("content-type") ?? void 0;
    const parsed = parseManifest(bytes, served);
    const own = parsed.kind === "index" ? parsed.index.mediaType : parsed.manifest.mediaType;
    const standard = parsed.kind === "index" ? MEDIA_TYPE.imageIndex : MEDIA_TYPE.imageManifest;
    const mediaType = own ?? (served !== void 0 && ACCEPT.includes(served) ? served : standard);
    return {
      descriptor: { mediaType, digest, size: bytes.length },
      bytes,
      parsed,
      etag: response.headers.get("etag") ?? void 0
    };
  }
  /** As `findManifest`, but a missing manifest is the error `not-found`. */
  async getManifest(repository, reference) {
    const found = await this.findManifest(repository, reference);
    if (found !== void 0) return found;
    throw new AppError("not-found", `${nameOf(repository)} has no manifest ${reference}`, {
      hint: "check the name; a private repository also answers like this without a login"
    });
  }
  /** Reads a blob into memory, at most `maxBytes`, size and digest checked. */
  async getBlob(repository, descriptor, maxBytes) {
    if (descriptor.size > maxBytes) {
      throw new AppError(
        "limit-exceeded",
        `blob ${descriptor.digest} has ${String(descriptor.size)} bytes, at most ${String(maxBytes)} are read`
      );
    }
    const chunks = [];
    for await (const chunk of this.streamBlob(repository, descriptor)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  /** Streams a blob; the last step throws `content-mismatch` when size or digest differ, so read to the end before use. */
  async *streamBlob(repository, descriptor) {
    const doing = `reading blob ${descriptor.digest} of ${nameOf(repository)}`;
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/blobs/${descriptor.digest}`,
      scope: pull(repository),
      timeoutMs: BLOB_TIMEOUT_MS
    });
    if (response.status === 404) await response.body?.cancel();
    if (response.status === 404)
      throw new AppError("not-found", `${nameOf(repository)} has no blob ${descriptor.digest}`);
    await expectOk(response, doing);
    const hash = createHash("sha256");
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
      throw new AppError("network", `${doing} broke off: ${messageOf(cause)}`, { cause });
    }
    if (size !== descriptor.size)
      throw mismatch(doing, `${String(size)} bytes, not ${String(descriptor.size)}`);
    if (`sha256:${hash.digest("hex")}` !== descriptor.digest)
      throw mismatch(doing, "bytes with another digest");
  }
  async hasBlob(repository, digest) {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/blobs/${digest}`,
      method: "HEAD",
      scope: push(repository)
    });
    if (response.status === 404) return false;
    await expectOk(response, `looking for blob ${digest} in ${nameOf(repository)}`);
    return true;
  }
  /** Uploads a small blob (whole in memory) unless it is there; returns its descriptor. */
  async putBlob(repository, bytes, mediaType) {
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
      method: "POST"
    });
    await expectOk(started, `starting an upload to ${nameOf(repository)}`);
    await started.body?.cancel();
    const location = started.headers.get("location");
    if (location === null) throw new AppError("malformed", `${repository.registry} gave no upload location`);
    const target = new URL(location, this.#transport.url(repository.registry, "/"));
    target.searchParams.set("digest", digest);
    const home = this.#transport.url(repository.registry, "/");
    const path = target.host === home.host ? target.pathname + target.search : target.href;
    const headers = { "content-type": "application/octet-stream", "content-length": String(bytes.length) };
    const done = await this.#transport.send({
      ...base,
      path,
      method: "PUT",
      headers,
      body: bytes,
      timeoutMs: BLOB_TIMEOUT_MS
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
  async putManifest(repository, reference, content) {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/manifests/${reference}`,
      method: "PUT",
      headers: {
        "content-type": content.mediaType,
        ...content.ifMatch === void 0 ? {} : { "if-match": content.ifMatch },
        ...content.ifNoneMatch === void 0 ? {} : { "if-none-match": content.ifNoneMatch }
      },
      body: content.bytes,
      scope: push(repository)
    });
    if (response.status === 412 || response.status === 409) {
      await response.body?.cancel();
      return { outcome: "conflict", subjectKnown: false };
    }
    await expectOk(response, `storing manifest ${reference} in ${nameOf(repository)}`);
    await response.body?.cancel();
    return { outcome: "stored", subjectKnown: response.headers.get("oci-subject") !== null };
  }
  /** Whether manifests may be deleted here at all: asked with a digest that nothing has. Errors: those of the network. */
  async canDelete(repository) {
    const response = await this.#delete(repository, `sha256:${"0".repeat(64)}`);
    return response.status === 404 || response.status === 202;
  }
  /** Deletes a tag; one that is gone already is none the worse. Where tags cannot be deleted, the manifest goes. */
  async deleteTag(repository, tag) {
    const byTag = await this.#delete(repository, tag);
    if (byTag.ok || byTag.status === 404) return;
    const found = await this.findManifest(repository, tag);
    if (found === void 0) return;
    const byDigest = await this.#delete(repository, found.descriptor.digest);
    if (byDigest.status !== 404) await expectOk(byDigest, `deleting ${tag} in ${nameOf(repository)}`);
  }
  async #delete(repository, reference) {
    const response = await this.#transport.send({
      registry: repository.registry,
      path: `/v2/${repository.repository}/manifests/${reference}`,
      method: "DELETE",
      scope: `repository:${repository.repository}:pull,push,delete`
    });
    await response.body?.cancel();
    return response;
  }
  /** All tags of a repository; none when there is no such repository. Errors: `malformed`, `limit-exceeded`. */
  async listTags(repository) {
    const tags = [];
    let path = `/v2/${repository.repository}/tags/list`;
    for (let page = 0; path !== void 0; page += 1) {
      if (page >= MAX_TAG_PAGES) {
        throw new AppError("limit-exceeded", `${nameOf(repository)} has too many tags to list`);
      }
      const response = await this.#transport.send({
        registry: repository.registry,
        path,
        scope: pull(repository)
      });
      if (response.status === 404) {
        await response.body?.cancel();
        return tags;
      }
      await expectOk(response, `listing tags of ${nameOf(repository)}`);
      const next = nextPage(response, this.#transport.url(repository.registry, path));
      const bytes = await readBytes(response, MAX_MANIFEST_BYTES, "list of tags");
      tags.push(...tagsIn(bytes, repository));
      path = next;
    }
    return tags;
  }
  /** One page of the referrers API, or undefined when the registry does not have it. `next` is the path of the next page. */
  async referrersPage(repository, path) {
    const response = await this.#transport.send({
      registry: repository.registry,
      path,
      headers: { accept: MEDIA_TYPE.imageIndex },
      scope: pull(repository)
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return void 0;
    }
    await expectOk(response, `listing referrers in ${nameOf(repository)}`);
    const parsed = parseManifest(
      await readBytes(response, MAX_MANIFEST_BYTES, "list of referrers"),
      void 0
    );
    if (parsed.kind !== "index")
      throw new AppError("malformed", `${repository.registry} answered the referrers list with an image`);
    return {
      manifests: parsed.index.manifests,
      next: nextPage(response, this.#transport.url(repository.registry, path))
    };
  }
};
var MAX_TAG_PAGES = 1e3;
var tagList = looseObject({ tags: array(string().max(128)).nullish() });
function tagsIn(bytes, repository) {
  const what = `list of tags of ${nameOf(repository)}`;
  const parsed = tagList.safeParse(parseStrictJson(bytes, { maxBytes: MAX_MANIFEST_BYTES, what }));
  if (parsed.success) return parsed.data.tags ?? [];
  throw new AppError("malformed", `${what} is none`);
}
function nameOf(repository) {
  return `${repository.registry}/${repository.repository}`;
}
function pull(repository) {
  return `repository:${repository.repository}:pull`;
}
function push(repository) {
  return `repository:${repository.repository}:pull,push`;
}
function nextPage(response, current) {
  const match = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(response.headers.get("link") ?? "");
  if (match === null) return void 0;
  const url = new URL(match[1] ?? "", current);
  if (url.host !== current.host)
    throw new AppError("malformed", `${current.host} continues its list on another host`);
  return url.pathname + url.search;
}
async function expectOk(response, doing) {
  if (response.ok) return;
  const body = await readBytes(response, 16 * 1024, "error answer").catch(() => Buffer.alloc(0));
  const code = /"code"\s*:\s*"([A-Z_]{1,40})"/.exec(body.toString("utf8"))?.[1];
  throw new AppError(
    "network",
    `${doing} failed: status ${String(response.status)}${code === void 0 ? "" : ` ${code}`}`
  );
}
function mismatch(doing, what) {
  return new AppError("content-mismatch", `${doing} gave ${what}`);
}

export {
  MEDIA_TYPE,
  MAX_MANIFEST_BYTES,
  RegistryTransport,
  RegistryClient,
  nameOf
};
