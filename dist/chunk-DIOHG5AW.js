const { createRequire } = process.getBuiltinModule("node:module");
const path = process.getBuiltinModule("node:path");
import {
  readBounded
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  readVariable
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/open-custody.ts
var PKCS11_PACKAGE = "pkcs11js";
var MAX_SECRET_BYTES = 256 * 1024;
async function openKms(uri, extras, context) {
  const [{ createKmsSigner }, { requestIdentityToken }] = await Promise.all([
    import("./chunk-2KSZDWOJ.js"),
    import("./chunk-ER56MMXP.js")
  ]);
  const { env, clock, mask } = context;
  const hasToken = readVariable("idTokenUrl", env) !== void 0;
  const kmsContext = {
    fetch,
    env,
    clock,
    readFile: readSecret,
    ...hasToken ? { identityToken: (audience) => requestIdentityToken({ audience, env, mask }) } : {}
  };
  return await createKmsSigner(uri, kmsContext, extras);
}
async function openPkcs11(uri, extras, context) {
  const { createPkcs11Signer } = await import("./chunk-ZJVDC734.js");
  const { certificate, stampSignature, logSignature } = extras;
  const pin = readVariable("pkcs11Pin", context.env);
  const signer = await createPkcs11Signer({
    uri,
    load: loadPackage,
    readFile: readSecret,
    ...pin === void 0 ? {} : { pin },
    ...certificate === void 0 ? {} : { certificate: { ...certificate, now: context.clock() } },
    ...stampSignature === void 0 ? {} : { stampSignature },
    ...logSignature === void 0 ? {} : { logSignature }
  });
  process.prependOnceListener("exit", signer.close);
  return signer;
}
function loadPackage() {
  const require2 = createRequire(import.meta.url);
  return Promise.resolve().then(() => require2(PKCS11_PACKAGE));
}
async function readSecret(file) {
  return await readBounded(path.resolve(file), { maxBytes: MAX_SECRET_BYTES, what: "credential file" });
}
export {
  openKms,
  openPkcs11
};
