import {
  stampSignature
} from "./chunk-XYQP3WDC.js";
import "./chunk-AFC2DBRL.js";
import "./chunk-UVMR66ED.js";
import "./chunk-PBIMXOHY.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
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
