const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
import {
  checkUrl
} from "./chunk-6R2OP7DM.js";
import {
  MAX_TRUSTED_ROOT_BYTES,
  done,
  parseStrictJson,
  shownPath,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/update-trust.ts
async function updateTrust(options) {
  const { fetchTrustedRoot, PUBLIC_GOOD_TUF } = await import("./chunk-XQPK7RTK.js");
  const { readTrustedRoot } = await import("./chunk-RDZWA2AM.js");
  const source = checkUrl(options.tufUrl ?? PUBLIC_GOOD_TUF).href.replace(/\/+$/, "");
  if (source !== PUBLIC_GOOD_TUF && options.tufRoot === void 0) {
    throw new AppError("invalid-input", `nothing says which root of ${source} to trust first`, {
      hint: "give its root.json with --tuf-root, from who runs the instance"
    });
  }
  const { bytes, rootVersion, expires } = await fetchTrustedRoot({
    url: source,
    ...options.tufRoot === void 0 ? {} : { rootFile: path.resolve(options.tufRoot) },
    cache: path.resolve(options.cache ?? path.join(os.homedir(), ".cache", "sallyport", "tuf")),
    ...options.offline === void 0 ? {} : { offline: options.offline }
  });
  readTrustedRoot(parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: "trusted root" }));
  const output = path.resolve(options.output);
  await writeAtomically(output, bytes);
  return { source, output, rootVersion, expires };
}

// src/cli/verb-trust.ts
var trustUpdateVerb = async (options) => {
  const made = await updateTrust(options);
  const lines = [
    `trusted root  ${shownPath(made.output)}`,
    `from          ${made.source}, root version ${String(made.rootVersion)}`,
    `fetch again   before ${made.expires.toISOString()}`
  ];
  return done(`${lines.join("\n")}
`, made);
};
export {
  trustUpdateVerb
};
