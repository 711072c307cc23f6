import {
  coerce_exports
} from "./chunk-G6XZBPDF.js";
import {
  array,
  int,
  looseObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
