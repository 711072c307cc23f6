import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  IAC_RULES,
  scanIac
} from "./chunk-ROC6GVF5.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-52G6SYFL.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  IAC_RULES,
  scanIac
};
