import {
  stampSignature
} from "./chunk-KLFCFPBZ.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2Q42HMAK.js";
import "./chunk-V4XBESRG.js";
import "./chunk-SZ3JZUNX.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
