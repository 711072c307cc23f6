const { createHash, createPublicKey } = process.getBuiltinModule("node:crypto");
import {
  derOfRawEcdsa
} from "./chunk-2PILKRGL.js";
import {
  askService
} from "./chunk-OFITOWYV.js";
import {
  _enum,
  looseObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  describeKey
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/sign/kms/azure-kms.ts
var keySchema = looseObject({
  key: looseObject({
    kid: string(),
    kty: _enum(["EC", "EC-HSM"]),
    crv: string(),
    x: string(),
    y: string()
  })
});
var signatureSchema = looseObject({ kid: string(), value: string().regex(/^[A-Za-z0-9_-]+$/) });
var tokenSchema = looseObject({ access_token: string() });
var API_VERSION = "7.4";
var ALGORITHM = { sha256: "ES256", sha384: "ES384", sha512: "ES512" };
var LOCATION = /^([a-zA-Z0-9-]{3,24})((?:\.[a-z0-9.-]+)?)\/([a-zA-Z0-9-]{1,127})(?:\/([0-9a-f]{32}))?$/;
var DOMAINS = [".vault.azure.net", ".vault.azure.cn", ".vault.usgovcloudapi.net", ".managedhsm.azure.net"];
async function openAzureKey(location, context) {
  const match = LOCATION.exec(location);
  const domain = match?.[2] === "" ? DOMAINS[0] : match?.[2];
  if (match === null || domain === void 0 || !DOMAINS.includes(domain)) {
    throw new AppError("invalid-input", `kms azurekms://${location} does not name a vault and key`);
  }
  const base = context.env["AZURE_KEYVAULT_ENDPOINT"] ?? `https://${match[1] ?? ""}${domain}`;
  const resource = domain === ".managedhsm.azure.net" ? "https://managedhsm.azure.net" : `https://${domain.slice(1)}`;
  const headers = { authorization: `Bearer ${await accessToken(context, `${resource}/.default`)}` };
  const name = match[3] ?? "";
  const doing = `reading the public key azurekms://${location}`;
  const path = match[4] === void 0 ? name : `${name}/${match[4]}`;
  const read = await askService(context.fetch, {
    url: `${base}/keys/${path}?api-version=${API_VERSION}`,
    headers,
    doing
  });
  const answer = keySchema.safeParse(read);
  if (!answer.success)
    throw new AppError("invalid-key", `${doing}: the key is not an EC key`, {
      hint: "use P-256, P-384 or P-521"
    });
  const { kid, crv, x, y } = answer.data.key;
  const publicKey = describeKey(createPublicKey({ key: { kty: "EC", crv, x, y }, format: "jwk" }));
  const version = /\/([0-9a-f]{32})$/.exec(kid)?.[1];
  const hash = publicKey.hash;
  if (version === void 0 || hash === null)
    throw new AppError("malformed", `${doing}: the answer names no version`);
  return {
    method: "kms-azure",
    publicKey,
    sign: async (message) => {
      const value = createHash(hash).update(message).digest("base64url");
      const request = {
        url: `${base}/keys/${name}/${version}/sign?api-version=${API_VERSION}`,
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ alg: ALGORITHM[hash], value }),
        doing: `signing with azurekms://${location}`
      };
      const signed = signatureSchema.safeParse(await askService(context.fetch, request));
      if (!signed.success) throw new AppError("malformed", `${request.doing}: the answer has no signature`);
      return derOfRawEcdsa(Buffer.from(signed.data.value, "base64url"));
    }
  };
}
async function accessToken(context, scope) {
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = context.env;
  if (!tenant || !client || !/^[A-Za-z0-9.-]+$/.test(tenant)) {
    throw new AppError("invalid-input", "kms azurekms:// needs AZURE_TENANT_ID and AZURE_CLIENT_ID", {
      hint: "with workload identity no secret is needed: set AZURE_FEDERATED_TOKEN_FILE, or give the job id-token: write"
    });
  }
  const assertion = await federatedToken(context);
  const form = new URLSearchParams({ client_id: client, scope, grant_type: "client_credentials" });
  if (assertion !== void 0) {
    form.set("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.set("client_assertion", assertion);
  } else if (secret) {
    form.set("client_secret", secret);
  } else {
    throw new AppError("missing-permission", "kms azurekms:// found no federated token and no client secret");
  }
  const authority = (context.env["AZURE_AUTHORITY_HOST"] ?? "https://login.microsoftonline.com").replace(
    /\/+$/,
    ""
  );
  const answer = tokenSchema.safeParse(
    await askService(context.fetch, {
      url: `${authority}/${tenant}/oauth2/v2.0/token`,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
      doing: "getting an Azure access token"
    })
  );
  if (!answer.success)
    throw new AppError("malformed", "getting an Azure access token: the answer has no token");
  return answer.data.access_token;
}
async function federatedToken(context) {
  const file = context.env["AZURE_FEDERATED_TOKEN_FILE"];
  if (file)
    return Buffer.from(await context.readFile(file)).toString("utf8").trim();
  return context.identityToken?.("api://AzureADTokenExchange");
}
export {
  openAzureKey
};
