const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-FL2NWFGJ.js";
import {
  looseObject,
  record,
  string
} from "./chunk-KMVC2J2I.js";
import {
  parseStrictJson,
  plainHttpHost,
  readBounded
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/open-registry.ts

// src/registry/registry-credentials.ts
var dockerConfigSchema = looseObject({
  auths: record(string(), looseObject({ auth: string().optional(), identitytoken: string().optional() })).optional(),
  credHelpers: record(string(), string()).optional(),
  credsStore: string().optional()
});
var helperAnswerSchema = looseObject({ Username: string(), Secret: string() });
var DOCKER_HUB_KEY = "https://index.docker.io/v1/";
var DOCKER_HUB_HOSTS = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
var HELPER_NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
function dockerCredentials(config, runHelper) {
  const parsed = dockerConfigSchema.safeParse(
    parseStrictJson(config, { maxBytes: 1024 * 1024, what: "Docker config" })
  );
  if (!parsed.success) throw new AppError("malformed", "Docker config does not have the expected form");
  const { auths = {}, credHelpers = {}, credsStore } = parsed.data;
  return async (host) => {
    const helper = ownValue(credHelpers, host);
    if (helper !== void 0) return askHelper(helper, host, runHelper);
    for (const [key, entry] of Object.entries(auths)) {
      if (hostOfKey(key) === normalHost(host) && (entry.auth ?? "") !== "") return decodeAuth(entry, host);
    }
    return credsStore === void 0 ? void 0 : askHelper(credsStore, host, runHelper);
  };
}
function ownValue(record2, key) {
  return Object.hasOwn(record2, key) ? record2[key] : void 0;
}
function hostOfKey(key) {
  if (key === DOCKER_HUB_KEY) return "docker.io";
  return normalHost(URL.canParse(key) && /^https?:\/\//.test(key) ? new URL(key).host : key);
}
function normalHost(host) {
  return DOCKER_HUB_HOSTS.has(host) ? "docker.io" : host;
}
function decodeAuth(entry, host) {
  const text = Buffer.from(entry.auth ?? "", "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1)
    throw new AppError("malformed", `Docker config has an entry for ${host} that is not user:password`);
  const credentials = { username: text.slice(0, colon), password: text.slice(colon + 1) };
  const identityToken = entry.identitytoken ?? "";
  return identityToken === "" ? credentials : { ...credentials, identityToken };
}
async function askHelper(name, host, run) {
  if (!HELPER_NAME.test(name))
    throw new AppError("malformed", "Docker config names a credential helper with odd characters");
  const printed = await run(name, host);
  if (/credentials not found/i.test(printed)) return void 0;
  const answer = helperAnswerSchema.safeParse(parseHelper(printed, name));
  if (!answer.success)
    throw new AppError("tool-failed", `credential helper ${name} gave an answer of another form`);
  const { Username: username, Secret: secret } = answer.data;
  if (username === "<token>") return { username: "", password: "", identityToken: secret };
  return { username, password: secret };
}
function parseHelper(printed, name) {
  try {
    return parseStrictJson(printed, { maxBytes: 64 * 1024, what: `answer of credential helper ${name}` });
  } catch (cause) {
    throw new AppError("tool-failed", `credential helper ${name} did not answer with JSON`, { cause });
  }
}

// src/flows/open-registry.ts
async function openRegistry(context, targets = []) {
  const sleep = (ms) => wait(ms);
  const credentials = await readCredentials(context);
  const plainHttpHosts = targets.flatMap((target) => plainHttpHost(target) ?? []);
  const transport = new RegistryTransport({ fetch, sleep, credentials, plainHttpHosts });
  return { client: new RegistryClient(transport), sleep };
}
async function readCredentials({ env, run }) {
  const folder = readVariable("dockerConfig", env) ?? path.join(os.homedir(), ".docker");
  let config;
  try {
    config = await readBounded(path.join(folder, "config.json"), {
      maxBytes: 1024 * 1024,
      what: "Docker config"
    });
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "not-found") return () => Promise.resolve(void 0);
    throw thrown;
  }
  return dockerCredentials(config, async (name, host) => {
    const program = `docker-credential-${name}`;
    const options = { timeoutMs: 3e4, maxOutputBytes: 64 * 1024, input: host, env };
    const { exitCode, stdout } = await run(program, ["get"], options);
    const printed = stdout.toString("utf8");
    if (exitCode === 0 || /credentials not found/i.test(printed)) return printed;
    throw new AppError("tool-failed", `${program} ended with exit code ${String(exitCode)}`);
  });
}

export {
  dockerCredentials,
  openRegistry
};
