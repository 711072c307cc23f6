import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  stampSignature
} from "./chunk-YXXZH6GZ.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-X2OSWZ6F.js";
import "./chunk-2LOPN5PH.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
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
