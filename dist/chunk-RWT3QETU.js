import {
  makeContentSignatureStatement,
  makeModelSignatureStatement
} from "./chunk-5SH3ITJG.js";
import {
  MAX_STATE_BYTES,
  encodeDigestState,
  readDigestState
} from "./chunk-PUZ6UGEX.js";
import {
  signStatement
} from "./chunk-FUJHVRGI.js";
import {
  digestContent
} from "./chunk-XSRA3WZQ.js";
import {
  standardSignature
} from "./chunk-T2PYLCYI.js";
import {
  readModelPayload
} from "./chunk-GMYYYFJP.js";
import {
  openVerifier
} from "./chunk-V5NFW6SC.js";
import {
  openStore
} from "./chunk-ACT57NIV.js";
import {
  refuseStoreInside
} from "./chunk-DMFT454Q.js";
import {
  identifyPath,
  modelListing,
  modelRoot,
  refuseInside
} from "./chunk-2R2FOX5A.js";
import {
  openSigner
} from "./chunk-4KLM6FHB.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import {
  pathKind,
  readBounded,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  DEFAULT_SHARD_SIZE,
  MODEL_DIGEST_SERIALIZATION
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/sign-subject.ts
import path3 from "node:path";

// src/flows/sign-content.ts
import path2 from "node:path";

// src/flows/previous-run.ts
import path from "node:path";
function checkPreviousOptions({ previous, state, full, previousSigner }) {
  if (state === void 0 && (previous !== void 0 || full === true)) {
    const given = previous === void 0 ? "full" : "previous";
    throw new AppError("invalid-input", `${given} needs state, the file that remembers what was read`, {
      hint: "give --state FILE, outside the model"
    });
  }
  if (full === true && previous !== void 0) {
    throw new AppError("invalid-input", "previous and full exclude each other", {
      hint: "a full run believes nothing of before"
    });
  }
  if (previousSigner !== void 0 && previous === void 0) {
    throw new AppError("invalid-input", "who signed before was given, but no previous signature", {
      hint: "give --previous SIGNATURE, or leave it out"
    });
  }
}
async function openPreviousRun(options, signer) {
  const file = path.resolve(options.state);
  const save = async (manifest, state) => {
    await writeAtomically(file, encodeDigestState(manifest, state));
  };
  if (options.full === true) return { save };
  const hasState = await pathKind(file) !== "missing";
  if (options.previous === void 0) {
    if (!hasState) return { save };
    throw new AppError("invalid-input", `state ${file} is believed only with the signature it belongs to`, {
      hint: "give --previous SIGNATURE, or --full to read everything again"
    });
  }
  const place = path.resolve(options.previous);
  if (!hasState && await pathKind(place) === "missing") return { save };
  const bundle = await readBounded(place, { maxBytes: MAX_BUNDLE_BYTES, what: "previous signature" });
  const verifier = await verifierOf(options, signer);
  const signed = readModelPayload(await verifier.verify(bundle));
  if (!hasState) return { save };
  const bytes = await readBounded(file, { maxBytes: MAX_STATE_BYTES, what: "state file" });
  return { state: readDigestState(bytes, signed), save };
}
async function verifierOf({ previousSigner, previousVerifier }, signer) {
  if (previousVerifier !== void 0) return previousVerifier;
  if (previousSigner !== void 0) return await openVerifier(previousSigner);
  const { publicKeyPem } = signer;
  if (publicKeyPem === void 0) {
    throw new AppError("invalid-input", "nobody said who made the previous signature", {
      hint: "give --certificate-identity with --certificate-oidc-issuer or --certificate-root, or --public-key"
    });
  }
  const { createKeyVerifier } = await import("./chunk-BILBNFBD.js");
  return createKeyVerifier({ publicKeyPem });
}

