const { createHash, createPublicKey } = process.getBuiltinModule("node:crypto");
import {
  askService
} from "./chunk-OFITOWYV.js";
import {
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

// src/sign/kms/aws-kms.ts

// node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var encoder = new TextEncoder();
var HOST_SERVICES = {
  appstream2: "appstream",
  cloudhsmv2: "cloudhsm",
  email: "ses",
  marketplace: "aws-marketplace",
  mobile: "AWSMobileHubService",
  pinpoint: "mobiletargeting",
  queue: "sqs",
  "git-codecommit": "codecommit",
  "mturk-requester-sandbox": "mturk-requester",
  "personalize-runtime": "personalize"
};
var UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "content-type",
  "content-length",
  "user-agent",
  "presigned-expires",
  "expect",
  "x-amzn-trace-id",
  "range",
  "connection"
]);
var AwsV4Signer = class {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError("url is a required option");
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.method = method || (body ? "POST" : "GET");
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
      [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || "";
    this.region = region || guessedRegion || "us-east-1";
    this.cache = cache || /* @__PURE__ */ new Map();
    this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
    this.headers.delete("Host");
    if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) {
      this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set("X-Amz-Date", this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set("X-Amz-Security-Token", this.sessionToken);
    }
    this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
    this.signedHeaders = this.signableHeaders.join(";");
    this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, "aws4_request"].join("/");
    if (this.signQuery) {
      if (this.service === "s3" && !params.has("X-Amz-Expires")) {
        params.set("X-Amz-Expires", "86400");
      }
      params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
      params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
      params.set("X-Amz-SignedHeaders", this.signedHeaders);
    }
    if (this.service === "s3") {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = /* @__PURE__ */ new Set();
    this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
      if (!k) return false;
      if (this.service === "s3") {
        if (seenKeys.has(k)) return false;
        seenKeys.add(k);
      }
      return true;
    }).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set("X-Amz-Signature", await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
      }
    } else {
      this.headers.set("Authorization", await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body
    };
  }
  async authHeader() {
    return [
      "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
      "SignedHeaders=" + this.signedHeaders,
      "Signature=" + await this.signature()
    ].join(", ");
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac("AWS4" + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, "aws4_request");
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()));
  }
  async stringToSign() {
    return [
      "AWS4-HMAC-SHA256",
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString()))
    ].join("\n");
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + "\n",
      this.signedHeaders,
      await this.hexBodyHash()
    ].join("\n");
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) {
        throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
      }
      hashHeader = buf2hex(await hash(this.body || ""));
    }
    return hashHeader;
  }
};
async function hmac(key, string2) {
  const cryptoKey = await crypto.subtle.importKey(
    "raw",
    typeof key === "string" ? encoder.encode(key) : key,
    { name: "HMAC", hash: { name: "SHA-256" } },
    false,
    ["sign"]
  );
  return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string2));
}
async function hash(content) {
  return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
}
var HEX_CHARS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = "";
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[n >>> 4 & 15];
    out += HEX_CHARS[n & 15];
  }
  return out;
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith(".on.aws")) {
    const match2 = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match2 != null ? ["lambda", match2[1] || ""] : ["", ""];
  }
  if (hostname.endsWith(".r2.cloudflarestorage.com")) {
    return ["s3", "auto"];
  }
  if (hostname.endsWith(".backblazeb2.com")) {
    const match2 = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match2 != null ? ["s3", match2[1] || ""] : ["", ""];
  }
  const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = match && match[1] || "";
  let region = match && match[2];
  if (region === "us-gov") {
    region = "us-gov-west-1";
  } else if (region === "s3" || region === "s3-accelerate") {
    region = "us-east-1";
    service = "s3";
  } else if (service === "iot") {
    if (hostname.startsWith("iot.")) {
      service = "execute-api";
    } else if (hostname.startsWith("data.jobs.iot.")) {
      service = "iot-jobs-data";
    } else {
      service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
    }
  } else if (service === "autoscaling") {
    const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
    if (targetPrefix === "AnyScaleFrontendService") {
      service = "application-autoscaling";
    } else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") {
      service = "autoscaling-plans";
    }
  } else if (region == null && service.startsWith("s3-")) {
    region = service.slice(3).replace(/^fips-|^external-1/, "");
    service = "s3";
  } else if (service.endsWith("-fips")) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
    [service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || ""];
}

