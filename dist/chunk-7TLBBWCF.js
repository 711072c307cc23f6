import {
  resolveImage
} from "./chunk-IBARC34V.js";
import {
  ociModelManifest
} from "./chunk-GDHVWOF6.js";
import {
  openRegistry
} from "./chunk-C6NTCCSZ.js";
import {
  SIGNATURE_NAME,
  formatReference,
  modelSubject,
  parseReference
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/identify-image.ts
async function identifyImage(target, options, context) {
  const { kind = "image" } = options;
  if (kind !== "image" && kind !== "model") {
    throw new AppError("invalid-subject", `subject ${target} cannot be read as ${kind}`);
  }
  if (options.allowSymlinks !== void 0 || kind === "image" && options.ignorePaths !== void 0) {
    throw new AppError("invalid-input", "options on how a folder is read are not for images", {
      hint: "leave allow-symlinks and ignore out"
    });
  }
  const { client } = await openRegistry(context, [target]);
  const image = await resolveImage(client, parseReference(target));
  return { ...kind === "image" ? asImage(image) : asModel(image, options.ignorePaths), target };
}
function asImage(image) {
  const { registry, repository, digest } = image;
  const name = formatReference({ registry, repository, digest });
  return { subject: { kind: "image", name, digest: { sha256: digest.slice("sha256:".length) } }, image };
}
function asModel(image, ignorePaths = []) {
  const manifest = ociModelManifest(image, { ignorePaths: [SIGNATURE_NAME, ...ignorePaths] });
  const { registry, repository, digest } = image;
  const subject = { ...modelSubject(manifest), name: formatReference({ registry, repository, digest }) };
  return { subject, manifest, image };
}

export {
  identifyImage,
  asModel
};
