import {
  openOciStore
} from "./chunk-IH6ND66F.js";
import "./chunk-PC4JBT6I.js";
import {
  openRegistry
} from "./chunk-O4M4KOAX.js";
import "./chunk-7UQOAQ2D.js";
import "./chunk-KMVC2J2I.js";
import {
  parseReference
} from "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
