import {
  allowedKeysOf,
  decode,
  partOf,
  trustEntries
} from "./chunk-5NHFIJMI.js";
import {
  createKeyVerifier
} from "./chunk-XBB4LAOA.js";
import {
  MAX_TRUSTED_ROOT_BYTES,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";

// src/flows/policy-verifiers.ts
async function buildVerifiers(loaded, clock) {
  const verifiers = /* @__PURE__ */ new Map();
  for (const entry of trustEntries(loaded.policy)) {
    verifiers.set(entry.signerName, await buildVerifier(entry, loaded, clock));
  }
  return verifiers;
}
async function buildVerifier(entry, loaded, clock) {
  switch (entry.kind) {
    case "key": {
      const publicKeyPem = decode(partOf(entry.keyPath, loaded), entry.keyPath);
      const signer = createKeyVerifier({ publicKeyPem, ...await stampRules(entry, loaded) });
      return await logged(signer, { root: entry.logRoot, clock, publicKeyPem }, loaded);
    }
    case "certificate": {
      const { createSigstoreVerifier } = await import("./chunk-BVMWZBRG.js");
      const { identity, issuer } = entry;
      const trustedRoot = await readRoot(entry.root, loaded);
      const requireLog = entry.root.kind === "public-good" || entry.root.requireLog;
      const { tlogThreshold, timestampThreshold, sctThreshold } = entry.root;
      const thresholds = { tlogThreshold, timestampThreshold, sctThreshold };
      return await createSigstoreVerifier({ trustedRoot, identity, issuer, requireLog, ...thresholds });
    }
    case "ssh": {
      const { createSshVerifier } = await import("./chunk-RFEJWLU6.js");
      const text = decode(partOf(entry.allowedSigners, loaded), entry.allowedSigners);
      return createSshVerifier({ credentials: allowedKeysOf(entry, text), clock });
    }
    case "own-certificate": {
      const { createCertificateVerifier } = await import("./chunk-GQHCXCUP.js");
      const rootsPem = entry.roots.map((file) => decode(partOf(file, loaded), file)).join("\n");
      const rules = await stampRules(entry, loaded);
      const signer = createCertificateVerifier({ rootsPem, name: entry.name, clock, ...rules });
      return await logged(signer, { root: entry.logRoot, clock }, loaded);
    }
  }
}
async function logged(signer, {
  root,
  clock,
  ...key
}, loaded) {
  if (root === void 0) return signer;
  const { requireLogged } = await import("./chunk-XST37NFS.js");
  const { tlogThreshold } = root;
  return requireLogged(signer, { trustedRoot: await readRoot(root, loaded), clock, tlogThreshold, ...key });
}
async function stampRules({
  timestampAuthorities: files,
  timestampThreshold
}, loaded) {
  if (files.length === 0) return {};
  const { readTimestampTrust } = await import("./chunk-75MLYHHO.js");
  const timestampAuthorities = files.flatMap(
    (file) => readTimestampTrust(decode(partOf(file, loaded), file), `timestamp authority ${file}`)
  );
  return { timestampAuthorities, timestampThreshold, requireTimestamp: true };
}
async function readRoot(root, loaded) {
  if (root.kind === "public-good") {
    const { publicGoodTrustedRoot } = await import("./chunk-BVMWZBRG.js");
    return await publicGoodTrustedRoot();
  }
  const what = `trusted root ${root.path}`;
  return parseStrictJson(partOf(root.path, loaded), { maxBytes: MAX_TRUSTED_ROOT_BYTES, what });
}

export {
  buildVerifiers
};
