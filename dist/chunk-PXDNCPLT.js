const path = process.getBuiltinModule("node:path");
import {
  requestIdentityToken
} from "./chunk-KLQA7F5E.js";
import {
  fetchBounded
} from "./chunk-6R2OP7DM.js";
import {
  array,
  looseObject,
  string,
  union
} from "./chunk-KMVC2J2I.js";
import {
  parseStrictJson,
  readText
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  ENVIRONMENT,
  readVariable
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/ambient-token.ts

// src/platform/ambient-google.ts
var METADATA_HOST = "metadata.google.internal";
var CREDENTIALS_URL = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts";
var MAX_BYTES = 64 * 1024;
var ACCOUNT = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$/;
function isOnGoogle(env) {
  return readVariable("googleServiceAccount", env) !== void 0 || readVariable("googleMetadataHost", env) !== void 0;
}
async function requestGoogleToken(request) {
  const account = readVariable("googleServiceAccount", request.env);
  if (account === void 0) {
    const query = new URLSearchParams({ audience: request.audience, format: "full" });
    return (await askMetadata(`identity?${query.toString()}`, request)).toString("utf8");
  }
  if (!ACCOUNT.test(account)) {
    throw new AppError("invalid-input", `${JSON.stringify(account)} is not a Google service account`);
  }
  const access = field(await askMetadata("token", request), "access_token");
  const { fetch = fetchBounded } = request;
  const answer = await fetch(`${CREDENTIALS_URL}/${encodeURIComponent(account)}:generateIdToken`, {
    method: "POST",
    headers: { authorization: `Bearer ${access}`, "content-type": "application/json" },
    // Without the address Fulcio could not name the account.
    body: JSON.stringify({ audience: request.audience, includeEmail: true }),
    maxBytes: MAX_BYTES
  });
  if (answer.status === 200) return field(answer.body, "token");
  throw new AppError(
    "missing-permission",
    `Google refused a token for ${account} (status ${String(answer.status)})`,
    {
      hint: "give the account of this machine the role Service Account OpenID Connect Identity Token Creator on it"
    }
  );
}
async function askMetadata(what, { env, fetch = fetchBounded }) {
  const host = readVariable("googleMetadataHost", env) ?? METADATA_HOST;
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/${what}`;
  const headers = { "metadata-flavor": "Google" };
  const answer = await fetch(url, { headers, maxBytes: MAX_BYTES, plainHttpHost: METADATA_HOST });
  if (answer.status === 200) return answer.body;
  throw new AppError(
    "missing-permission",
    `the metadata service of Google Cloud gave no token (status ${String(answer.status)})`,
    { hint: "attach a service account to this machine" }
  );
}
function field(body, name) {
  const value = parseStrictJson(body, { maxBytes: MAX_BYTES, what: "answer of Google Cloud" });
  const parsed = looseObject({ [name]: string().min(1) }).safeParse(value);
  if (!parsed.success) throw new AppError("malformed", `Google Cloud answered without ${name}`);
  return String(parsed.data[name]);
}

// src/platform/ambient-token.ts
var MAX_TOKEN_BYTES = 64 * 1024;
var PROGRAM_LIMITS = { timeoutMs: 3e4, maxOutputBytes: MAX_TOKEN_BYTES };
var has = (key, value) => (env) => {
  const found = readVariable(key, env);
  return value === void 0 ? found !== void 0 : found === value;
};
var SOURCES = [
  {
    name: ENVIRONMENT.identityToken.name,
    isHere: has("identityToken"),
    request: ({ env }) => Promise.resolve(readVariable("identityToken", env) ?? "")
  },
  {
    name: ENVIRONMENT.identityTokenFile.name,
    isHere: has("identityTokenFile"),
    request: ({ env }) => readText(path.resolve(readVariable("identityTokenFile", env) ?? ""), {
      maxBytes: MAX_TOKEN_BYTES,
      what: "identity token"
    })
  },
  { name: "GitHub Actions", isHere: has("idTokenUrl"), request: requestIdentityToken },
  {
    name: "GitLab CI",
    isHere: has("gitlabCi", "true"),
    request({ env, audience }) {
      const token = readVariable("gitlabIdToken", env);
      if (token !== void 0) return Promise.resolve(token);
      throw noToken(
        `the GitLab job has no ${ENVIRONMENT.gitlabIdToken.name}`,
        `declare it in the job: id_tokens: { ${ENVIRONMENT.gitlabIdToken.name}: { aud: ${audience} } }`
      );
    }
  },
  {
    name: "Buildkite",
    isHere: has("buildkite", "true"),
    request: (request) => askProgram("buildkite-agent", ["oidc", "request-token", "--audience"], request)
  },
  {
    name: "CircleCI",
    isHere: has("circleci", "true"),
    request(request) {
      const claims2 = JSON.stringify({ aud: request.audience });
      return askProgram("circleci", ["run", "oidc", "get", "--claims"], { ...request, audience: claims2 });
    }
  },
  { name: "Google Cloud", isHere: isOnGoogle, request: requestGoogleToken }
];
async function requestAmbientToken(request) {
  const source = SOURCES.find(({ isHere }) => isHere(request.env));
  if (source === void 0) {
    throw noToken(
      "there is no OIDC token here",
      `in GitHub Actions give the job "permissions: id-token: write"; elsewhere set ${ENVIRONMENT.identityToken.name} or ${ENVIRONMENT.identityTokenFile.name}; GitLab, Buildkite and CircleCI are found by themselves, Google Cloud by ${ENVIRONMENT.googleMetadataHost.name} or ${ENVIRONMENT.googleServiceAccount.name}`
    );
  }
  const token = (await source.request(request)).trim();
  request.mask?.(token);
  requireAudience(token, request.audience, source.name);
  return token;
}
async function askProgram(program, args, { run, audience }) {
  const result = await run(program, [...args, audience], PROGRAM_LIMITS);
  if (result.exitCode === 0) return result.stdout.toString("utf8");
  throw noToken(
    `${program} gave no OIDC token (exit code ${String(result.exitCode)})`,
    "run it in the job to see why; older agents cannot"
  );
}
var claims = looseObject({ aud: union([string(), array(string())]).optional() });
function requireAudience(token, audience, from) {
  let value;
  try {
    value = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  } catch {
    return;
  }
  const parsed = claims.safeParse(value);
  const found = parsed.success && parsed.data.aud !== void 0 ? [parsed.data.aud].flat() : void 0;
  if (found === void 0 || found.includes(audience)) return;
  throw noToken(
    `the OIDC token of ${from} is for ${found.map((each) => JSON.stringify(each)).join(", ")}, not for ${JSON.stringify(audience)}`,
    `ask for one with the audience ${audience}, or set ${ENVIRONMENT.identityAudience.name} to what the Sigstore instance wants`
  );
}
function noToken(message, hint) {
  return new AppError("missing-permission", message, { hint });
}
export {
  requestAmbientToken
};