// src/flows/sign-content.ts
function serializationOf(options) {
  const { serialization: method = "files", hash = "sha256", shardSize, shardAlgorithm } = options;
  if (method === "shards") return { method, hash, shardSize: shardSize ?? DEFAULT_SHARD_SIZE };
  if (shardSize === void 0 && shardAlgorithm === void 0) return { method, hash };
  throw new AppError("invalid-input", "shard-size and shard-algorithm are for shards", {
    hint: "give --serialization shards as well, or leave them out"
  });
}
function isModelDigest({ method, hash }) {
  return method === MODEL_DIGEST_SERIALIZATION.method && hash === MODEL_DIGEST_SERIALIZATION.hash;
}
function checkContentOptions(options) {
  checkPreviousOptions(options);
  const { state, knownDigests = [], merge = [], identify = {} } = options;
  const ways = [
    ...state === void 0 ? [] : ["state"],
    ...knownDigests.length === 0 ? [] : ["known-digests"],
    ...merge.length === 0 ? [] : ["merge"]
  ];
  const [way] = ways;
  if (way !== void 0 && !isModelDigest(serializationOf(options))) {
    throw new AppError("invalid-input", `${way} is for the model digest: whole files, SHA-256`, {
      hint: "leave out serialization and hash"
    });
  }
  if (merge.length === 0) return;
  if (way !== "merge") {
    throw new AppError("invalid-input", `merge and ${way ?? ""} exclude each other`, {
      hint: "a merge reads no file: the parts have all digests"
    });
  }
  if (identify.allowSymlinks !== void 0 || (identify.ignorePaths ?? []).length > 0) {
    throw new AppError("invalid-input", "allow-symlinks and ignore belong to the parts, not to their merge", {
      hint: "give them to every sign --part, and leave them out here"
    });
  }
}
function signableOf(identified, target) {
  const { manifest, subject } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  const unread = {};
  for (const { source } of manifest.entries) {
    if (source !== void 0) unread[source] = (unread[source] ?? 0) + 1;
  }
  return {
    identified,
    serialization: MODEL_DIGEST_SERIALIZATION,
    statement: makeModelSignatureStatement(manifest, subject.name),
    files: manifest.entries.length,
    isSingleFile: manifest.isSingleFile === true,
    followedLinks: manifest.followedLinks ?? [],
    unread,
    manifest
  };
}
async function readSignable(target, options, context) {
  const { identify = {}, shardAlgorithm, state, knownDigests = [], merge = [] } = options;
  if (merge.length > 0) {
    const { mergeParts } = await import("./chunk-4NLPCWC4.js");
    return signableOf(await mergeParts(target, merge, options.signature), target);
  }
  if (state !== void 0 || knownDigests.length > 0) return await readSparingly(target, options, context);
  const serialization = serializationOf(options);
  if (isModelDigest(serialization)) {
    return signableOf(await identifyPath(target, { ...identify, kind: "model" }, context), target);
  }
  const root = await modelRoot(target);
  const listing = modelListing(root, identify);
  const content = await digestContent(root, { ...listing, serialization, progress: context.progress });
  const name = path2.basename(root);
  return {
    identified: { subject: { kind: "model", name, digest: { sha256: content.rootSha256 } }, path: root },
    serialization,
    statement: makeContentSignatureStatement(
      content,
      name,
      shardAlgorithm === void 0 ? {} : { shardAlgorithm }
    ),
    files: content.files.length,
    isSingleFile: content.isSingleFile,
    followedLinks: content.followedLinks ?? [],
    unread: {}
  };
}
async function readSparingly(target, options, context) {
  const [{ digestIncrementally }, { modelSubject }] = await Promise.all([
    import("./chunk-STQNWPJN.js"),
    import("./chunk-C3AWT45Z.js")
  ]);
  const { identify = {}, state, knownDigests = [], signer } = options;
  const root = await modelRoot(target);
  const listing = modelListing(root, identify);
  if (state !== void 0) {
    refuseInside({ subject: { kind: "model", name: root, digest: {} }, path: root }, state, "state file");
  }
  const previous = state === void 0 ? void 0 : await openPreviousRun({ ...options, state }, signer);
  const { clock, progress } = context;
  const known = knownDigests.length === 0 ? void 0 : await (await import("./chunk-YCN3476T.js")).readKnownDigests(knownDigests, { root, listing }, context);
  const digested = await digestIncrementally(root, {
    ...{ ...listing, clock, progress },
    ...previous?.state === void 0 ? {} : { state: previous.state },
    ...known === void 0 ? {} : { known }
  });
  const { manifest } = digested;
  const signable = signableOf({ subject: modelSubject(manifest), manifest, path: root }, target);
  if (previous === void 0) return signable;
  return { ...signable, saveState: () => previous.save(manifest, digested.state) };
}

// src/flows/sign-subject.ts
async function signSubject(target, options, context) {
  checkContentOptions(options);
  if (options.evidence !== void 0 && !isModelDigest(serializationOf(options))) {
    throw new AppError("invalid-input", "evidence is filed under the model digest: whole files, SHA-256", {
      hint: "leave out evidence, or serialization and hash; one model can have a signature of each kind"
    });
  }
  const signer = options.signer ?? await openSigner(options, context);
  const signable = options.identified === void 0 ? await readSignable(target, { ...options, signer }, context) : signableOf(options.identified, target);
  const { identified, statement, serialization, files, unread, followedLinks, manifest } = signable;
  const { subject } = identified;
  const signature = signaturePath(signable, options.signature);
  refuseStoreInside(identified, options.evidence);
  const bundle = await signStatement(statement, signer);
  await writeAtomically(signature, bundle.bytes);
  await signable.saveState?.();
  const outcome = {
    subject,
    digest: formatDigest(subject.digest),
    serialization,
    files,
    unread,
    followedLinks,
    manifest,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity()
  };
  if (options.evidence === void 0) return { ...outcome, stored: void 0 };
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, "model-signature", bundle);
  return { ...outcome, stored: { kind: "model-signature", bundleSha256: bundle.sha256, file } };
}
function signaturePath({ identified, isSingleFile }, given) {
  const standard = standardSignature(identified.path ?? "", isSingleFile);
  if (given === void 0) return standard;
  const signature = path3.resolve(given);
  if (signature !== standard) refuseInside(identified, signature, "signature");
  return signature;
}

export {
  signSubject
};
