const path = process.getBuiltinModule("node:path");
import {
  openNoteSigner,
  originOnDisk
} from "./chunk-S6FSLCAV.js";
import "./chunk-Z6EXRCV7.js";
import {
  AUDIT_FIELD,
  auditAnchorSchema
} from "./chunk-JFSZMHZB.js";
import "./chunk-3ZNHZ3OZ.js";
import "./chunk-52TV72XD.js";
import "./chunk-D6CNVWJJ.js";
import {
  openAuditHome
} from "./chunk-GDRYDZQ2.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  logDisk,
  openCheckpoint
} from "./chunk-SGN3LZ2N.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  MAX_BUNDLE_BYTES,
  decodeStatement,
  readBounded,
  readBundle
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/audit-anchor.ts
async function readAnchor(audit, context) {
  const home = await openAuditHome(audit.directory, context);
  return await home.read(async (directory) => {
    const note = await logDisk.read(path.join(directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
    const name = await originOnDisk(directory);
    if (note === void 0 || name === void 0) return void 0;
    const { verifier } = await openNoteSigner(audit.key, name, context);
    const { origin, size, root } = openCheckpoint(note, [verifier], { origin: name });
    return { origin, size, rootSha256: root.toString("hex") };
  });
}
async function readDecisionAnchor(file) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BUNDLE_BYTES, what: "decision" });
  const { predicate } = decodeStatement(readBundle(bytes, { acceptOlder: true }).payload);
  const field = typeof predicate === "object" && predicate !== null ? Reflect.get(predicate, AUDIT_FIELD) : void 0;
  if (field === void 0) {
    throw new AppError("not-found", `${file} names no head of an audit log`, {
      hint: "a decision names one when its gate was given a log that had been begun before"
    });
  }
  const parsed = auditAnchorSchema.safeParse(field);
  if (!parsed.success) throw new AppError("malformed", `${file}: its head of the audit log cannot be read`);
  const { origin, size, rootSha256 } = parsed.data;
  return { origin, size, root: Buffer.from(rootSha256, "hex"), what: `the decision ${file}` };
}
export {
  readAnchor,
  readDecisionAnchor
};
