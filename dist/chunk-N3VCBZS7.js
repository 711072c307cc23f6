import {
  isUsableDigestSet
} from "./chunk-OV564HUI.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/statement.ts
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var STATEMENT_TYPE_V01 = "https://in-toto.io/Statement/v0.1";
var STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";
function makeStatement(subject, predicateType, predicate) {
  if (!isUsableDigestSet(subject.digest)) {
    throw new AppError("invalid-subject", `subject ${subject.name} has no usable digest`);
  }
  const entry = { name: subject.name, digest: subject.digest };
  return { _type: STATEMENT_TYPE, subject: [entry], predicateType, predicate };
}
function encodeStatement(statement) {
  return Buffer.from(JSON.stringify(statement), "utf8");
}
function decodeStatement(payload, maxBytes = 16 * 1024 * 1024, { acceptV01 = false } = {}) {
  const value = parseStrictJson(payload, { maxBytes, what: "statement" });
  if (!isRecord(value)) throw malformed("is not an object");
  const type = value["_type"];
  if (type !== STATEMENT_TYPE && !(acceptV01 && type === STATEMENT_TYPE_V01)) {
    throw malformed("has an unknown _type");
  }
  const subjects = value["subject"];
  if (!Array.isArray(subjects) || subjects.length !== 1) throw malformed("must have exactly one subject");
  const subject = subjects[0];
  if (!isRecord(subject) || !isDigestSet(subject["digest"])) throw malformed("has no usable subject digest");
  const name = subject["name"];
  if (name !== void 0 && typeof name !== "string") throw malformed("has a subject name that is not text");
  const annotations = subject["annotations"];
  const predicateType = value["predicateType"];
  if (typeof predicateType !== "string" || predicateType === "") throw malformed("has no predicateType");
  const entry = {
    ...name === void 0 ? {} : { name },
    digest: subject["digest"],
    // Others write anything here; what is not text by name is not ours to read.
    ...isTextRecord(annotations) ? { annotations } : {}
  };
  return { _type: STATEMENT_TYPE, subject: [entry], predicateType, predicate: value["predicate"] };
}
function malformed(what) {
  return new AppError("malformed", `statement ${what}`);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTextRecord(value) {
  return isRecord(value) && Object.values(value).every((each) => typeof each === "string");
}
function isDigestSet(value) {
  if (!isRecord(value) || !Object.values(value).every((hex) => typeof hex === "string")) return false;
  return isUsableDigestSet(value);
}

export {
  STATEMENT_TYPE,
  STATEMENT_MEDIA_TYPE,
  makeStatement,
  encodeStatement,
  decodeStatement
};
