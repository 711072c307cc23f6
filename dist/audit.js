import {
  defineAction,
  runAction
} from "./chunk-ZVUQUJ6V.js";
import {
  MODE_INPUT
} from "./chunk-ZRAZ625F.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-5MKKW27T.js";
import "./chunk-LTX2YVQO.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-6MKCSDAL.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/specs/audit.ts
var auditSpec = defineAction({
  id: "audit",
  folder: "audit",
  title: "Sallyport audit log",
  description: "Append to the tamper-evident audit log, or verify all of it offline",
  inputs: {
    operation: { type: "choice", choices: ["append", "verify"], required: true, description: "What to do." },
    directory: { type: "text", required: true, description: "Folder of the log." },
    "public-key": {
      type: "lines",
      description: "verify: public keys of the log, PEM files or verifier keys, one a line."
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
await runAction(auditSpec, () => import("./chunk-J3VDQVIA.js").then((action) => action.performAudit));
