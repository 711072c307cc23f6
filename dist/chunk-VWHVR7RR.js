import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/flows/inside.ts
import path from "node:path";
function relativeInside(folder, place) {
  const relative = path.relative(folder, path.resolve(place));
  const isOutside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? void 0 : relative.split(path.sep).join("/");
}

export {
  relativeInside
};
