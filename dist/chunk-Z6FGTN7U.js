const path = process.getBuiltinModule("node:path");
import {
  signerText
} from "./chunk-DT3WYNIJ.js";
import {
  countInput
} from "./chunk-NM7M6GHS.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  cosignAudit,
  exportAudit
} from "./chunk-Q7UMPMLL.js";
import {
  checkpointFile,
  proveAudit
} from "./chunk-RKBYL3RU.js";
import {
  stampAudit
} from "./chunk-2ZRPZK7C.js";
import "./chunk-S6FSLCAV.js";
import "./chunk-Z6EXRCV7.js";
import "./chunk-EPTVMS4B.js";
import "./chunk-RJUSV56S.js";
import "./chunk-677YG36N.js";
import "./chunk-CQDRH5HC.js";
import "./chunk-3ZNHZ3OZ.js";
import "./chunk-52TV72XD.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/audit-keep.ts
var KEEP = {
  export: exportLog,
  prove: proveLog,
  cosign: cosignLog,
  stamp: stampLog,
  sign: signLog
};
async function keepLog(operation, inputs, { context }) {
  const { headline, facts, outputs } = await KEEP[operation](inputs, context);
  const summary = renderFacts("Audit log", "pass", facts);
  const checkpoint = checkpointFile(inputs.directory);
  return { verdict: "pass", headline, summary, outputs: { checkpoint, ...outputs } };
}
async function exportLog(inputs, context) {
  const { directory, origin, format = "jsonl" } = inputs;
  const last = countInput("last", inputs.last);
  const output = needed(inputs, "output");
  const made = await exportAudit(
    {
      ...{ directory, origin, format, output },
      from: last === void 0 ? void 0 : -last,
      publicKeys: inputs["public-key"],
      retiredKeys: inputs["retired-key"]
    },
    context
  );
  const size = String(made.entries);
  return {
    headline: `${size} entries of the audit log as ${format}`,
    facts: [
      ["Exported", `${size} entries as ${format}`],
      ["Verified before", inputs["public-key"].length === 0 ? "no: give public-key" : "yes"],
      ["File", output]
    ],
    outputs: { size, output }
  };
}
async function proveLog(inputs, context) {
  const { directory, origin, checkpoint } = inputs;
  const index = countInput("index", inputs.index);
  if (index === void 0 === (checkpoint === void 0)) {
    throw new AppError("invalid-input", "one of the inputs index and checkpoint is needed for prove", {
      hint: "index proves that an entry is in the log, checkpoint that the log extends an earlier one"
    });
  }
  const what = index === void 0 ? { checkpoint: checkpoint ?? "" } : { index };
  const keys = { publicKeys: inputs["public-key"], retiredKeys: inputs["retired-key"] };
  const output = needed(inputs, "output");
  const proof = await proveAudit(what, { directory, origin, ...keys }, context);
  await writeAtomically(path.resolve(output), `${JSON.stringify(proof, null, 2)}
`);
  const size = String("size" in proof ? proof.size : proof.newSize);
  const words = index === void 0 ? `the log extends ${checkpoint ?? ""}` : `entry ${String(index)} is in the log`;
  return {
    headline: `${words} of ${size} entries`,
    facts: [
      ["Proven", words],
      ["Entries", size],
      ["Proof", output]
    ],
    outputs: { size, output }
  };
}
async function cosignLog(inputs, context) {
  const { directory, origin, output } = inputs;
  const made = await cosignAudit(
    {
      ...{ directory, origin, output, publicKeys: inputs["public-key"] },
      key: needed(inputs, "key"),
      name: needed(inputs, "witness-name"),
      state: needed(inputs, "witness-state")
    },
    context
  );
  const { size, rememberedSize, witness } = made;
  const before = rememberedSize === void 0 ? "nothing" : `${String(rememberedSize)} entries`;
  return {
    headline: `co-signed ${made.origin} with ${String(size)} entries (remembered: ${before})`,
    facts: [
      ["Co-signed", made.origin],
      ["Entries", String(size)],
      ["Remembered", before],
      ["Witness key", witness.verifierKey]
    ],
    outputs: { size: String(size), output: output ?? "", "witness-key": witness.verifierKey }
  };
}
async function stampLog(inputs, context) {
  const timestampUrls = inputs["timestamp-url"];
  if (timestampUrls.length === 0) {
    throw new AppError("invalid-input", "input timestamp-url is required for stamp");
  }
  const place = { directory: inputs.directory, publicKeys: inputs["public-key"] };
  const { size, files } = await stampAudit({ ...place, timestampUrls }, context);
  return {
    headline: `${String(files.length)} time stamps on ${String(size)} entries of the audit log`,
    facts: [["Entries", String(size)], ...files.map((file) => ["Stamp", file])],
    outputs: { size: String(size) }
  };
}
async function signLog(inputs, context) {
  const { directory, key, keyless, kms, pkcs11 } = inputs;
  const { signAudit } = await import("./chunk-K6Y5RRZU.js");
  const made = await signAudit(
    {
      ...{ directory, key, keyless, kms, pkcs11, publicKeys: inputs["public-key"] },
      certificateChain: inputs["certificate-chain"],
      timestampUrl: inputs["timestamp-url"],
      signingConfig: inputs["signing-config"],
      allowPublicLog: inputs["allow-public-log"]
    },
    context
  );
  const { size, file, signer } = made;
  return {
    headline: `signed the checkpoint of ${String(size)} entries of the audit log`,
    facts: [
      ["Entries", String(size)],
      ["Signer", signerText(signer)],
      ["Signature", file]
    ],
    outputs: { size: String(size) }
  };
}
function needed(inputs, name) {
  const value = inputs[name];
  if (value !== void 0) return value;
  throw new AppError("invalid-input", `input ${name} is required for ${inputs.operation}`);
}
export {
  keepLog
};
