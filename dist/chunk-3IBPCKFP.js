import {
  openRegistry
} from "./chunk-XE6UUVNU.js";
import {
  openOciStore
} from "./chunk-KJ46SIO4.js";
import "./chunk-6NBNMDLS.js";
import "./chunk-7XQRL2MU.js";
import {
  parseReference
} from "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-XM2FWECZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/open-registry-store.ts
async function openRegistryStore(target, context) {
  const { registry, repository, tag, digest } = parseReference(target);
  if (digest !== void 0 || tag !== void 0 && target.endsWith(`:${tag}`)) {
    throw new AppError("invalid-input", `evidence store ${target} names one image`, {
      hint: `give the repository: oci://${registry}/${repository}`
    });
  }
  const { client, sleep } = await openRegistry(context, [target]);
  return openOciStore({ client, repository: { registry, repository }, clock: context.clock, sleep });
}
export {
  openRegistryStore
};
