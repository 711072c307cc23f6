import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  coerce_exports
} from "./chunk-H7RMI6CP.js";
import {
  encodeMessageBundle
} from "./chunk-FWI74T22.js";
import {
  readCertificate
} from "./chunk-UDZPHOEP.js";
import {
  encodeBundle
} from "./chunk-2CECG5I5.js";
import {
  logEnvelope,
  logMessage,
  serviceError,
  stampSignature
} from "./chunk-YXXZH6GZ.js";
import {
  require_dist
} from "./chunk-X2OSWZ6F.js";
import {
  preAuthEncoding
} from "./chunk-NN372YFI.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  looseObject,
  number,
  string,
  url
} from "./chunk-2X75WB5P.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/sign/sigstore-keyless-signer.ts
import { createHash } from "node:crypto";

// src/sign/sigstore-certificate.ts
var import_sign = __toESM(require_dist(), 1);
import { generateKeyPairSync, sign, X509Certificate } from "node:crypto";

// src/sign/identity-token.ts
var MAX_TOKEN_LENGTH = 64 * 1024;
var claims = looseObject({
  sub: string().optional(),
  email: string().optional(),
  email_verified: boolean().optional(),
  exp: number().optional(),
  repository_visibility: string().optional()
});
async function fetchIdentityToken(identityToken, now, publicService) {
  let token;
  try {
    token = (await identityToken()).trim();
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw refused(`cannot be had: ${messageOf(cause)}`, cause);
  }
  const payload = readClaims(token);
  if (payload.email !== void 0 && payload.email_verified !== true) {
    throw refused("names an e-mail address that its issuer has not verified");
  }
  if ((payload.sub ?? payload.email ?? "") === "") throw refused('names nobody: no "sub", no "email"');
  if (payload.exp !== void 0 && payload.exp * 1e3 <= now.getTime()) throw refused("has expired");
  const { repository_visibility: visibility } = payload;
  if (publicService !== void 0 && visibility !== void 0 && visibility !== "public") {
    throw new AppError(
      "missing-permission",
      `signing from a ${visibility} repository would publish its name at ${publicService}`,
      {
        hint: "name a private Sigstore with a signing config, sign with a key, or allow it with allow-public-log"
      }
    );
  }
  return token;
}
function readClaims(token) {
  const parts = token.split(".");
  if (token.length > MAX_TOKEN_LENGTH || parts.length !== 3) throw refused("is not a JWT");
  let value;
  try {
    value = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
  } catch {
    throw refused("is not a JWT");
  }
  const parsed = claims.safeParse(value);
  if (!parsed.success) throw refused("has claims of the wrong type");
  return parsed.data;
}
function refused(what, cause) {
  return new AppError("missing-permission", `identity token ${what}`, {
    hint: 'in GitHub Actions give the job "permissions: id-token: write"; elsewhere pass an OIDC token made for Sigstore',
    cause
  });
}

// src/sign/sigstore-certificate.ts
var SAFETY_MARGIN_MS = 2 * 6e4;
function createCertifier(options) {
  let current;
  return () => {
    const now = options.clock().getTime();
    if (current !== void 0 && now < current.goodUntil) return current.key;
    const entry = { key: certify(options), goodUntil: Infinity };
    current = entry;
    entry.key.then(
      // Its lifetime counted from our own clock: that may differ from the authority's.
      (key) => entry.goodUntil = now + lifetimeOf(key) - SAFETY_MARGIN_MS,
      () => entry.goodUntil = 0
    );
    return entry.key;
  };
}
async function certify(options) {
  const token = await fetchIdentityToken(options.identityToken, options.clock(), options.publicService);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const publicKeyPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const signMessage = (message) => sign("sha256", message, privateKey);
  const fulcio = new import_sign.FulcioSigner({
    fulcioBaseURL: options.fulcioUrl,
    identityProvider: { getToken: () => Promise.resolve(token) },
    keyHolder: {
      sign: (data) => Promise.resolve({
        signature: signMessage(data),
        key: { $case: "publicKey", publicKey: publicKeyPem }
      })
    },
    ...options.limits
  });
  const doing = `asking ${options.fulcioUrl} for a certificate`;
  const { key } = await fulcio.sign(Buffer.from("")).catch((thrown) => {
    throw serviceError(thrown, doing, "missing-permission");
  });
  if (key.$case !== "x509Certificate") throw new AppError("tool-failed", `${doing} brought none`);
  const certificateDer = new X509Certificate(key.certificate).raw;
  const certificate = readCertificate(certificateDer);
  if (!certificate.publicKey.equals(publicKey)) {
    throw new AppError("tool-failed", `${doing} brought one for another key`);
  }
  return { certificatePem: key.certificate, certificateDer, certificate, sign: signMessage };
}
function lifetimeOf({ certificate: { x509 } }) {
  return x509.validToDate.getTime() - x509.validFromDate.getTime();
}

