import {
  pathInRepository
} from "./chunk-M5XEYNXD.js";
import {
  HARMLESS_SKIPS,
  SKIP_REASONS,
  harmfulSkips,
  quantity,
  skipCounts
} from "./chunk-XBB4LAOA.js";
import {
  clip
} from "./chunk-OYJD7DCM.js";
import {
  PRODUCT,
  countBySeverity,
  escapeMarkdown,
  escapeSarifText,
  escapeUnseen
} from "./chunk-4YF2P4A2.js";

// src/report/sarif-location.ts
var SOURCE_ROOT = "%SRCROOT%";
function artifactLocation(path, folder) {
  const segments = pathInRepository(path, folder).toWellFormed().split("/");
  const uri = segments.map(encodeURIComponent).join("/");
  return { uri, uriBaseId: SOURCE_ROOT };
}
function sarifLocation(location, folder) {
  const logicalLocations = logicalLocationsOf(location);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(location.path, folder),
      region: regionOf(location)
    },
    ...logicalLocations.length === 0 ? {} : { logicalLocations }
  };
}
function logicalLocationsOf({ cell, pointer }) {
  const logical = [];
  if (cell !== void 0) {
    const fullyQualifiedName = `/cells/${String(cell)}`;
    logical.push({ name: `cell ${String(cell + 1)}`, fullyQualifiedName, kind: "object" });
  }
  if (pointer !== void 0) {
    logical.push({ fullyQualifiedName: escapeUnseen(pointer), kind: "member" });
  }
  return logical;
}
function regionOf({ cell, startLine, startColumn, endLine, endColumn }) {
  if (cell !== void 0 || startLine === void 0 || startLine < 1) return { startLine: 1 };
  const lastLine = Math.max(startLine, endLine ?? startLine);
  const lines = { startLine, endLine: lastLine };
  if (startColumn === void 0 || startColumn < 1) return lines;
  const least = lastLine === startLine ? startColumn : 1;
  const hasEnd = endColumn !== void 0 && endColumn >= least;
  return { ...lines, startColumn, ...hasEnd ? { endColumn } : {} };
}

// src/report/sarif-notifications.ts
var MAX_NAMED = 1e3;
var CUT = {
  results: { id: "report-limit/results", noun: "result", level: "warning" },
  runs: { id: "report-limit/runs", noun: "scan", level: "error" }
};
var NOTIFICATIONS = [
  ...SKIP_REASONS.map((reason) => describe(`skipped/${reason}`, levelOf(reason), `Not scanned: ${reason}`)),
  ...Object.values(CUT).map(
    ({ id, level, noun }) => describe(id, level, `More ${noun}s than code scanning takes`)
  )
];
function describe(id, level, text) {
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level }
  };
}
function levelOf(reason) {
  return HARMLESS_SKIPS.has(reason) ? "note" : "error";
}
function cutNotification(what, count) {
  const { id, level, noun } = CUT[what];
  const text = `${quantity(count, noun)} left out of this log: code scanning would refuse it whole`;
  return { descriptor: { id }, level, message: { text } };
}
function skipNotifications(coverage, folder) {
  const counts = skipCounts(coverage.skipped).map(
    ([reason, count]) => notify(reason, `${quantity(count, "file")} not scanned: ${reason}`)
  );
  const named = harmfulSkips(coverage).slice(0, MAX_NAMED).map(({ path, reason, detail }) => {
    const why = detail === void 0 ? reason : `${reason}: ${detail}`;
    return {
      ...notify(reason, escapeSarifText(`${path} was not scanned: ${why}`)),
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, folder) } }]
    };
  });
  return [...counts, ...named];
}
function notify(reason, text) {
  return { descriptor: { id: `skipped/${reason}` }, level: levelOf(reason), message: { text } };
}

