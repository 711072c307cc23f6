import {
  readBounded
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/open-keyless.ts
async function openKeyless(options, context) {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const { createKeylessSigner } = await import("./chunk-TWI5FY6L.js");
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
    const { requestAmbientToken } = await import("./chunk-IZ6LWWBG.js");
    return () => requestAmbientToken({ audience, env, run, mask });
  }
  const [{ signIn }, { oidcIssuerOf }] = await Promise.all([
    import("./chunk-PDYXMIZR.js"),
    import("./chunk-YAGQOO5J.js")
  ]);
  const issuer = oidcIssuerOf(signingConfig, clock());
  return () => signIn({ way, issuer, clientId: audience, tell, mask });
}
export {
  openKeyless,
  readSigningConfig
};
