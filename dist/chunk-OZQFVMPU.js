import {
  asModel
} from "./chunk-7TLBBWCF.js";
import {
  listImageTree,
  resolveImage
} from "./chunk-IBARC34V.js";
import {
  attachBundle
} from "./chunk-FWBSLVLO.js";
import {
  openRegistry
} from "./chunk-C6NTCCSZ.js";
import {
  PREDICATE,
  makeModelSignatureStatement,
  openSigner,
  openStore,
  openTrail,
  signStatement
} from "./chunk-F3LVSCKF.js";
import {
  STATEMENT_TYPE,
  formatReference,
  parseDigest,
  parseReference
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  toAppError
} from "./chunk-4YF2P4A2.js";

// src/sign/image-statement.ts
function makeImageSignatureStatement(digest, annotations = {}) {
  const digests = parseDigest(digest);
  if (digests?.["sha256"] === void 0) {
    throw new AppError("invalid-subject", `${JSON.stringify(digest)} is not the sha256 digest of a manifest`);
  }
  const hasAnnotations = Object.keys(annotations).length > 0;
  return {
    _type: STATEMENT_TYPE,
    subject: [{ digest: digests, ...hasAnnotations ? { annotations } : {} }],
    predicateType: PREDICATE.imageSignature,
    predicate: {}
  };
}

// src/flows/each-target.ts
var PARALLEL = 8;
async function forEachTarget(targets, work) {
  const results = /* @__PURE__ */ new Map();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < targets.length; index = next++) {
      const target = targets[index] ?? "";
      results.set(index, { target, result: await attempt(() => work(target)) });
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, targets.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
async function attempt(work) {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: toAppError(thrown) };
  }
}

// src/flows/sign-image.ts
async function signImages(targets, options, context) {
  const annotations = readAnnotations(options.annotations);
  refuseMixture(options);
  const trail = openTrail(options, context);
  const signer = await openSigner(options, context);
  const registry = await openRegistry(context, targets);
  const store = options.evidence === void 0 ? void 0 : await openStore(options.evidence, context);
  return await forEachTarget(targets, async (target) => {
    const image = await resolveImage(registry.client, parseReference(target));
    const work = { image, registry, signer, store, trail, context };
    return options.kind === "model" ? await signAsModel(work, options.ignorePaths) : await signAsImage(work, { annotations, recursive: options.recursive === true });
  });
}
async function signAsImage({ image, registry, signer, store, trail, context }, how) {
  const { client, sleep } = registry;
  const place = { registry: image.registry, repository: image.repository };
  const nodes = how.recursive ? await listImageTree(client, image) : [{ digest: image.digest, platform: void 0 }];
  const signed = [];
  for (const { digest, platform } of nodes) {
    const bundle = await signStatement(makeImageSignatureStatement(digest, how.annotations), signer);
    const { descriptor: subject } = digest === image.digest ? image.manifest : await client.getManifest(place, digest);
    const what = { subject, bundle, clock: context.clock };
    const named = {
      kind: "image",
      name: `${image.registry}/${image.repository}`,
      digest: { sha256: digest.slice("sha256:".length) }
    };
    await trail?.record({ kind: "image-signature", subject: named, bundle, signer });
    const signature = await attachBundle({ client, repository: place, sleep }, what);
    await store?.put({ sha256: digest.slice("sha256:".length) }, "image-signature", bundle);
    signed.push({ digest, platform, signature, bundleSha256: bundle.sha256 });
  }
  return { ...await nameOf(image, signer), modelDigest: void 0, signed };
}
async function signAsModel({ image, registry, signer, store, trail, context }, ignorePaths) {
  const manifest = asModel(image, ignorePaths).manifest;
  if (manifest === void 0) throw new AppError("internal", "a model in a registry has no manifest");
  const bundle = await signStatement(makeModelSignatureStatement(manifest, image.repository), signer);
  const { client, sleep } = registry;
  const target = { client, repository: { registry: image.registry, repository: image.repository }, sleep };
  const what = { subject: image.manifest.descriptor, bundle, clock: context.clock };
  const named = { kind: "model", name: image.repository, digest: { sha256: manifest.rootSha256 } };
  await trail?.record({ kind: "model-signature", subject: named, bundle, signer });
  const signature = await attachBundle(target, what);
  await store?.put({ sha256: manifest.rootSha256 }, "model-signature", bundle);
  const { digest } = image;
  const signed = [{ digest, platform: void 0, signature, bundleSha256: bundle.sha256 }];
  return { ...await nameOf(image, signer), modelDigest: `sha256:${manifest.rootSha256}`, signed };
}
async function nameOf({ registry, repository, digest }, signer) {
  const image = formatReference({ registry, repository, digest });
  return { image, digest, signer: await signer.identity() };
}
function refuseMixture({ kind, recursive, annotations, ignorePaths }) {
  const isModel = kind === "model";
  if (isModel && (recursive !== void 0 || annotations !== void 0)) {
    throw new AppError("invalid-input", "recursive and annotation are for images, and a model is signed");
  }
  if (!isModel && ignorePaths !== void 0) {
    throw new AppError("invalid-input", "ignore is for models, and an image is signed");
  }
}
function readAnnotations(texts = []) {
  const found = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const equals = text.indexOf("=");
    const name = text.slice(0, Math.max(equals, 0));
    if (name === "" || found.has(name)) {
      throw new AppError("invalid-input", `annotation ${JSON.stringify(text)} is not one NAME=VALUE`);
    }
    found.set(name, text.slice(equals + 1));
  }
  return Object.fromEntries(found);
}

export {
  forEachTarget,
  signImages,
  readAnnotations
};
