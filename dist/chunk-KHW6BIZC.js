import {
  descriptorSchema,
  maybe,
  predicateText
} from "./chunk-AJUIYVBZ.js";
import {
  array,
  object,
  record,
  string,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/domain/scai.ts
var TEE_ATTRIBUTE = "TEE_ATTESTED";
var attributes = array(
  object({
    attribute: predicateText,
    target: maybe(descriptorSchema),
    conditions: maybe(record(string().max(256), unknown())),
    evidence: maybe(descriptorSchema)
  })
).min(1).max(1e3);
function parseScai(predicate) {
  const parsed = object({ attributes }).safeParse(predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join(".") ?? "the top";
    throw new AppError(
      "malformed",
      `scai statement is not as expected at ${place}: ${issue?.message ?? "not usable"}`
    );
  }
  return parsed.data.attributes.map(({ attribute, ...rest }) => ({
    attribute,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== void 0))
  }));
}

export {
  TEE_ATTRIBUTE,
  parseScai
};
