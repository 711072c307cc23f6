
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
