import {
  openOciStore
} from "./chunk-T3Q6XTBF.js";
import "./chunk-FWBSLVLO.js";
import {
  openRegistry
} from "./chunk-C6NTCCSZ.js";
import "./chunk-FL2NWFGJ.js";
import "./chunk-KMVC2J2I.js";
import {
  parseReference
} from "./chunk-4ABMKW4W.js";
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
