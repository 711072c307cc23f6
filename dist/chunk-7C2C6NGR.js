import {
  stampSignature
} from "./chunk-4Q5WSMDU.js";
import "./chunk-RKHY5P5X.js";
import "./chunk-UVMR66ED.js";
import "./chunk-PBIMXOHY.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
