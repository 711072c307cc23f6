import {
  originOnDisk
} from "./chunk-L7QFGL5W.js";
import "./chunk-AHW6PJLO.js";
import {
  AUDIT_FIELD,
  auditAnchorSchema
} from "./chunk-UFNIASSE.js";
import {
  createNoteSigner
} from "./chunk-PQ7TAMXQ.js";
import "./chunk-FGMSZGDD.js";
import "./chunk-NW53ASGR.js";
import {
  openAuditHome
} from "./chunk-NC743WSQ.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  logDisk,
  openCheckpoint
} from "./chunk-JXTWF3HP.js";
import {
  readKeyText
} from "./chunk-F37F3WSG.js";
import {
  MAX_BUNDLE_BYTES,
  decodeStatement,
  readBounded,
  readBundle
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import {
  readVariable
} from "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/audit-anchor.ts
import path from "node:path";
async function readAnchor(audit, context) {
  const home = await openAuditHome(audit.directory, context);
  return await home.read(async (directory) => {
    const note = await logDisk.read(path.join(directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
    const name = await originOnDisk(directory);
    if (note === void 0 || name === void 0) return void 0;
    const passphrase = readVariable("keyPassphrase", context.env);
    const privateKey = await readKeyText(audit.key, context);
    const named = { origin: name, privateKey, ...passphrase === void 0 ? {} : { passphrase } };
    const { origin, size, root } = openCheckpoint(note, [createNoteSigner(named).verifier], { origin: name });
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
