const { X509Certificate } = process.getBuiltinModule("node:crypto");
import {
  coerce_exports
} from "./chunk-G6XZBPDF.js";
import {
  readCertificatesPem
} from "./chunk-F3LVSCKF.js";
import {
  array,
  looseObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  decodeBase64,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/verify/trusted-root-life.ts
var MAX_BYTES = 4 * 1024 * 1024;
var validFor = looseObject({ start: coerce_exports.date().nullish(), end: coerce_exports.date().nullish() }).nullish();
var key = looseObject({ publicKey: looseObject({ validFor }) });
var authority = looseObject({
  certChain: looseObject({
    certificates: array(looseObject({ rawBytes: string() })).min(1).max(16)
  }),
  validFor
});
var schema = looseObject({
  tlogs: array(key).max(256).default([]),
  ctlogs: array(key).max(256).default([]),
  certificateAuthorities: array(authority).max(64).default([]),
  timestampAuthorities: array(authority).max(64).default([])
});
function trustLifeOf(text, what) {
  if (!text.trimStart().startsWith("{")) {
    const spans = readCertificatesPem(text, what).map((der) => spanOf(new X509Certificate(der)));
    return lifeOf([["certificate", spans]]);
  }
  const parsed = schema.safeParse(parseStrictJson(text, { maxBytes: MAX_BYTES, what }));
  if (!parsed.success) throw new AppError("trust-root", `${what} is not a trusted root that can be read`);
  const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = parsed.data;
  const keys = (list) => list.map(({ publicKey }) => given(publicKey.validFor));
  const chains = (list) => list.map((each) => within(given(each.validFor), each.certChain.certificates, what));
  return lifeOf([
    ["certificate authority", chains(certificateAuthorities)],
    ["transparency log", keys(tlogs)],
    ["certificate log", keys(ctlogs)],
    ["timestamp authority", chains(timestampAuthorities)]
  ]);
}
function lifeOf(kinds) {
  const starts = kinds.flatMap(([, spans]) => spans.flatMap(({ start }) => start ?? []));
  const newest = starts.length === 0 ? void 0 : new Date(Math.max(...starts.map(Number)));
  let first;
  for (const [kind, spans] of kinds) {
    const ends = spans.flatMap(({ end: end2 }) => end2 ?? []);
    if (spans.length === 0 || ends.length < spans.length) continue;
    const end = new Date(Math.max(...ends.map(Number)));
    if (first === void 0 || end < first.end) first = { kind, end };
  }
  return { newest, expires: first?.end, expiring: first?.kind };
}
function given(span) {
  return { start: span?.start ?? void 0, end: span?.end ?? void 0 };
}
function within({ start, end }, chain, what) {
  const ends = chain.map(({ rawBytes }) => {
    try {
      return spanOf(new X509Certificate(decodeBase64(rawBytes) ?? new Uint8Array())).end;
    } catch (cause) {
      throw new AppError("trust-root", `${what} holds a certificate that cannot be read`, { cause });
    }
  });
  const all = [end, ...ends].flatMap((each) => each ?? []);
  return { start, end: all.length === 0 ? void 0 : new Date(Math.min(...all.map(Number))) };
}
function spanOf({ validFromDate, validToDate }) {
  return { start: validFromDate, end: validToDate };
}
export {
  trustLifeOf
};