// src/sign/kms/aws-credentials.ts
var assumedSchema = looseObject({
  AssumeRoleWithWebIdentityResponse: looseObject({
    AssumeRoleWithWebIdentityResult: looseObject({
      Credentials: looseObject({
        AccessKeyId: string(),
        SecretAccessKey: string(),
        SessionToken: string()
      })
    })
  })
});
var containerSchema = looseObject({
  AccessKeyId: string(),
  SecretAccessKey: string(),
  Token: string()
});
var CONTAINER_HOSTS = ["169.254.170.2", "169.254.170.23"];
async function awsCredentials(region, context) {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = context.env;
  if (id && secret)
    return { accessKeyId: id, secretAccessKey: secret, ...session ? { sessionToken: session } : {} };
  const role = context.env["AWS_ROLE_ARN"];
  const token = role ? await webIdentity(context) : void 0;
  if (role && token !== void 0) return assumeRole(region, { role, token, context });
  const relative = context.env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];
  const full = context.env["AWS_CONTAINER_CREDENTIALS_FULL_URI"];
  if (relative || full) return containerCredentials(full ?? `http://169.254.170.2${relative ?? ""}`, context);
  throw new AppError("missing-permission", "kms awskms:// found no AWS credentials", {
    hint: "set AWS_ROLE_ARN and give the job id-token: write, or use aws-actions/configure-aws-credentials"
  });
}
async function webIdentity(context) {
  const file = context.env["AWS_WEB_IDENTITY_TOKEN_FILE"];
  if (file)
    return Buffer.from(await context.readFile(file)).toString("utf8").trim();
  return context.identityToken?.("sts.amazonaws.com");
}
async function assumeRole(region, { role, token, context }) {
  const form = new URLSearchParams({
    Action: "AssumeRoleWithWebIdentity",
    Version: "2011-06-15",
    RoleArn: role,
    RoleSessionName: context.env["AWS_ROLE_SESSION_NAME"] ?? "sallyport",
    WebIdentityToken: token
  });
  const url = context.env["AWS_ENDPOINT_URL_STS"] ?? `https://sts.${region}.amazonaws.com/`;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const doing = `assuming the AWS role ${role}`;
  const answer = assumedSchema.safeParse(
    await askService(context.fetch, { url, method: "POST", headers, body: form.toString(), doing })
  );
  if (!answer.success) throw new AppError("malformed", `${doing}: the answer has no credentials`);
  const found = answer.data.AssumeRoleWithWebIdentityResponse.AssumeRoleWithWebIdentityResult.Credentials;
  return {
    accessKeyId: found.AccessKeyId,
    secretAccessKey: found.SecretAccessKey,
    sessionToken: found.SessionToken
  };
}
async function containerCredentials(url, context) {
  const file = context.env["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"];
  const token = file ? Buffer.from(await context.readFile(file)).toString("utf8").trim() : context.env["AWS_CONTAINER_AUTHORIZATION_TOKEN"];
  const headers = token ? { authorization: token } : {};
  const request = { url, headers, doing: "asking the container for AWS credentials" };
  const answer = containerSchema.safeParse(await askService(context.fetch, request, CONTAINER_HOSTS));
  if (!answer.success) throw new AppError("malformed", `${request.doing}: the answer has no credentials`);
  return {
    accessKeyId: answer.data.AccessKeyId,
    secretAccessKey: answer.data.SecretAccessKey,
    sessionToken: answer.data.Token
  };
}

