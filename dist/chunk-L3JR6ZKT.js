import {
  stampSignature
} from "./chunk-QTKYVHFZ.js";
import "./chunk-PL62WHUN.js";
import "./chunk-2Q42HMAK.js";
import "./chunk-V4XBESRG.js";
import "./chunk-SZ3JZUNX.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-F37F3WSG.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/sign/sigstore-timestamper.ts
function createTimestamper(options) {
  const { urls, timeoutMs = 3e4, retries = 2 } = options;
  const limits = { timeout: timeoutMs, retry: { retries } };
  if (urls.length === 0) throw new AppError("invalid-input", "no timestamp authority is named");
  const authorities = urls.map((url) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new AppError("invalid-input", `timestamp authority ${JSON.stringify(url)} is not an address`);
    }
    return { url: url.replace(/\/+$/, ""), majorApiVersion: 1 };
  });
  return (signature) => Promise.all(authorities.map((each) => stampSignature(each, signature, limits)));
}
export {
  createTimestamper
};
