import {
  openOciStore
} from "./chunk-7WTD4KZ7.js";
import "./chunk-OWWKU2X2.js";
import {
  openRegistry
} from "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import {
  parseReference
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
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
