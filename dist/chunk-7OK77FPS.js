import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readBounded,
  readPrivateKey
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  isCi,
  readVariable
} from "./chunk-WKBZHVTU.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/open-signer.ts
import path from "node:path";
function namesSigner(options) {
  const isNamed = options.key !== void 0 || options.keyless === true;
  if (isNamed || options.signingConfig === void 0) return isNamed;
  throw new AppError("invalid-input", "signing-config is for keyless signing, which was not asked for", {
    hint: "give keyless as well, or leave it out"
  });
}
async function openSigner(options, context) {
  if (options.key !== void 0 && options.keyless === true) {
    throw new AppError("invalid-input", "key and keyless exclude each other", { hint: "give one of them" });
  }
  if (options.key !== void 0) {
    if (options.signingConfig !== void 0) {
      throw new AppError("invalid-input", "signing-config is for keyless signing and a key was given");
    }
    const { createKeySigner } = await import("./chunk-HLY3XSP6.js");
    const passphrase = readVariable("keyPassphrase", context.env);
    return createKeySigner({
      privateKeyPem: await readKeyText(options.key, context),
      ...passphrase === void 0 ? {} : { passphrase }
    });
  }
  if (options.keyless === true) return await openKeyless(options, context);
  throw new AppError("invalid-input", "no signer was given", {
    hint: "give --key FILE or --keyless (in an action: key or keyless)"
  });
}
async function readKeyText(key, context) {
  const name = /^env:\/\/(.*)$/.exec(key)?.[1];
  if (name === void 0) return await readPrivateKey(path.resolve(key), { inCi: isCi(context.env) });
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
    const { publicGoodSigningConfig } = await import("./chunk-CJPJX3SS.js");
    return publicGoodSigningConfig();
  }
  const limits = { maxBytes: 1024 * 1024, what: "signing-config" };
  return parseStrictJson(await readBounded(file, limits), limits);
}
async function openKeyless(options, context) {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const [{ createKeylessSigner }, { requestIdentityToken }] = await Promise.all([
    import("./chunk-TFRP5U6X.js"),
    import("./chunk-4W6CEUSO.js")
  ]);
  const given = readVariable("identityToken", context.env);
  return await createKeylessSigner({
    identityToken: () => given === void 0 ? requestIdentityToken({ audience: "sigstore", env: context.env, mask: context.mask }) : Promise.resolve(given),
    signingConfig,
    clock: context.clock
  });
}

export {
  namesSigner,
  openSigner,
  readKeyText
};
