const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  DENY_LINE,
  parseDuration,
  toAibomRules,
  toPostureRules,
  toProvenanceRules,
  toScaiRules,
  toTestResultRules
} from "./chunk-UF2N37CC.js";
import {
  EXTENSION_KEYS
} from "./chunk-4ABMKW4W.js";

// src/config/policy-model.ts
var OVERRIDE_JUSTIFICATION_MIN = 40;
function toPolicy(file) {
  const signerNames = Object.keys(file.trust.signers);
  return {
    version: 1,
    trust: {
      roots: mapValues(file.trust.roots ?? {}, toRoot),
      signers: mapValues(file.trust.signers, toSigner),
      gates: file.trust.gates ?? [],
      observers: file.trust.observers ?? []
    },
    people: mapValues(file.people ?? {}, toPerson),
    groups: new Map(Object.entries(file.groups ?? {})),
    environments: new Map(
      Object.entries(file.environments).map(([name, each]) => [name, toEnvironment(name, each, signerNames)])
    ),
    ...toDenyList(file["deny-list"]),
    ...file.retirement === void 0 ? {} : { retirement: { group: file.retirement.by } }
  };
}
function mapValues(record, convert) {
  return new Map(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
function toRoot(root) {
  const thresholds = defined({
    tlogThreshold: root["tlog-threshold"],
    timestampThreshold: root["timestamp-threshold"],
    sctThreshold: root["sct-threshold"]
  });
  return "sigstore" in root ? { kind: "public-good", ...thresholds } : {
    kind: "file",
    path: root["trusted-root"],
    requireLog: root["transparency-log"] !== "none",
    ...thresholds
  };
}
function toSigner(signer) {
  const stamped = "root" in signer ? { timestampAuthorities: [] } : toStampRules(signer);
  const logRoot = "root" in signer ? void 0 : signer["transparency-log"];
  const logged = logRoot === void 0 ? {} : { logRoot };
  if ("key" in signer) return { kind: "key", path: signer.key, ...stamped, ...logged };
  if ("certificate-root" in signer) {
    return { kind: "own-certificate", ...toOwnCertificate(signer["certificate-root"], signer), ...logged };
  }
  const { root, identity, issuer } = signer;
  const extensions = Object.entries(EXTENSION_KEYS).flatMap(([key, extension]) => {
    const wanted = signer[key];
    if (wanted === void 0) return [];
    return [{ key, extension, values: typeof wanted === "string" ? [wanted] : wanted }];
  });
  return { kind: "certificate", root, identity, issuer, extensions };
}
function listOf(value) {
  if (value === void 0) return [];
  return Array.isArray(value) ? value : [value];
}
function toStampRules(named) {
  return {
    timestampAuthorities: listOf(named["timestamp-authority"]),
    ...defined({ timestampThreshold: named["timestamp-threshold"] })
  };
}
function toOwnCertificate(roots, named) {
  const { identity, subject } = named;
  return {
    roots: listOf(roots),
    name: identity === void 0 ? { kind: "subject", value: subject ?? "" } : { kind: "alt-name", value: identity },
    ...toStampRules(named)
  };
}
function toPerson(person) {
  const { github, keys = [], root, identity, issuer } = person;
  const hasCertificate = root !== void 0 && identity !== void 0 && issuer !== void 0;
  const ownRoots = person["certificate-root"];
  return {
    ...github === void 0 ? {} : { github },
    keys,
    ...hasCertificate ? { certificate: { root, identity, issuer } } : {},
    ...ownRoots === void 0 ? {} : { ownCertificate: toOwnCertificate(ownRoots, person) },
    ...toSsh(person.ssh),
    ...toStampRules(person)
  };
}
function toSsh(ssh) {
  if (ssh === void 0) return {};
  return { ssh: { allowedSigners: ssh["allowed-signers"], principal: ssh.principal } };
}
function toEnvironment(name, file, signerNames) {
  const { waivers, override } = file;
  return {
    after: file.after ?? [],
    require: (file.require ?? []).map((each) => toRequirement(each, signerNames)),
    findings: toFindings(file.findings ?? {}),
    ...file.rules === void 0 ? {} : { rules: file.rules },
    ...file.release === void 0 ? {} : { release: new Map(Object.entries(file.release)) },
    approvals: (file.approvals ?? []).map(toApprovalRule),
    codeOwners: file["code-owners"] ?? false,
    githubEnvironment: file["github-environment"] ?? name,
    ...waivers === void 0 ? {} : {
      waivers: {
        group: waivers.by,
        maxDays: { critical: 0, high: 0, medium: 0, low: 0, info: 0, ...defined(waivers["max-days"]) }
      }
    },
    ...override === void 0 ? {} : {
      override: {
        group: override.by,
        count: override.count,
        justificationMin: override["justification-min"] ?? OVERRIDE_JUSTIFICATION_MIN
      }
    }
  };
}
function toApprovalRule(rule) {
  const { group, count, exclude = [], channels = ["statement"], team } = rule;
  return { group, count, exclude, channels, ...team === void 0 ? {} : { team } };
}
function toRequirement(file, signerNames) {
  const maxAgeMs = file["max-age"] === void 0 ? void 0 : parseDuration(file["max-age"]);
  const base = { by: file.by ?? signerNames, ...maxAgeMs === void 0 ? {} : { maxAgeMs } };
  switch (file.kind) {
    case "model-signature":
      return {
        kind: file.kind,
        ...base,
        threshold: file.threshold ?? 1,
        mayIgnore: file["may-ignore"] ?? [],
        requireRead: file["require-read"] ?? false
      };
    case "image-signature":
      return { kind: file.kind, ...base, threshold: file.threshold ?? 1 };
    case "aibom":
      return { kind: file.kind, ...base, ...toAibomRules(file) };
    case "provenance":
      return { kind: file.kind, ...base, ...toProvenanceRules(file) };
    case "test-result":
      return { kind: file.kind, ...base, ...toTestResultRules(file) };
    case "scai":
      return { kind: file.kind, ...base, ...toScaiRules(file) };
    case "posture":
      return { kind: file.kind, ...base, ...toPostureRules(file) };
    case "secret-scan":
    case "iac-scan":
      return {
        kind: file.kind,
        ...base,
        of: file.of ?? "subject",
        allowIncomplete: file["allow-incomplete"] ?? []
      };
  }
}
function toFindings(file) {
  const { block = [], warn = [], rules, kev, epss } = file;
  return {
    block,
    warn,
    ...rules === void 0 ? {} : { rules: rules.map(toSeverityRule) },
    ...kev === void 0 ? {} : { kev: { file: kev.file, sha256: kev.sha256, to: kev["raise-to"] ?? "critical" } },
    ...epss === void 0 ? {} : {
      epss: { file: epss.file, sha256: epss.sha256, to: epss["raise-to"], atLeast: epss["at-least"] }
    }
  };
}
function toSeverityRule(file) {
  const { rule, scanner } = file;
  const raised = file["raise-to"];
  const kind = raised === void 0 ? "lower" : "raise";
  const to = raised ?? file["lower-to"] ?? "critical";
  return { rule, kind, to, ...scanner === void 0 ? {} : { scanner } };
}
function toDenyList(file) {
  if (file === void 0) return {};
  if (typeof file === "string") return { denyList: { kind: "file", path: file } };
  return { denyList: { kind: "inline", entries: file.map(toDenyEntry) } };
}
function toDenyEntry(line) {
  const [, digest = "", reason = ""] = DENY_LINE.exec(line) ?? [];
  return { digest, reason };
}
function defined(record) {
  const entries = Object.entries(record).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}

export {
  toPolicy
};
