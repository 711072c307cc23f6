import {
  coerce_exports
} from "./chunk-WKO2OFS6.js";
import {
  array,
  int,
  looseObject,
  string
} from "./chunk-U27N6BLD.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/sign/oidc-issuer.ts
var schema = looseObject({
  oidcUrls: array(
    looseObject({
      url: string().min(1),
      majorApiVersion: int().positive(),
      validFor: looseObject({ start: coerce_exports.date(), end: coerce_exports.date().nullish() }).nullish()
    })
  ).default([])
});
function oidcIssuerOf(signingConfig, now) {
  const parsed = schema.safeParse(signingConfig);
  const services = parsed.success ? parsed.data.oidcUrls : [];
  const found = services.find(({ majorApiVersion, validFor }) => {
    if (majorApiVersion !== 1) return false;
    return !validFor || validFor.start <= now && (!validFor.end || now <= validFor.end);
  });
  if (found !== void 0) return found.url;
  throw new AppError("invalid-input", "signing config names no issuer at which people could sign in", {
    hint: "add oidcUrls to it, or pass an OIDC token through the environment"
  });
}
export {
  oidcIssuerOf
};
