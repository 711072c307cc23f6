import {
  coerce_exports
} from "./chunk-G6XZBPDF.js";
import {
  _enum,
  array,
  int,
  literal,
  looseObject,
  string,
  url
} from "./chunk-KMVC2J2I.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/sign/signing-config.ts
var service = looseObject({
  url: url({ protocol: /^https?$/ }),
  majorApiVersion: int().positive(),
  validFor: looseObject({ start: coerce_exports.date(), end: coerce_exports.date().nullish() }).nullish(),
  operator: string().nullish()
});
var selector = looseObject({
  selector: _enum(["ANY", "ALL", "EXACT"]),
  count: int().positive().nullish()
});
var schema = looseObject({
  mediaType: literal("application/vnd.dev.sigstore.signingconfig.v0.2+json"),
  caUrls: array(service).default([]),
  rekorTlogUrls: array(service).default([]),
  rekorTlogConfig: selector.nullish(),
  tsaUrls: array(service).default([]),
  tsaConfig: selector.nullish()
});
var MAX_VERSION = { certificateAuthority: 1, log: 2, timestampAuthority: 1 };
function selectServices(signingConfig, now) {
  const config = readConfig(signingConfig);
  const any = { selector: "ANY" };
  if (config.caUrls.length === 0) throw invalid("names no certificate authority");
  const [certificateAuthority] = select(config.caUrls, any, { now, max: MAX_VERSION.certificateAuthority });
  if (certificateAuthority === void 0) throw invalid("names no certificate authority that is valid now");
  const { logs, timestampAuthorities } = selectFrom(config, now);
  if (timestampAuthorities.length === 0 && !logs.some((log) => log.majorApiVersion === 1)) {
    throw invalid(
      "names neither a timestamp authority nor a Rekor v1 log, so no signature would carry a trusted time"
    );
  }
  return { certificateAuthority, logs, timestampAuthorities };
}
function selectWitnesses(signingConfig, now) {
  const found = selectFrom(readConfig(signingConfig), now);
  if (found.logs.length > 0 || found.timestampAuthorities.length > 0) return found;
  throw invalid("names neither a log nor a timestamp authority");
}
function readConfig(signingConfig) {
  const parsed = schema.safeParse(signingConfig);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "cannot be read"}`);
}
function selectFrom(config, now) {
  const { log: maxLog, timestampAuthority: max } = MAX_VERSION;
  return {
    logs: select(config.rekorTlogUrls, config.rekorTlogConfig, { now, max: maxLog }),
    timestampAuthorities: select(config.tsaUrls, config.tsaConfig, { now, max })
  };
}
function publicHostIn(services) {
  return services.map(({ url: url2 }) => new URL(url2).hostname).find((host) => host === "sigstore.dev" || host.endsWith(".sigstore.dev"));
}
function select(services, choice, { now, max }) {
  if (choice === null || choice === void 0) {
    if (services.length > 0) throw invalid("lists services without saying how many to use");
    return [];
  }
  const best = /* @__PURE__ */ new Map();
  for (const each of services) {
    if (each.majorApiVersion > max || !isValidAt(each, now)) continue;
    const operator = each.operator ?? each.url;
    const known = best.get(operator);
    if (known === void 0 || isBetter(each, known)) best.set(operator, each);
  }
  const found = [...best.values()].map(toService);
  if (choice.selector === "ALL") return found;
  const count = choice.selector === "ANY" ? 1 : choice.count ?? 1;
  if (found.length < count) {
    throw invalid(
      `needs ${String(count)} services of a kind, ${String(found.length)} are valid now and understood`
    );
  }
  return found.slice(0, count);
}
function isValidAt({ validFor }, now) {
  if (!validFor) return true;
  return validFor.start <= now && (!validFor.end || now <= validFor.end);
}
function isBetter(candidate, known) {
  if (candidate.majorApiVersion !== known.majorApiVersion) {
    return candidate.majorApiVersion > known.majorApiVersion;
  }
  return (candidate.validFor?.start ?? /* @__PURE__ */ new Date(0)) > (known.validFor?.start ?? /* @__PURE__ */ new Date(0));
}
var LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;
function toService({ url: url2, majorApiVersion }) {
  const { protocol, hostname } = new URL(url2);
  if (protocol === "http:" && !LOOPBACK.test(hostname)) {
    throw invalid(`${url2} is plain http; the identity token would travel readable`);
  }
  return { url: url2.replace(/\/+$/, ""), majorApiVersion };
}
function invalid(what) {
  return new AppError("invalid-input", `signing config ${what}`, {
    hint: "give a Sigstore SigningConfig v0.2 (signing_config.json of the instance)"
  });
}

export {
  selectServices,
  selectWitnesses,
  publicHostIn
};
