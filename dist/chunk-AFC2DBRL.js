import {
  DER,
  readDer,
  readSingle
} from "./chunk-F3LVSCKF.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/domain/timestamp.ts
var TAG_GENERALIZED_TIME = 24;
var GENERALIZED_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{1,9}))?Z$/;
function readGenTime(tstInfo) {
  const element = readDer(readSingle(tstInfo, DER.sequence))[4];
  if (element?.tag !== TAG_GENERALIZED_TIME) throw malformed();
  const match = GENERALIZED_TIME.exec(Buffer.from(element.content).toString("latin1"));
  if (match === null) throw malformed();
  const [, year, month, day, hour, minute, second, fraction = ""] = match;
  const seconds = `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}`;
  const at = /* @__PURE__ */ new Date(`${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}Z`);
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(seconds)) throw malformed();
  return { at, fractionDigits: fraction.length };
}
function malformed() {
  return new AppError("malformed", "timestamp has no readable time");
}

export {
  readGenTime
};
