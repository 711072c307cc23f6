import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  makeScanStatement
} from "./chunk-UJOS5FBI.js";
import {
  openSink,
  storeStatement
} from "./chunk-QJF24ZAG.js";
import {
  coverageOf
} from "./chunk-GFDDDHDQ.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-SF4EHC64.js";
import {
  listIgnoredPaths
} from "./chunk-KZHZPU7M.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  isAtLeast
} from "./chunk-VD4GU3UI.js";

// src/flows/scan-tree.ts
async function scanTree(what, options, context) {
  const sink = options.sink ?? await openSink(options, context);
  const identified = options.identified ?? await identifyPath(what.path, options.identify ?? {}, context);
  const { subject, path: root, git } = identified;
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const ignored = git === void 0 ? [] : (await listIgnoredPaths(git.root, context.run)).filter(isPlainPath);
  const exclude = [...options.exclude ?? [], ...ignored];
  const scanned = await scan(what.kind, root, { exclude, context });
  const result = subject.kind === "source" ? withoutForeign(scanned, identified.manifest) : scanned;
  const stored = sink === void 0 ? void 0 : await storeStatement(makeScanStatement(subject, result), sink);
  return {
    subject,
    digest: formatDigest(subject.digest),
    result,
    stored,
    verdict: verdictOf(result, options.failOn ?? "critical")
  };
}
async function scan(kind, root, { exclude, context }) {
  const { clock, progress } = context;
  switch (kind) {
    case "secrets": {
      const { scanSecrets } = await import("./chunk-VPW2Z24T.js");
      return await scanSecrets(root, { clock, progress, exclude });
    }
    case "iac": {
      const { scanIac } = await import("./chunk-U2RAKCE6.js");
      return await scanIac(root, { clock, progress, exclude });
    }
  }
}
function withoutForeign(result, source) {
  const own = /* @__PURE__ */ new Set();
  for (const { path: file } of source?.entries ?? []) {
    for (let end = file.length; end > 0; end = file.lastIndexOf("/", end - 1)) own.add(file.slice(0, end));
  }
  const { scanned, bytes } = result.coverage;
  const skipped = result.coverage.skipped.filter(
    ({ path: place, reason, detail }) => reason !== "excluded" || detail !== "by option" || own.has(place)
  );
  const coverage = coverageOf({ seen: scanned + skipped.length, scanned, skipped, bytes });
  const excluded = skipped.filter(({ detail }) => detail === "by option").length;
  return { ...result, coverage, options: { ...result.options, excluded } };
}
function isPlainPath(name) {
  return name !== "" && !/[*?[\]\\]/.test(name);
}
function verdictOf(result, failOn) {
  if (failOn !== "none" && result.findings.some(({ severity }) => isAtLeast(severity, failOn)))
    return "block";
  return result.coverage.complete ? "pass" : "indeterminate";
}

export {
  scanTree
};
