import {
  makeScanStatement
} from "./chunk-PI3UGJL2.js";
import {
  coverageOf
} from "./chunk-XBB4LAOA.js";
import {
  identifyPath,
  listIgnoredPaths,
  openSink,
  refuseStoreInside,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import {
  formatDigest
} from "./chunk-4ABMKW4W.js";
import {
  isAtLeast
} from "./chunk-4YF2P4A2.js";

// src/flows/scan-tree.ts
async function scanTree(what, options, context) {
  const sink = options.sink ?? await openSink(options, context);
  const identified = options.identified ?? await identifyPath(what.path, options.identify ?? {}, context);
  const { subject, path: root, git } = identified;
  refuseStoreInside(identified, options.evidence);
  const ignored = git === void 0 ? [] : (await listIgnoredPaths(git.root, context.run)).filter(isPlainPath);
  const exclude = [...options.exclude ?? [], ...ignored];
  const scanned = await scan(what.kind, root, { exclude, context });
  const result = subject.kind === "source" ? withoutForeign(scanned, identified.manifest) : scanned;
  const stored = sink === void 0 ? void 0 : await storeStatement(makeScanStatement(subject, result), sink, subject);
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
      const { scanSecrets } = await import("./chunk-M3RCI73J.js");
      return await scanSecrets(root, { clock, progress, exclude });
    }
    case "iac": {
      const { scanIac } = await import("./chunk-QVXYV7MW.js");
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