// src/sign/kms/aws-kms.ts
var publicKeySchema = looseObject({ PublicKey: string(), KeyId: string(), KeyUsage: string() });
var signatureSchema = looseObject({ Signature: string() });
var ALGORITHM = { sha256: "ECDSA_SHA_256", sha384: "ECDSA_SHA_384", sha512: "ECDSA_SHA_512" };
var STATUS_OF_ERROR = {
  AccessDeniedException: 403,
  ExpiredTokenException: 403,
  IncompleteSignature: 403,
  InvalidClientTokenId: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationToken: 403,
  MissingAuthenticationTokenException: 403,
  NotAuthorized: 403,
  NotAuthorizedException: 403,
  OptInRequired: 403,
  UnrecognizedClientException: 403,
  NotFoundException: 404,
  LimitExceededException: 429,
  ThrottlingException: 429
};
var KEY_ID = /^(?:arn:aws[a-z-]*:kms:([a-z0-9-]+):\d{12}:(?:key|alias)\/[A-Za-z0-9/_-]+|alias\/[A-Za-z0-9/_-]+|[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/;
async function openAwsKey(location, context) {
  const slash = location.indexOf("/");
  const endpoint = location.slice(0, Math.max(slash, 0));
  const keyId = location.slice(slash + 1);
  const match = slash < 0 ? null : KEY_ID.exec(keyId);
  if (match === null) {
    throw new AppError("invalid-input", `kms awskms://${location} does not name a key`, {
      hint: "write awskms:///alias/NAME, awskms:///KEY-ID or awskms:///arn:aws:kms:\u2026"
    });
  }
  const region = match[1] ?? context.env["AWS_REGION"] ?? context.env["AWS_DEFAULT_REGION"];
  if (region === void 0 || !/^[a-z0-9-]+$/.test(region)) {
    throw new AppError("invalid-input", `kms awskms://${location}: no region is known`, {
      hint: "set AWS_REGION or give the ARN"
    });
  }
  const service = {
    url: serviceUrl(endpoint, region),
    region,
    context,
    credentials: await awsCredentials(region, context)
  };
  const doing = `reading the public key awskms://${location}`;
  const answer = publicKeySchema.safeParse(await callKms(service, "GetPublicKey", { KeyId: keyId }, doing));
  if (!answer.success) throw new AppError("malformed", `${doing}: the answer has no key`);
  if (answer.data.KeyUsage !== "SIGN_VERIFY")
    throw new AppError("invalid-key", `${doing}: the key is for ${answer.data.KeyUsage}`);
  const der = Buffer.from(answer.data.PublicKey, "base64");
  const publicKey = describeKey(createPublicKey({ key: der, format: "der", type: "spki" }));
  const hash2 = publicKey.hash;
  if (hash2 === null)
    throw new AppError("invalid-key", `${doing}: Ed25519 keys of this service are not supported`);
  return {
    method: "kms-aws",
    publicKey,
    sign: async (message) => {
      const digest = createHash(hash2).update(message).digest("base64");
      const input = {
        KeyId: answer.data.KeyId,
        Message: digest,
        MessageType: "DIGEST",
        SigningAlgorithm: ALGORITHM[hash2]
      };
      const signing = `signing with awskms://${location}`;
      const signed = signatureSchema.safeParse(await callKms(service, "Sign", input, signing));
      if (!signed.success) throw new AppError("malformed", `${signing}: the answer has no signature`);
      return Buffer.from(signed.data.Signature, "base64");
    }
  };
}
async function callKms(service, ...[action, input, doing]) {
  const body = JSON.stringify(input);
  const signed = await new AwsV4Signer({
    method: "POST",
    url: service.url,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": `TrentService.${action}` },
    body,
    ...service.credentials,
    service: "kms",
    region: service.region,
    datetime: service.context.clock().toISOString().replace(/[:-]|\.\d{3}/g, "")
  }).sign();
  const headers = Object.fromEntries(signed.headers);
  return askService(service.context.fetch, {
    ...{ url: service.url, method: "POST", headers, body, doing },
    statusOf: statusOfError
  });
}
function statusOfError(body) {
  const name = /"__type"\s*:\s*"(?:[A-Za-z0-9_.]+#)?([A-Za-z]{1,64})"/.exec(body)?.[1];
  return name !== void 0 && Object.hasOwn(STATUS_OF_ERROR, name) ? STATUS_OF_ERROR[name] : void 0;
}
function serviceUrl(endpoint, region) {
  if (endpoint === "") return `https://kms.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}/`;
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(endpoint);
  return `${loopback ? "http" : "https"}://${endpoint}/`;
}
export {
  openAwsKey
};
