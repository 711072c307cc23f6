import {
  RegistryClient,
  RegistryTransport,
  dockerCredentials
} from "./chunk-7XQRL2MU.js";
import {
  plainHttpHost
} from "./chunk-FJJQOVSO.js";
import {
  readBounded
} from "./chunk-ZWNYNENW.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
import {
  AppError,
  isAppError
} from "./chunk-NK6HLKVL.js";

// src/flows/open-registry.ts
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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
  openRegistry
};
