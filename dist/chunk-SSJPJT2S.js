import {
  allowedKeysOf,
  decode,
  partOf,
  trustEntries
} from "./chunk-ZEAVQWGI.js";
import {
  createKeyVerifier
} from "./chunk-3WVJ4NKX.js";
import {
  MAX_TRUSTED_ROOT_BYTES,
  parseStrictJson
} from "./chunk-NQEF74G6.js";
import {
  systemClock
} from "./chunk-SHOF7NDT.js";

// src/flows/policy-verifiers.ts
async function buildVerifiers(loaded) {
  const verifiers = /* @__PURE__ */ new Map();
  for (const entry of trustEntries(loaded.policy)) {
    verifiers.set(entry.signerName, await buildVerifier(entry, loaded));
  }
  return verifiers;
}
async function buildVerifier(entry, loaded) {
  switch (entry.kind) {
    case "key": {
      const publicKeyPem = decode(partOf(entry.keyPath, loaded), entry.keyPath);
      const signer = createKeyVerifier({ publicKeyPem, ...await stampRules(entry, loaded) });
      return await logged(signer, { root: entry.logRoot, publicKeyPem }, loaded);
    }
    case "certificate": {
      const { createSigstoreVerifier } = await import("./chunk-4UFIB2NQ.js");
      const { identity, issuer } = entry;
      const trustedRoot = await readRoot(entry.root, loaded);
      const requireLog = entry.root.kind === "public-good" || entry.root.requireLog;
      return await createSigstoreVerifier({ trustedRoot, identity, issuer, requireLog });
    }
    case "ssh": {
      const { createSshVerifier } = await import("./chunk-ULCPE5CD.js");
      const text = decode(partOf(entry.allowedSigners, loaded), entry.allowedSigners);
      return createSshVerifier({ credentials: allowedKeysOf(entry, text), clock: systemClock });
    }
    case "own-certificate": {
      const { createCertificateVerifier } = await import("./chunk-O5S3YBMT.js");
      const rootsPem = entry.roots.map((file) => decode(partOf(file, loaded), file)).join("\n");
      const rules = await stampRules(entry, loaded);
      const signer = createCertificateVerifier({ rootsPem, name: entry.name, clock: systemClock, ...rules });
      return await logged(signer, { root: entry.logRoot }, loaded);
    }
  }
}
async function logged(signer, { root, ...key }, loaded) {
  if (root === void 0) return signer;
  const { requireLogged } = await import("./chunk-4RUVMSDL.js");
  return requireLogged(signer, { trustedRoot: await readRoot(root, loaded), clock: systemClock, ...key });
}
async function stampRules({ timestampAuthorities: files }, loaded) {
  if (files.length === 0) return {};
  const { readTimestampTrust } = await import("./chunk-QQ6XKWWM.js");
  const timestampAuthorities = files.flatMap(
    (file) => readTimestampTrust(decode(partOf(file, loaded), file), `timestamp authority ${file}`)
  );
  return { timestampAuthorities, requireTimestamp: true };
}
async function readRoot(root, loaded) {
  if (root.kind === "public-good") {
    const { publicGoodTrustedRoot } = await import("./chunk-4UFIB2NQ.js");
    return await publicGoodTrustedRoot();
  }
  const what = `trusted root ${root.path}`;
  return parseStrictJson(partOf(root.path, loaded), { maxBytes: MAX_TRUSTED_ROOT_BYTES, what });
}

export {
  buildVerifiers
};
