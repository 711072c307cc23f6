import {
  MODE_INPUT,
  defineAction,
  runAction
} from "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/specs/audit.ts
var auditSpec = defineAction({
  id: "audit",
  folder: "audit",
  title: "Sallyport audit log",
  description: "Append to the tamper-evident audit log, or verify all of it offline",
  inputs: {
    operation: { type: "choice", choices: ["append", "verify"], required: true, description: "What to do." },
    directory: {
      type: "text",
      required: true,
      description: "The log: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG."
    },
    "public-key": {
      type: "lines",
      description: "verify: public keys of the log, PEM files or verifier keys, one a line."
    },
    "retired-key": {
      type: "lines",
      description: "Keys that signed the log before, PEM files or verifier keys, one a line; verify: up to the entry that hands over, or KEY@SIZE."
    },
    witness: {
      type: "lines",
      description: "verify: verifier keys of witnesses that must have co-signed the checkpoint, one a line."
    },
    "witness-threshold": {
      type: "text",
      description: "verify: so many of the witnesses must have co-signed. When empty: all."
    },
    decision: {
      type: "lines",
      description: "verify: signed decisions whose head of the log it must extend, one file a line."
    },
    "timestamp-authority": {
      type: "lines",
      description: "verify: certificates of time-stamp authorities, PEM or trusted root JSON, one file a line; the log must be stamped."
    },
    "timestamp-url": {
      type: "lines",
      description: "append: RFC 3161 authorities that stamp the new checkpoint, one a line."
    },
    checkpoint: {
      type: "text",
      description: "File with a checkpoint kept elsewhere: the log must extend it."
    },
    origin: { type: "text", description: "Name of the log. When empty: what the log on disk says." },
    key: { type: "text", description: "append: Ed25519 private key, PEM file or env://NAME." },
    event: {
      type: "text",
      description: "append: what was done, one kebab-case word (deploy, config-change, retire)."
    },
    subject: {
      type: "text",
      description: "append: what it was done to: a path, sha256:<hex> or git:<commit>."
    },
    environment: { type: "text", description: "append: where it was done." },
    before: { type: "lines", description: "append: values before a change, one NAME=VALUE a line." },
    after: { type: "lines", description: "append: values after a change, one NAME=VALUE a line." },
    details: { type: "lines", description: "append: further fields, one NAME=VALUE a line." },
    consumers: {
      type: "lines",
      description: "append: services and agents that use the subject, one a line."
    },
    ...MODE_INPUT
  },
  outputs: {
    verdict: "pass, or block when the log does not verify.",
    size: "Number of entries.",
    root: "Root hash of the log (hex).",
    checkpoint: "Path of the signed checkpoint; worth keeping elsewhere."
  }
});

// src/actions/audit.ts
await runAction(auditSpec, () => import("./chunk-DE7S2RPZ.js").then((action) => action.performAudit));
