const { createHash } = process.getBuiltinModule("node:crypto");
const { generateKeyPairSync, sign, X509Certificate } = process.getBuiltinModule("node:crypto");
import {
  logEnvelope,
  logMessage,
  serviceError,
  stampSignature
} from "./chunk-XYQP3WDC.js";
import {
  publicHostIn,
  selectServices
} from "./chunk-STRF5LLM.js";
import {
  require_dist
} from "./chunk-UVMR66ED.js";
import {
  readCertificate
} from "./chunk-F3LVSCKF.js";
import {
  boolean,
  looseObject,
  number,
  string
} from "./chunk-KMVC2J2I.js";
import {
  encodeBundle,
  encodeMessageBundle,
  preAuthEncoding
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/sign/sigstore-keyless-signer.ts

// src/sign/sigstore-certificate.ts
var import_sign = __toESM(require_dist(), 1);

// src/sign/identity-token.ts
var MAX_TOKEN_LENGTH = 64 * 1024;
var claims = looseObject({
  sub: string().optional(),
  email: string().optional(),
  email_verified: boolean().optional(),
  exp: number().optional(),
  repository_visibility: string().optional(),
  /** The same of GitLab. */
  project_visibility: string().optional()
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
  const { repository_visibility: ofGitHub, project_visibility: ofGitLab } = payload;
  const visibility = [ofGitHub, ofGitLab].find((each) => each !== void 0 && each !== "public");
  if (publicService !== void 0 && visibility !== void 0) {
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

// src/sign/sigstore-keyless-signer.ts
async function createKeylessSigner(options) {
  const services = selectServices(options.signingConfig, options.clock());
  const limits = {
    timeout: options.timeoutMs ?? 3e4,
    retry: { retries: options.retries ?? 2 }
  };
  const publicService = options.allowPublicLog === true ? void 0 : publicHostIn([services.certificateAuthority, ...services.logs]);
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
function materialOf(key) {
  return { kind: "certificate", certificate: key.certificateDer };
}
function toEnvelope(payloadType, payload, signature) {
  return { payloadType, payload: Buffer.from(payload), signatures: [{ sig: signature, keyid: "" }] };
}

export {
  createKeylessSigner
};
