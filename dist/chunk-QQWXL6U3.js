const path = process.getBuiltinModule("node:path");
const { createHash } = process.getBuiltinModule("node:crypto");
import {
  besideOf,
  distinctFormats
} from "./chunk-ZIJOGEMN.js";
import {
  generateAibom,
  readDeclarationsFile,
  statedTime
} from "./chunk-5JTTHECB.js";
import {
  checkUrl
} from "./chunk-6R2OP7DM.js";
import {
  array,
  int,
  looseObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  DEFAULT_IGNORES,
  SIGNATURE_NAME,
  compareCodePoints,
  isIgnored,
  modelDigestOf,
  modelPathProblem,
  parseStrictJson,
  sha256Hex,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/generate-hub-bom.ts

// src/flows/read-hub-model.ts

// src/aibom/hub-listing.ts
var MAX_HUB_FILES = 1e4;
var HUB_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
var size = int().min(0);
var listingSchema = looseObject({
  id: string(),
  sha: string().regex(/^[0-9a-f]{40}$/),
  siblings: array(
    looseObject({
      rfilename: string(),
      size: size.optional(),
      blobId: string().optional(),
      lfs: looseObject({ sha256: string().regex(/^[0-9a-f]{64}$/), size }).nullish()
    })
  ).max(MAX_HUB_FILES, `has more than ${String(MAX_HUB_FILES)} files`)
});
function parseHubReference(text) {
  const [id = "", revision = "main", ...rest] = text.split("@");
  if (!HUB_ID.test(id) || rest.length > 0 || !/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(revision)) {
    throw new AppError("invalid-input", `${JSON.stringify(text.slice(0, 200))} names no model of a hub`, {
      hint: "write owner/name@COMMIT"
    });
  }
  return { id, revision };
}
function readHubListing(bytes, asked) {
  const what = `listing of ${asked.id}`;
  const json = parseStrictJson(bytes, { maxBytes: bytes.length, maxDepth: 64, what });
  const parsed = listingSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const isLong = issue?.code === "too_big" && issue.path.length === 1;
    throw new AppError(
      isLong ? "limit-exceeded" : "malformed",
      `${what} cannot be used: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`
    );
  }
  const { id, sha: commit, siblings } = parsed.data;
  if (id.toLowerCase() !== asked.id.toLowerCase()) {
    throw new AppError("not-found", `${asked.id} leads to ${JSON.stringify(id.slice(0, 200))}`, {
      hint: "a name that moved may be anybody\u2019s: ask for the model by the name it has now"
    });
  }
  if (/^[0-9a-f]{40}$/.test(asked.revision) && asked.revision !== commit) {
    throw new AppError("malformed", `${what} is of commit ${commit}, asked was ${asked.revision}`);
  }
  const seen = /* @__PURE__ */ new Set();
  const files = siblings.map((each) => {
    const { rfilename: path2, lfs } = each;
    const problem = seen.has(path2) ? "is listed twice" : modelPathProblem(path2);
    if (problem !== void 0) {
      throw new AppError("malformed", `${what}: path ${JSON.stringify(path2.slice(0, 200))} ${problem}`);
    }
    seen.add(path2);
    const bytes2 = lfs?.size ?? each.size;
    if (bytes2 === void 0) throw new AppError("malformed", `${what} states no size of ${path2}`);
    const isOfGit = lfs === void 0 || lfs === null;
    return { path: path2, size: bytes2, sha256: lfs?.sha256, blobId: isOfGit ? each.blobId : void 0 };
  });
  return { id, commit, files };
}

