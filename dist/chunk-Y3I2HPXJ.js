import {
  parseStrictJson,
  readBounded
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import {
  readVariable
} from "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/open-keyless.ts
async function openKeyless(options, context) {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const { createKeylessSigner } = await import("./chunk-MRMPLCEI.js");
  return await createKeylessSigner({
    identityToken: await tokenSource(signingConfig, options, context),
    signingConfig,
    allowPublicLog: options.allowPublicLog === true,
    clock: context.clock
  });
}
async function readSigningConfig(file) {
  if (file === void 0) {
    const { publicGoodSigningConfig } = await import("./chunk-T7BISWUK.js");
    return publicGoodSigningConfig();
  }
  const limits = { maxBytes: 1024 * 1024, what: "signing-config" };
  return parseStrictJson(await readBounded(file, limits), limits);
}
async function tokenSource(signingConfig, { signIn: way }, { env, run, mask, tell, clock }) {
  const audience = readVariable("identityAudience", env) ?? "sigstore";
  if (way === void 0) {
    const { requestAmbientToken } = await import("./chunk-JC3VP2FZ.js");
    return () => requestAmbientToken({ audience, env, run, mask });
  }
  const [{ signIn }, { oidcIssuerOf }] = await Promise.all([
    import("./chunk-OYSGEK6N.js"),
    import("./chunk-NUEJJIR4.js")
  ]);
  const issuer = oidcIssuerOf(signingConfig, clock());
  return () => signIn({ way, issuer, clientId: audience, tell, mask });
}
export {
  openKeyless,
  readSigningConfig
};
