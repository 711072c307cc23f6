import {
  readPrivateKey,
  readText
} from "./chunk-ZWNYNENW.js";
import {
  isCi,
  readVariable
} from "./chunk-XM2FWECZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/open-signer.ts
import path2 from "node:path";

// src/flows/signer-extras.ts
import path from "node:path";
var MAX_CHAIN_BYTES = 256 * 1024;
async function readExtras(options, context) {
  const { certificateChain, timestampUrl = [], signingConfig } = options;
  const limits = { maxBytes: MAX_CHAIN_BYTES, what: "certificate chain" };
  const certificate = certificateChain === void 0 ? {} : { certificate: { certificatePem: await readText(path.resolve(certificateChain), limits) } };
  const { logSignature, urls } = await readWitnesses(options, context);
  const stamps = [...timestampUrl, ...urls];
  if (signingConfig === void 0 && stamps.length === 0) return certificate;
  const { createTimestamper } = await import("./chunk-FE472YPA.js");
  return {
    ...certificate,
    ...logSignature === void 0 ? {} : { logSignature },
    ...stamps.length === 0 ? {} : { stampSignature: createTimestamper({ urls: stamps }) }
  };
}
async function readWitnesses({ signingConfig, allowPublicLog }, { clock }) {
  if (signingConfig === void 0) return { urls: [] };
  const [{ publicHostIn, selectWitnesses }, { readSigningConfig }] = await Promise.all([
    import("./chunk-J4VA6T6H.js"),
    import("./chunk-E64PNCZL.js")
  ]);
  const { logs, timestampAuthorities } = selectWitnesses(await readSigningConfig(signingConfig), clock());
  const host = publicHostIn(logs);
  if (host !== void 0 && allowPublicLog !== true) {
    throw new AppError("missing-permission", `signing would write to the public log at ${host}, for ever`, {
      hint: "name a private log, or allow it with allow-public-log"
    });
  }
  const urls = timestampAuthorities.map(({ url }) => url);
  if (logs.length === 0) return { urls };
  const { createKeyLog } = await import("./chunk-5X2752ZK.js");
  return { urls, logSignature: createKeyLog({ logs }) };
}

// src/flows/open-signer.ts
var WAYS = ["key", "keyless", "kms", "pkcs11"];
var READERS = {
  "sign-in": ["keyless"],
  "allow-public-log": ["keyless"],
  "signing-config": ["keyless", "key"],
  "certificate-chain": ["key"],
  "timestamp-url": ["key"]
};
function namesSigner(options) {
  if (waysOf(options).length > 0) return true;
  const unread = companionsOf(options)[0];
  if (unread === void 0) return false;
  if (READERS[unread]?.includes("key") === true)
    throw new AppError("invalid-input", `${unread} was given and no signer`);
  throw new AppError("invalid-input", `${unread} is for keyless signing, which was not asked for`, {
    hint: "give keyless as well, or leave it out"
  });
}
async function openSigner(options, context) {
  const way = onlyWay(options);
  switch (way) {
    case "key":
      return await openKey(options, context);
    case "keyless": {
      const { openKeyless } = await import("./chunk-E64PNCZL.js");
      return await openKeyless(options, context);
    }
    case "kms": {
      const { openKms } = await import("./chunk-GYQV4BNC.js");
      return await openKms(options.kms ?? "", await readExtras(options, context), context);
    }
    case "pkcs11": {
      const { openPkcs11 } = await import("./chunk-GYQV4BNC.js");
      return await openPkcs11(options.pkcs11 ?? "", await readExtras(options, context), context);
    }
  }
}
function waysOf(options) {
  return WAYS.filter((way) => options[way] !== void 0 && options[way] !== false);
}
function companionsOf({
  certificateChain,
  timestampUrl = [],
  signingConfig,
  allowPublicLog,
  signIn
}) {
  return [
    ...signIn === void 0 ? [] : ["sign-in"],
    // Beside a signing config it is part of that.
    ...allowPublicLog === true && signingConfig === void 0 ? ["allow-public-log"] : [],
    ...signingConfig === void 0 ? [] : ["signing-config"],
    ...certificateChain === void 0 ? [] : ["certificate-chain"],
    ...timestampUrl.length === 0 ? [] : ["timestamp-url"]
  ];
}
function onlyWay(options) {
  const [way, other] = waysOf(options);
  if (way === void 0) {
    throw new AppError("invalid-input", "no signer was given", {
      hint: "give --key FILE, --keyless, --kms URI or --pkcs11 URI (in an action: the input of that name)"
    });
  }
  if (other !== void 0) {
    throw new AppError("invalid-input", `${way} and ${other} exclude each other`, {
      hint: "give one of them"
    });
  }
  for (const companion of companionsOf(options)) {
    if (READERS[companion]?.includes(way === "keyless" ? "keyless" : "key") === true) continue;
    throw new AppError(
      "invalid-input",
      way === "keyless" ? `${companion} is for a key, and keyless was given` : `${companion} is for keyless signing and ${way === "key" ? "a key" : way} was given`
    );
  }
  return way;
}
async function openKey(options, context) {
  const { createCertificateSigner, createKeySigner } = await import("./chunk-EIKDZKW4.js");
  const passphrase = readVariable("keyPassphrase", context.env);
  const { certificate, stampSignature, logSignature } = await readExtras(options, context);
  const key = {
    privateKeyPem: await readKeyText(options.key ?? "", context),
    ...passphrase === void 0 ? {} : { passphrase },
    ...stampSignature === void 0 ? {} : { stampSignature },
    ...logSignature === void 0 ? {} : { logSignature }
  };
  return certificate === void 0 ? createKeySigner(key) : createCertificateSigner({ ...key, ...certificate, now: context.clock() });
}
async function readKeyText(key, context) {
  const name = /^env:\/\/(.*)$/.exec(key)?.[1];
  if (name === void 0) return await readPrivateKey(path2.resolve(key), { inCi: isCi(context.env) });
  const text = context.env[name];
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || text === void 0 || text === "") {
    throw new AppError("invalid-key", `environment variable ${JSON.stringify(name)} holds no key`, {
      hint: "set it to the PEM text of the private key"
    });
  }
  return text;
}

export {
  namesSigner,
  openSigner,
  readKeyText
};