// src/platform/hub-client.ts
var MAX_REDIRECTS = 5;
var MAX_ANSWER_BYTES = 32 * 1024 * 1024;
var HubClient = class {
  #base;
  #token;
  #timeoutMs;
  constructor({ endpoint, token, timeoutMs = 6e4 }) {
    this.#base = checkUrl(endpoint.endsWith("/") ? endpoint : `${endpoint}/`);
    this.#token = token;
    this.#timeoutMs = timeoutMs;
  }
  /** Host with port. */
  get host() {
    return this.#base.host;
  }
  /** Address of a path below the endpoint, without user, password and query. */
  address(path2) {
    const url = new URL(path2, this.#base);
    return `${url.origin}${url.pathname}`;
  }
  /** Bytes of an answer of the API. */
  async get(path2) {
    return await this.#exchange(path2, {}, async (response) => {
      refuseStatus(response, this.address(path2));
      return await readUpTo(response, MAX_ANSWER_BYTES, "refuse");
    });
  }
  /**
   * `length` bytes of a file from `offset`. A server that ignores ranges is read from the start as far as needed, when
   * that is at most `maxSkip` bytes, and then hung up on.
   */
  async part(path2, {
    offset,
    length,
    maxSkip
  }) {
    const range = `bytes=${String(offset)}-${String(offset + length - 1)}`;
    return await this.#exchange(path2, { range, "accept-encoding": "identity" }, async (response) => {
      refuseStatus(response, this.address(path2));
      if (response.status === 206) {
        const total2 = totalOf(response, offset, this.address(path2));
        return { bytes: await readUpTo(response, length, "refuse"), total: total2 };
      }
      if (offset > maxSkip) {
        throw new AppError("unsupported", `${this.host} ignores ranges: cannot read the middle of a file`, {
          hint: "download the model and generate from the folder"
        });
      }
      const total = Number(response.headers.get("content-length") ?? Number.NaN);
      const bytes = await readUpTo(response, offset + length, "stop");
      return { bytes: bytes.subarray(offset), total: Number.isSafeInteger(total) ? total : -1 };
    });
  }
  /** Follows redirects by hand; the token stays with the endpoint. */
  async #exchange(path2, headers, use) {
    let url = new URL(path2, this.#base);
    const signal = AbortSignal.timeout(this.#timeoutMs);
    try {
      for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const isHome = url.origin === this.#base.origin;
        const authorization = isHome && this.#token !== void 0 ? { authorization: `Bearer ${this.#token}` } : {};
        const response = await fetch(url, {
          headers: { ...headers, ...authorization },
          redirect: "manual",
          signal
        });
        const location = response.headers.get("location");
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
          return await use(response).finally(() => response.body?.cancel().catch(() => void 0));
        }
        await response.body?.cancel();
        url = checkUrl(new URL(location, url).href);
      }
    } catch (cause) {
      if (isAppError(cause)) throw cause;
      const isLate = cause instanceof Error && cause.name === "TimeoutError";
      const seconds = String(this.#timeoutMs / 1e3);
      if (isLate) throw new AppError("timeout", `${url.host} did not answer within ${seconds} s`, { cause });
      const reason = messageOf(cause.cause ?? cause);
      throw new AppError("network", `cannot read from ${url.host}: ${reason}`, { cause });
    }
    throw new AppError("network", `${this.host} sends from one place to the next without end`);
  }
};
function refuseStatus({ status }, address) {
  if (status === 200 || status === 206) return;
  if (status === 401 || status === 403) {
    throw new AppError("missing-permission", `${address} answers ${String(status)}`, {
      hint: "accept the conditions of the model on the hub, and set HF_TOKEN to a token that may read it"
    });
  }
  if (status === 404) throw new AppError("not-found", `${address} does not exist`);
  if (status === 416) throw new AppError("malformed", `${address} is shorter than its listing says`);
  throw new AppError("network", `${address} answers ${String(status)}`);
}
function totalOf({ headers }, offset, address) {
  const match = /^bytes (\d{1,16})-\d{1,16}\/(\d{1,16})$/.exec(headers.get("content-range") ?? "");
  if (match === null || Number(match[1]) !== offset) {
    throw new AppError("malformed", `${address} answers another range than was asked for`);
  }
  return Number(match[2]);
}
async function readUpTo(response, max, onMore) {
  const chunks = [];
  let size2 = 0;
  for await (const chunk of response.body ?? []) {
    size2 += chunk.length;
    chunks.push(chunk);
    if (size2 > max && onMore === "refuse") {
      throw new AppError("limit-exceeded", `answer is larger than ${String(max)} bytes`);
    }
    if (size2 >= max && onMore === "stop") break;
  }
  return Buffer.concat(chunks).subarray(0, max);
}

