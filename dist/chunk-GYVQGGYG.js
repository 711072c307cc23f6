import {
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import {
  readVariable
} from "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/check-posture.ts
import path from "node:path";
async function checkPosture({ github, branch, report }, { env, clock }) {
  const token = readVariable("githubToken", env);
  if (token === void 0) {
    throw new AppError("invalid-input", "doctor --github needs a token in GITHUB_TOKEN", {
      hint: "docs/permissions.md lists what it must be allowed to read"
    });
  }
  const server = readVariable("githubApiUrl", env) ?? "https://api.github.com";
  const { readPosture } = await import("./chunk-5NJ2WLFG.js");
  const posture = await readPosture({ token, apiUrl: server, repository: github, branch, retries: 0 });
  const made = { server, observedAt: clock().toISOString(), ...posture };
  if (report !== void 0)
    await writeAtomically(path.resolve(report), `${JSON.stringify(made, void 0, 2)}
`);
  return made;
}
export {
  checkPosture
};
