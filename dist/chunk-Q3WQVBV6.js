const { createHash, createPrivateKey, sign: signBytes } = process.getBuiltinModule("node:crypto");
import {
  askService
} from "./chunk-OFITOWYV.js";
import {
  _enum,
  literal,
  looseObject,
  record,
  string
} from "./chunk-KMVC2J2I.js";
import {
  parseStrictJson,
  readPublicKey
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/sign/kms/gcp-kms.ts
var publicKeySchema = looseObject({ pem: string(), name: string().optional() });
var signatureSchema = looseObject({ signature: string() });
var tokenSchema = looseObject({ access_token: string() });
var LOCATION = /^(projects\/[a-z0-9:.-]+\/locations\/[a-z0-9-]+\/keyRings\/[A-Za-z0-9_-]+\/cryptoKeys\/[A-Za-z0-9_-]+)\/(?:versions|cryptoKeyVersions)\/(\d+)$/;
var SCOPE = "https://www.googleapis.com/auth/cloudkms";
var METADATA_HOST = "metadata.google.internal";
var serviceAccountSchema = looseObject({
  type: literal("service_account"),
  client_email: string(),
  private_key: string(),
  token_uri: string()
});
var externalAccountSchema = looseObject({
  type: literal("external_account"),
  audience: string(),
  subject_token_type: string(),
  token_url: string(),
  service_account_impersonation_url: string().optional(),
  credential_source: looseObject({
    file: string().optional(),
    url: string().optional(),
    headers: record(string(), string()).optional(),
    format: looseObject({ type: _enum(["text", "json"]), subject_token_field_name: string().optional() }).optional()
  })
});
async function openGcpKey(location, context) {
  const match = LOCATION.exec(location);
  if (match === null) {
    throw new AppError("invalid-input", `kms gcpkms://${location} does not name a key version`, {
      hint: "write gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/V"
    });
  }
  const base = (context.env["GCP_KMS_ENDPOINT"] ?? "https://cloudkms.googleapis.com").replace(/\/+$/, "");
  const version = `${base}/v1/${match[1] ?? ""}/cryptoKeyVersions/${match[2] ?? ""}`;
  const headers = { authorization: `Bearer ${await accessToken(context)}` };
  const doing = `reading the public key gcpkms://${location}`;
  const answer = publicKeySchema.safeParse(
    await askService(context.fetch, { url: `${version}/publicKey`, headers, doing })
  );
  if (!answer.success) throw new AppError("malformed", `${doing}: the answer has no key`);
  const publicKey = readPublicKey(answer.data.pem);
  return {
    method: "kms-gcp",
    publicKey,
    sign: async (message) => {
      const body = publicKey.hash === null ? { data: Buffer.from(message).toString("base64") } : { digest: { [publicKey.hash]: createHash(publicKey.hash).update(message).digest("base64") } };
      const request = {
        url: `${version}:asymmetricSign`,
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
        doing: `signing with gcpkms://${location}`
      };
      const signed = signatureSchema.safeParse(await askService(context.fetch, request));
      if (!signed.success) throw new AppError("malformed", `${request.doing}: the answer has no signature`);
      return Buffer.from(signed.data.signature, "base64");
    }
  };
}
async function accessToken(context) {
  const given = context.env["CLOUDSDK_AUTH_ACCESS_TOKEN"];
  if (given) return given;
  const file = context.env["GOOGLE_APPLICATION_CREDENTIALS"];
  if (!file) return metadataToken(context);
  const json = parseStrictJson(await context.readFile(file), {
    maxBytes: 64 * 1024,
    what: "Google credential file"
  });
  const external = externalAccountSchema.safeParse(json);
  if (external.success) return externalToken(external.data, context);
  const account = serviceAccountSchema.safeParse(json);
  if (account.success) return serviceAccountToken(account.data, context);
  throw new AppError("invalid-input", "GOOGLE_APPLICATION_CREDENTIALS names a file of an unknown type", {
    hint: "external_account (workload identity) and service_account files are read"
  });
}
async function metadataToken(context) {
  const host = context.env["GCE_METADATA_HOST"] ?? METADATA_HOST;
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  const request = {
    url,
    headers: { "metadata-flavor": "Google" },
    doing: "asking the metadata server for a Google access token"
  };
  return tokenOf(await askService(context.fetch, request, [METADATA_HOST]));
}
async function serviceAccountToken(account, context) {
  const now = Math.floor(context.clock().getTime() / 1e3);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: account.client_email,
    scope: SCOPE,
    aud: account.token_uri,
    iat: now,
    exp: now + 600
  };
  const text = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
  const signature = signBytes("sha256", Buffer.from(text), createPrivateKey(account.private_key)).toString(
    "base64url"
  );
  const form = {
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    assertion: `${text}.${signature}`
  };
  return tokenOf(
    await askService(context.fetch, formRequest(account.token_uri, form, "getting a Google access token"))
  );
}
async function externalToken(config, context) {
  const form = {
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    audience: config.audience,
    scope: config.service_account_impersonation_url === void 0 ? SCOPE : "https://www.googleapis.com/auth/cloud-platform",
    requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
    subject_token: await subjectToken(config.credential_source, context),
    subject_token_type: config.subject_token_type
  };
  const federated = tokenOf(
    await askService(
      context.fetch,
      formRequest(config.token_url, form, "exchanging the identity token at Google")
    )
  );
  if (config.service_account_impersonation_url === void 0) return federated;
  const answer = looseObject({ accessToken: string() }).safeParse(
    await askService(context.fetch, {
      url: config.service_account_impersonation_url,
      method: "POST",
      headers: { authorization: `Bearer ${federated}`, "content-type": "application/json" },
      body: JSON.stringify({ scope: [SCOPE] }),
      doing: "impersonating the Google service account"
    })
  );
  if (!answer.success)
    throw new AppError("malformed", "impersonating the Google service account: the answer has no token");
  return answer.data.accessToken;
}
async function subjectToken(source, context) {
  const field = source.format?.type === "json" ? source.format.subject_token_field_name ?? "" : void 0;
  if (source.file !== void 0) {
    const text = Buffer.from(await context.readFile(source.file)).toString("utf8").trim();
    return field === void 0 ? text : fieldOf(parseStrictJson(text, { maxBytes: 64 * 1024, what: "subject token file" }), field);
  }
  if (source.url !== void 0 && field !== void 0) {
    const request = { url: source.url, headers: source.headers ?? {}, doing: "getting the subject token" };
    return fieldOf(await askService(context.fetch, request), field);
  }
  throw new AppError(
    "unsupported",
    "Google credential file has a credential_source that is neither a file nor a JSON url"
  );
}
function fieldOf(value, field) {
  const found = typeof value === "object" && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : void 0;
  if (typeof found === "string" && found !== "") return found;
  throw new AppError("malformed", `subject token source has no ${JSON.stringify(field)}`);
}
function formRequest(url, form, doing) {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { url, method: "POST", headers, body: new URLSearchParams(form).toString(), doing };
}
function tokenOf(value) {
  const parsed = tokenSchema.safeParse(value);
  if (parsed.success) return parsed.data.access_token;
  throw new AppError("malformed", "Google token endpoint gave no token");
}
export {
  openGcpKey
};
