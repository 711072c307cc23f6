import {
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/registry/reference.ts
var SCHEME = /^oci(\+http)?:\/\//;
function isReference(text) {
  return SCHEME.test(text);
}
function plainHttpHost(text) {
  return SCHEME.exec(text)?.[1] === void 0 ? void 0 : parseReference(text).registry;
}
var HOST = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/;
var REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function parseReference(text) {
  const rest = text.replace(SCHEME, "");
  const slash = rest.indexOf("/");
  const registry = slash < 0 ? "" : rest.slice(0, slash);
  if (text.length > 512 || !HOST.test(registry) || !/[.:]|^localhost$/.test(registry)) {
    throw invalid(text, "names no registry host", "write oci://HOST/REPOSITORY@sha256:HEX");
  }
  const [named = "", digest, ...extra] = rest.slice(slash + 1).split("@");
  if (extra.length > 0 || digest !== void 0 && !isSha256(digest)) {
    throw invalid(
      text,
      "has a digest that is not sha256:<64 hex digits>",
      "copy the digest from the registry"
    );
  }
  const colon = named.lastIndexOf(":");
  const repository = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? void 0 : named.slice(colon + 1);
  if (!REPOSITORY.test(repository)) throw invalid(text, "has a repository name that no registry accepts");
  if (tag !== void 0 && !TAG.test(tag)) throw invalid(text, "has a tag that no registry accepts");
  return {
    registry,
    repository,
    ...tag === void 0 && digest === void 0 ? { tag: "latest" } : {},
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function formatReference(reference) {
  const name = `${reference.registry}/${reference.repository}`;
  if (reference.digest !== void 0) return `${name}@${reference.digest}`;
  return `${name}:${reference.tag ?? "latest"}`;
}
function referrersTag(digest) {
  return digest.replace(":", "-").slice(0, 128);
}
function isSha256(text) {
  return text.startsWith("sha256:") && parseDigest(text) !== void 0;
}
function invalid(text, why, hint) {
  return new AppError(
    "invalid-subject",
    `image reference ${JSON.stringify(text)} ${why}`,
    hint === void 0 ? {} : { hint }
  );
}

export {
  isReference,
  plainHttpHost,
  parseReference,
  formatReference,
  referrersTag
};
