import {
  MODE_INPUT,
  SIGNER_INPUTS,
  defineAction,
  runAction
} from "./chunk-OYJD7DCM.js";
import {
  EXPORT_FORMATS
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/specs/audit.ts
var { keyless, kms, pkcs11 } = SIGNER_INPUTS;
var ofSign = (input) => ({
  ...input,
  description: `sign: ${input.description}`
});
var AUDIT_OPERATIONS = ["append", "verify", "export", "prove", "cosign", "stamp", "sign"];
var auditSpec = defineAction({
  id: "audit",
  folder: "audit",
  title: "Sallyport audit log",
  description: "Append to the tamper-evident audit log, verify all of it offline, export it, prove, witness or time-stamp it",
  inputs: {
    operation: { type: "choice", choices: AUDIT_OPERATIONS, required: true, description: "What to do." },
    directory: {
      type: "text",
      required: true,
      description: "The log: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG."
    },
    "public-key": {
      type: "lines",
      description: "All but append: public keys of the log, PEM files or verifier keys, one a line. With it export verifies the log first."
    },
    "retired-key": {
      type: "lines",
      description: "append, verify, export, prove: keys that signed the log before, PEM files or verifier keys, one a line; up to the entry that hands over, or KEY@SIZE."
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
      description: "append, stamp: RFC 3161 authorities that stamp the checkpoint, one a line; sign: that stamp the signature of a key."
    },
    checkpoint: {
      type: "text",
      description: "append, verify: file with a checkpoint kept elsewhere that the log must extend. prove: the earlier checkpoint."
    },
    against: {
      type: "text",
      description: "verify: file with the checkpoint of the last time, which the log must extend; written anew when it verifies."
    },
    origin: {
      type: "text",
      description: "All but stamp: name of the log. When empty: what the log on disk says."
    },
    key: {
      type: "text",
      description: "append: private key of the log (PEM file, env://NAME, or URI of a key service or hardware module); cosign: that of the witness (Ed25519, PEM file or env://NAME); sign: the key that signs besides."
    },
    keyless: ofSign(keyless),
    kms: ofSign(kms),
    pkcs11: ofSign(pkcs11),
    "certificate-chain": ofSign(SIGNER_INPUTS["certificate-chain"]),
    "signing-config": ofSign(SIGNER_INPUTS["signing-config"]),
    "allow-public-log": ofSign(SIGNER_INPUTS["allow-public-log"]),
    "certificate-identity": {
      type: "text",
      description: "verify: exact identity in the certificate of who must have signed the checkpoint too."
    },
    "certificate-oidc-issuer": { type: "text", description: "verify: exact OIDC issuer of that identity." },
    "trusted-root": {
      type: "text",
      description: "verify: Sigstore trusted root (JSON file). When empty: the public-good instance."
    },
    "certificate-root": {
      type: "text",
      description: "verify: PEM file with the roots of your own authority, in the place of Sigstore."
    },
    "certificate-subject": {
      type: "text",
      description: "verify: exact distinguished name in a certificate of your own authority, in the place of certificate-identity."
    },
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
    format: {
      type: "choice",
      choices: EXPORT_FORMATS,
      description: "export: canonical JSON lines, or Common Event Format. When empty: jsonl."
    },
    last: { type: "text", description: "export: so many entries from the end. When empty: all." },
    index: { type: "text", description: "prove: the entry that is in the log, counted from 0." },
    "witness-name": { type: "text", description: "cosign: name of the witness, part of its key." },
    "witness-state": {
      type: "text",
      description: "cosign: file with what the witness remembers of this log; keep it from run to run."
    },
    output: {
      type: "text",
      description: "File to write. export: the entries; prove: the proof (JSON); cosign: the co-signed checkpoint, when empty it goes into the log."
    },
    ...MODE_INPUT
  },
  outputs: {
    verdict: "pass, or block when the log does not verify.",
    size: "Number of entries; of export those that were written.",
    root: "append, verify: root hash of the log (hex).",
    checkpoint: "Path of the signed checkpoint; worth keeping elsewhere.",
    output: "Path of what export, prove and cosign wrote.",
    "witness-key": "cosign: verifier key of the witness."
  }
});

// src/actions/audit.ts
await runAction(auditSpec, () => import("./chunk-ZO22DWXJ.js").then((action) => action.performAudit));