// src/sign/signing-config.ts
var service = looseObject({
  url: url({ protocol: /^https?$/ }),
  majorApiVersion: int().positive(),
  validFor: looseObject({ start: coerce_exports.date(), end: coerce_exports.date().nullish() }).nullish(),
  operator: string().nullish()
});
var selector = looseObject({
  selector: _enum(["ANY", "ALL", "EXACT"]),
  count: int().positive().nullish()
});
var schema = looseObject({
  mediaType: literal("application/vnd.dev.sigstore.signingconfig.v0.2+json"),
  caUrls: array(service).min(1),
  rekorTlogUrls: array(service).default([]),
  rekorTlogConfig: selector.nullish(),
  tsaUrls: array(service).default([]),
  tsaConfig: selector.nullish()
});
var MAX_VERSION = { certificateAuthority: 1, log: 2, timestampAuthority: 1 };
function selectServices(signingConfig, now) {
  const parsed = schema.safeParse(signingConfig);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "cannot be read"}`);
  }
  const config = parsed.data;
  const any = { selector: "ANY" };
  const [certificateAuthority] = select(config.caUrls, any, { now, max: MAX_VERSION.certificateAuthority });
  if (certificateAuthority === void 0) throw invalid("names no certificate authority that is valid now");
  const logs = select(config.rekorTlogUrls, config.rekorTlogConfig, { now, max: MAX_VERSION.log });
  const timestampAuthorities = select(config.tsaUrls, config.tsaConfig, {
    now,
    max: MAX_VERSION.timestampAuthority
  });
  if (timestampAuthorities.length === 0 && !logs.some((log) => log.majorApiVersion === 1)) {
    throw invalid(
      "names neither a timestamp authority nor a Rekor v1 log, so no signature would carry a trusted time"
    );
  }
  return { certificateAuthority, logs, timestampAuthorities };
}
function select(services, choice, { now, max }) {
  if (choice === null || choice === void 0) {
    if (services.length > 0) throw invalid("lists services without saying how many to use");
    return [];
  }
  const best = /* @__PURE__ */ new Map();
  for (const each of services) {
    if (each.majorApiVersion > max || !isValidAt(each, now)) continue;
    const operator = each.operator ?? each.url;
    const known = best.get(operator);
    if (known === void 0 || isBetter(each, known)) best.set(operator, each);
  }
  const found = [...best.values()].map(toService);
  if (choice.selector === "ALL") return found;
  const count = choice.selector === "ANY" ? 1 : choice.count ?? 1;
  if (found.length < count) {
    throw invalid(
      `needs ${String(count)} services of a kind, ${String(found.length)} are valid now and understood`
    );
  }
  return found.slice(0, count);
}
function isValidAt({ validFor }, now) {
  if (!validFor) return true;
  return validFor.start <= now && (!validFor.end || now <= validFor.end);
}
function isBetter(candidate, known) {
  if (candidate.majorApiVersion !== known.majorApiVersion) {
    return candidate.majorApiVersion > known.majorApiVersion;
  }
  return (candidate.validFor?.start ?? /* @__PURE__ */ new Date(0)) > (known.validFor?.start ?? /* @__PURE__ */ new Date(0));
}
var LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;
function toService({ url: url2, majorApiVersion }) {
  const { protocol, hostname } = new URL(url2);
  if (protocol === "http:" && !LOOPBACK.test(hostname)) {
    throw invalid(`${url2} is plain http; the identity token would travel readable`);
  }
  return { url: url2.replace(/\/+$/, ""), majorApiVersion };
}
function invalid(what) {
  return new AppError("invalid-input", `signing config ${what}`, {
    hint: "give a Sigstore SigningConfig v0.2 (signing_config.json of the instance)"
  });
}

// src/sign/sigstore-keyless-signer.ts
async function createKeylessSigner(options) {
  const services = selectServices(options.signingConfig, options.clock());
  const limits = {
    timeout: options.timeoutMs ?? 3e4,
    retry: { retries: options.retries ?? 2 }
  };
  const publicService = options.allowPublicLog === true ? void 0 : publicServiceIn(services);
  const certifiedKey = createCertifier({
    ...publicService === void 0 ? {} : { publicService },
    fulcioUrl: services.certificateAuthority.url,
    identityToken: options.identityToken,
    clock: options.clock,
    limits
  });
  return Promise.resolve({
    method: "keyless",
    async identity() {
      const { certificate } = await certifiedKey();
      const { identity, issuer, extensions } = certificate;
      if (identity === void 0 || issuer === void 0) {
        throw new AppError("unsupported", "certificate names no URI or e-mail identity with an issuer");
      }
      return { kind: "certificate", identity, issuer, extensions };
    },
    async sign(payloadType, payload) {
      const key = await certifiedKey();
      const signature = key.sign(preAuthEncoding(payloadType, payload));
      const envelope = toEnvelope(payloadType, payload, signature);
      const signed = { envelope, certificatePem: key.certificatePem };
      const [logEntries, timestamps] = await Promise.all([
        Promise.all(services.logs.map((log) => logEnvelope(log, signed, limits))),
        Promise.all(services.timestampAuthorities.map((each) => stampSignature(each, signature, limits)))
      ]);
      return encodeBundle({
        material: materialOf(key),
        payloadType,
        payload,
        signature,
        logEntries,
        timestamps
      });
    },
    async signBlob(bytes) {
      const key = await certifiedKey();
      const signature = key.sign(bytes);
      const digest = createHash("sha256").update(bytes).digest();
      const signed = { digest, signature, certificatePem: key.certificatePem };
      const [logEntries, timestamps] = await Promise.all([
        Promise.all(services.logs.map((log) => logMessage(log, signed, limits))),
        Promise.all(services.timestampAuthorities.map((each) => stampSignature(each, signature, limits)))
      ]);
      const hash = "SHA2_256";
      return encodeMessageBundle({
        material: materialOf(key),
        hash,
        digest,
        signature,
        logEntries,
        timestamps
      });
    }
  });
}
function publicServiceIn({ certificateAuthority, logs }) {
  return [certificateAuthority, ...logs].map(({ url: url2 }) => new URL(url2).hostname).find((host) => host === "sigstore.dev" || host.endsWith(".sigstore.dev"));
}
function materialOf(key) {
  return { kind: "certificate", certificate: key.certificateDer };
}
function toEnvelope(payloadType, payload, signature) {
  return { payloadType, payload: Buffer.from(payload), signatures: [{ sig: signature, keyid: "" }] };
}

export {
  createKeylessSigner
};