// src/report/sarif-result.ts
var SARIF_LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
};
function makeResult(finding, { ruleIndex, occurrence, folder }) {
  const { ruleId, severity, confidence, message, location, fingerprint } = finding;
  return {
    ruleId,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: escapeSarifText(`${message.trim() === "" ? ruleId : message}${cellPlace(location)}`) },
    locations: [sarifLocation(location, folder)],
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${String(occurrence)}`,
      "sallyport/v1": fingerprint
    },
    properties: { severity, confidence }
  };
}
function cellPlace({ cell, startLine }) {
  if (cell === void 0) return "";
  return ` (cell ${String(cell + 1)}${startLine === void 0 ? "" : `, line ${String(startLine)}`})`;
}

// src/report/sarif-rules.ts
var MAX_TAGS = 10;
var MAX_DESCRIPTION = 1024;
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.0"
};
function collectRules({ rules, scanner }, findings) {
  const indexes = /* @__PURE__ */ new Map();
  const descriptors = [];
  const add = (id, describe2) => {
    if (indexes.has(id)) return;
    indexes.set(id, descriptors.length);
    descriptors.push(describe2());
  };
  for (const rule of rules) add(rule.id, () => describeRule(rule, scanner.kind));
  for (const { ruleId, severity } of findings) add(ruleId, () => describeUnknown(ruleId, severity));
  return { rules: descriptors, indexOf: (ruleId) => indexes.get(ruleId) ?? -1 };
}
function describeRule(rule, kind) {
  const { id, title, severity, confidence, remediation, references, controls = [], since } = rule;
  const links = references.filter((link) => /^https?:\/\/[^\s<>]+$/.test(link) && URL.canParse(link));
  const [helpUri] = links;
  const list = links.map((link) => `- <${link}>`);
  return {
    id,
    shortDescription: { text: clip(title, MAX_DESCRIPTION) },
    fullDescription: { text: clip(`${title}. ${remediation}`, MAX_DESCRIPTION) },
    ...helpUri === void 0 ? {} : { helpUri },
    help: {
      text: [remediation, ...links].join("\n"),
      markdown: [escapeMarkdown(remediation), ...list.length === 0 ? [] : ["", ...list]].join("\n")
    },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      "security-severity": SECURITY_SEVERITY[severity],
      precision: confidence,
      since,
      tags: [.../* @__PURE__ */ new Set(["security", kind, ...controls])].slice(0, MAX_TAGS)
    }
  };
}
function describeUnknown(id, severity) {
  return {
    id,
    shortDescription: { text: id },
    fullDescription: { text: id },
    help: { text: id },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { "security-severity": SECURITY_SEVERITY[severity], tags: ["security"] }
  };
}

// src/report/sarif.ts
var MAX_RUNS = 20;
var MAX_RESULTS = 25e3;
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(results, { folders = [] } = {}) {
  const uses = /* @__PURE__ */ new Map();
  const runs = results.slice(0, MAX_RUNS).map((result, index) => {
    const folder = folders[index] ?? "";
    const category = pathInRepository(result.scanner.name, folder);
    const use = (uses.get(category) ?? 0) + 1;
    uses.set(category, use);
    const missingRuns = index === MAX_RUNS - 1 ? results.length - MAX_RUNS : 0;
    return makeRun(result, { folder, id: use === 1 ? category : `${category}#${String(use)}`, missingRuns });
  });
  return { $schema: SCHEMA, version: "2.1.0", runs };
}
function makeRun(result, { folder, id, missingRuns }) {
  const { scanner, coverage, findings, options } = result;
  const { name, version, rulesSha256 } = scanner;
  const shown = findings.slice(0, MAX_RESULTS);
  const { rules, indexOf } = collectRules(result, shown);
  const uses = /* @__PURE__ */ new Map();
  const { skipped, ...counted } = coverage;
  return {
    tool: {
      driver: {
        name,
        version,
        informationUri: PRODUCT.uri,
        rules,
        notifications: NOTIFICATIONS,
        properties: { rulesSha256 }
      }
    },
    // GitHub keeps alerts apart by tool and category (what is before the last slash) and refuses two runs that share both.
    automationDetails: { id: `${id}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "Root of the repository." } } },
    invocations: [
      makeInvocation(result, { folder, missingRuns, missingResults: findings.length - shown.length })
    ],
    results: shown.map((finding) => {
      const occurrence = (uses.get(finding.fingerprint) ?? 0) + 1;
      uses.set(finding.fingerprint, occurrence);
      return makeResult(finding, { ruleIndex: indexOf(finding.ruleId), occurrence, folder });
    }),
    properties: {
      options,
      coverage: { ...counted, skipped: skipped.length },
      counts: countBySeverity(findings)
    }
  };
}
function makeInvocation({ coverage, startedAt, finishedAt }, cut) {
  return {
    executionSuccessful: coverage.complete,
    startTimeUtc: startedAt.toISOString(),
    endTimeUtc: finishedAt.toISOString(),
    toolExecutionNotifications: [
      ...cut.missingResults > 0 ? [cutNotification("results", cut.missingResults)] : [],
      ...cut.missingRuns > 0 ? [cutNotification("runs", cut.missingRuns)] : [],
      ...skipNotifications(coverage, cut.folder)
    ]
  };
}

export {
  renderSarif
};