// src/flows/read-hub-model.ts
var DEFAULT_HUB = "https://huggingface.co";
var MAX_GIT_FILE_BYTES = 32 * 1024 * 1024;
var MAX_GIT_TOTAL_BYTES = 256 * 1024 * 1024;
async function readHubModel(reference, endpoint, { env }) {
  const { id, revision } = parseHubReference(reference);
  const client = new HubClient({ endpoint, token: readVariable("hubToken", env) });
  const path2 = `api/models/${id}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const listing = readHubListing(await client.get(path2), { id, revision });
  const { manifest, contents } = await toManifest(client, listing);
  const remote = {
    read: async (entry, { offset, length }) => {
      const bytes = contents.get(entry.path);
      if (bytes !== void 0) return bytes.subarray(offset, offset + length);
      return await readPart(client, { listing, entry }, { offset, length });
    },
    facts: placeFacts(client, listing, endpoint)
  };
  const { commit } = listing;
  return {
    id: listing.id,
    commit,
    resolvedFrom: revision === commit ? void 0 : revision,
    manifest,
    remote
  };
}
async function toManifest(client, listing) {
  const rules = /* @__PURE__ */ new Set([...DEFAULT_IGNORES, SIGNATURE_NAME]);
  const files = listing.files.filter(({ path: path2 }) => !isIgnored(path2, rules));
  const contents = /* @__PURE__ */ new Map();
  const entries = [];
  let total = 0;
  for (const file of files) {
    if (file.sha256 !== void 0) {
      entries.push({ path: file.path, size: file.size, sha256: file.sha256, source: "hub-api" });
      continue;
    }
    total += file.size;
    if (file.size > MAX_GIT_FILE_BYTES || total > MAX_GIT_TOTAL_BYTES) {
      throw new AppError(
        "limit-exceeded",
        `${file.path} of ${listing.id} has no SHA-256 and is too large to fetch`
      );
    }
    const bytes = await readGitFile(client, listing, file);
    contents.set(file.path, bytes);
    entries.push({ path: file.path, size: file.size, sha256: sha256Hex(bytes) });
  }
  if (entries.length === 0) throw new AppError("invalid-subject", `${listing.id} has no files`);
  entries.sort((a, b) => compareCodePoints(a.path, b.path));
  const manifest = {
    root: listing.id,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: entries.reduce((sum, { size: size2 }) => sum + size2, 0),
    ignored: listing.files.map(({ path: path2 }) => path2).filter((path2) => isIgnored(path2, rules)).sort(compareCodePoints),
    allowSymlinks: false
  };
  return { manifest, contents };
}
async function readGitFile(client, listing, file) {
  if (file.size === 0) return Buffer.alloc(0);
  const { bytes } = await client.part(filePath(listing, file.path), {
    offset: 0,
    length: file.size,
    maxSkip: 0
  });
  const blob = createHash("sha1").update(`blob ${String(bytes.length)}\0`).update(bytes).digest("hex");
  const isOther = file.blobId !== void 0 && file.blobId !== blob;
  if (bytes.length !== file.size || isOther) throw mismatch(client, file.path);
  return bytes;
}
async function readPart(client, { listing, entry }, { offset, length }) {
  const { bytes, total } = await client.part(filePath(listing, entry.path), {
    offset,
    length,
    maxSkip: MAX_SKIP_BYTES
  });
  if (bytes.length !== length || total !== -1 && total !== entry.size) throw mismatch(client, entry.path);
  return bytes;
}
var MAX_SKIP_BYTES = 8 * 1024 * 1024;
function mismatch({ host }, path2) {
  return new AppError("content-mismatch", `${host} delivers another ${path2} than it lists`, {
    hint: "the hub or something before it is not honest, or the file was cut on the way: try again"
  });
}
function filePath({ id, commit }, path2) {
  return `${id}/resolve/${commit}/${path2.split("/").map(encodeURIComponent).join("/")}`;
}
function placeFacts(client, { id, commit }, endpoint) {
  const source = { path: client.host, pointer: `/${id}` };
  const isPublic = new URL(endpoint).origin === DEFAULT_HUB;
  const place = isPublic ? "" : `?repository_url=${encodeURIComponent(client.address(""))}`;
  return [
    { kind: "package-url", value: `pkg:huggingface/${id}@${commit}${place}`, basis: "declared", source },
    {
      kind: "download-location",
      value: client.address(`${id}/tree/${commit}`),
      basis: "declared",
      source
    }
  ];
}

// src/flows/generate-hub-bom.ts
async function generateHubBom(reference, options, context) {
  const model = await readHubModel(reference, options.endpoint ?? DEFAULT_HUB, context);
  return await describeHubModel(model, options, context);
}
async function generateHubBoms(reference, { formats = [], output, ...options }, context) {
  const [first, ...others] = distinctFormats(formats);
  const model = await readHubModel(reference, options.endpoint ?? DEFAULT_HUB, context);
  const made = [
    await describeHubModel(model, { ...options, format: first, output }, context)
  ];
  for (const format of others)
    made.push(
      await describeHubModel(model, { ...options, format, output: besideOf(output, format) }, context)
    );
  return made;
}
async function describeHubModel({ id, commit, resolvedFrom, manifest, remote }, options, context) {
  const timestamp = statedTime(context);
  const { format, declarations } = options;
  const stated = declarations === void 0 ? void 0 : await readDeclarationsFile(declarations);
  const result = await generateAibom({
    manifest,
    remote,
    name: options.name ?? id,
    version: options.version ?? commit,
    ...format === void 0 ? {} : { format },
    ...stated === void 0 ? {} : { declarations: stated },
    ...timestamp === void 0 ? {} : { timestamp }
  }).catch((error) => {
    if (!isAppError(error) || error.code !== "changed-while-reading") throw error;
    throw new AppError("content-mismatch", "the hub delivers a file with another SHA-256 than it lists", {
      cause: error,
      hint: error.message
    });
  });
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) await writeAtomically(output, result.bytes);
  return {
    ...result,
    reference: `${id}@${commit}`,
    resolvedFrom,
    digest: `sha256:${manifest.rootSha256}`,
    output,
    statedFiles: manifest.entries.filter(({ source }) => source === "hub-api").length
  };
}

export {
  generateHubBom,
  generateHubBoms
};
