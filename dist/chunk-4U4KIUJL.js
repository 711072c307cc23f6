import {
  parseStrictJson,
  readBounded
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  readVariable
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/open-keyless.ts
async function openKeyless(options, context) {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const { createKeylessSigner } = await import("./chunk-DY5FMFVZ.js");
  return await createKeylessSigner({
    identityToken: await tokenSource(signingConfig, options, context),
    signingConfig,
    allowPublicLog: options.allowPublicLog === true,
    clock: context.clock
  });
}
async function readSigningConfig(file) {
  if (file === void 0) {
    const { publicGoodSigningConfig } = await import("./chunk-HX5J7EK7.js");
    return publicGoodSigningConfig();
  }
  const limits = { maxBytes: 1024 * 1024, what: "signing-config" };
  return parseStrictJson(await readBounded(file, limits), limits);
}
async function tokenSource(signingConfig, { signIn: way }, { env, run, mask, tell, clock }) {
  const audience = readVariable("identityAudience", env) ?? "sigstore";
  if (way === void 0) {
    const { requestAmbientToken } = await import("./chunk-PXDNCPLT.js");
    return () => requestAmbientToken({ audience, env, run, mask });
  }
  const [{ signIn }, { oidcIssuerOf }] = await Promise.all([
    import("./chunk-YQUCI6G2.js"),
    import("./chunk-BGS64HYW.js")
  ]);
  const issuer = oidcIssuerOf(signingConfig, clock());
  return () => signIn({ way, issuer, clientId: audience, tell, mask });
}
export {
  openKeyless,
  readSigningConfig
};
