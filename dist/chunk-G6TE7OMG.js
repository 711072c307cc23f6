import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  validateCyclonedx
} from "./chunk-YL5ZGN3R.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  validateCyclonedx
};
