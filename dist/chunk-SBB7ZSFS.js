import {
  allowedKeysOf,
  decode,
  partOf,
  trustEntries
} from "./chunk-AZEKTXDY.js";
import {
  createKeyVerifier
} from "./chunk-XS4PHA5P.js";
import {
  MAX_TRUSTED_ROOT_BYTES,
  parseStrictJson
} from "./chunk-RJREKGVL.js";

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
      const { createSigstoreVerifier } = await import("./chunk-7ED7YL7X.js");
      const { identity, issuer } = entry;
      const trustedRoot = await readRoot(entry.root, loaded);
      const requireLog = entry.root.kind === "public-good" || entry.root.requireLog;
      const { tlogThreshold, timestampThreshold, sctThreshold } = entry.root;
      const thresholds = { tlogThreshold, timestampThreshold, sctThreshold };
      return await createSigstoreVerifier({ trustedRoot, identity, issuer, requireLog, ...thresholds });
    }
    case "ssh": {
      const { createSshVerifier } = await import("./chunk-2ULDHGQZ.js");
      const text = decode(partOf(entry.allowedSigners, loaded), entry.allowedSigners);
      return createSshVerifier({ credentials: allowedKeysOf(entry, text), clock });
    }
    case "own-certificate": {
      const { createCertificateVerifier } = await import("./chunk-FVR4EX54.js");
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
  const { requireLogged } = await import("./chunk-3G3MQZU4.js");
  const { tlogThreshold } = root;
  return requireLogged(signer, { trustedRoot: await readRoot(root, loaded), clock, tlogThreshold, ...key });
}
async function stampRules({
  timestampAuthorities: files,
  timestampThreshold
}, loaded) {
  if (files.length === 0) return {};
  const { readTimestampTrust } = await import("./chunk-THCIV6RW.js");
  const timestampAuthorities = files.flatMap(
    (file) => readTimestampTrust(decode(partOf(file, loaded), file), `timestamp authority ${file}`)
  );
  return { timestampAuthorities, timestampThreshold, requireTimestamp: true };
}
async function readRoot(root, loaded) {
  if (root.kind === "public-good") {
    const { publicGoodTrustedRoot } = await import("./chunk-7ED7YL7X.js");
    return await publicGoodTrustedRoot();
  }
  const what = `trusted root ${root.path}`;
  return parseStrictJson(partOf(root.path, loaded), { maxBytes: MAX_TRUSTED_ROOT_BYTES, what });
}

export {
  buildVerifiers
};
