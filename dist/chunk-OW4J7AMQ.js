import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readBounded,
  readPrivateKey,
  readText
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  isCi,
  readVariable
} from "./chunk-5YPH3SL2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/open-signer.ts
import path2 from "node:path";

// src/flows/signer-extras.ts
import path from "node:path";
var MAX_CHAIN_BYTES = 256 * 1024;
async function readExtras({
  certificateChain,
  timestampUrl = []
}) {
  const limits = { maxBytes: MAX_CHAIN_BYTES, what: "certificate chain" };
  const certificate = certificateChain === void 0 ? {} : { certificate: { certificatePem: await readText(path.resolve(certificateChain), limits) } };
  if (timestampUrl.length === 0) return certificate;
  const { createTimestamper } = await import("./chunk-KQKL6XVI.js");
  return { ...certificate, stampSignature: createTimestamper({ urls: timestampUrl }) };
}

// src/flows/open-signer.ts
var WAYS = ["key", "keyless", "kms", "pkcs11"];
var OF_KEYLESS = ["signing-config", "allow-public-log"];
function namesSigner(options) {
  if (waysOf(options).length > 0) return true;
  const unread = companionsOf(options)[0];
  if (unread === void 0) return false;
  if (!OF_KEYLESS.includes(unread)) throw new AppError("invalid-input", `${unread} was given and no signer`);
  throw new AppError("invalid-input", `${unread} is for keyless signing, which was not asked for`, {
    hint: "give keyless as well, or leave it out"
  });
}
async function openSigner(options, context) {
  const way = onlyWay(options);
  switch (way) {
    case "key":
      return await openKey(options, context);
    case "keyless":
      return await openKeyless(options, context);
    case "kms": {
      const { openKms } = await import("./chunk-6OM3OATR.js");
      return await openKms(options.kms ?? "", await readExtras(options), context);
    }
    case "pkcs11": {
      const { openPkcs11 } = await import("./chunk-6OM3OATR.js");
      return await openPkcs11(options.pkcs11 ?? "", await readExtras(options), context);
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
  allowPublicLog
}) {
  return [
    ...allowPublicLog === true ? ["allow-public-log"] : [],
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
    if (OF_KEYLESS.includes(companion) === (way === "keyless")) continue;
    throw new AppError(
      "invalid-input",
      way === "keyless" ? `${companion} is for a key, and keyless was given` : `${companion} is for keyless signing and ${way === "key" ? "a key" : way} was given`
    );
  }
  return way;
}
async function openKey(options, context) {
  const { createCertificateSigner, createKeySigner } = await import("./chunk-ZYYGUUBZ.js");
  const passphrase = readVariable("keyPassphrase", context.env);
  const { certificate, stampSignature } = await readExtras(options);
  const key = {
    privateKeyPem: await readKeyText(options.key ?? "", context),
    ...passphrase === void 0 ? {} : { passphrase },
    ...stampSignature === void 0 ? {} : { stampSignature }
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
async function readSigningConfig(file) {
  if (file === void 0) {
    const { publicGoodSigningConfig } = await import("./chunk-ICXRCEEM.js");
    return publicGoodSigningConfig();
  }
  const limits = { maxBytes: 1024 * 1024, what: "signing-config" };
  return parseStrictJson(await readBounded(file, limits), limits);
}
async function openKeyless(options, context) {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const [{ createKeylessSigner }, { requestIdentityToken }] = await Promise.all([
    import("./chunk-7TTFKSL6.js"),
    import("./chunk-XJVHVWNA.js")
  ]);
  const given = readVariable("identityToken", context.env);
  return await createKeylessSigner({
    identityToken: () => given === void 0 ? requestIdentityToken({ audience: "sigstore", env: context.env, mask: context.mask }) : Promise.resolve(given),
    signingConfig,
    allowPublicLog: options.allowPublicLog === true,
    clock: context.clock
  });
}

export {
  namesSigner,
  openSigner,
  readKeyText
};
