import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/cli/verb-image.ts
function isImage(target) {
  return target.startsWith("oci://");
}
function refuseImageOptions(options) {
  if (options.recursive === void 0 && options.annotation === void 0) return;
  throw new AppError("invalid-input", "recursive and annotation are for images", {
    hint: "name the image as oci://HOST/REPOSITORY@sha256:HEX"
  });
}
var OF_FOLDERS = [
  ...["evidence", "serialization", "hash", "shardSize", "shardAlgorithm", "allowSymlinks", "ignore"],
  ...["subjectKind", "policy", "environment", "ignoreUnsignedFiles", "acceptModelSigningV02"]
];
function refuseFolderOptions(options, what) {
  const others = what === "images" ? [...OF_FOLDERS, "signature", "file"] : OF_FOLDERS;
  const given = others.find((name) => Reflect.get(options, name) !== void 0);
  if (given === void 0) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new AppError("invalid-input", `--${flag} is not for ${what}`, { hint: "leave it out" });
}
async function signImageVerb(options, ports) {
  refuseFolderOptions(options, "images");
  const { signImage } = await import("./chunk-7COTLN4X.js");
  const { annotation: annotations, ...rest } = options;
  const made = await signImage(options.path, { ...rest, annotations }, systemContext(ports));
  const lines = [
    `signed     ${made.image}`,
    ...made.signed.map(({ signature, platform }) => `signature  ${signature}${ofPlatform(platform)}`)
  ];
  return done(`${lines.map(escapeTerminal).join("\n")}
`, made);
}
async function verifyImageVerb(options, ports) {
  refuseFolderOptions(options, "images");
  const { verifyImage } = await import("./chunk-BC2GC5AO.js");
  const { annotation: annotations, ...rest } = options;
  const found = await verifyImage(options.subject, { ...rest, annotations }, systemContext(ports));
  const lines = [
    `${found.ok ? "verified" : "NOT verified"}   ${found.image}`,
    ...found.manifests.flatMap(({ digest, platform, signatures, rejected, ok: ok2 }) => [
      `${ok2 ? "signed" : "NOT signed"}     ${digest}${ofPlatform(platform)}`,
      ...signatures.map(({ signer, format }) => `  signer   ${nameOf(signer)} (${format})`),
      ...ok2 ? [] : rejected.map(({ name, reason }) => `  refused  ${name}: ${reason}`)
    ])
  ];
  const { ok, ...json } = found;
  const text = `${lines.map(escapeTerminal).join("\n")}
`;
  return done(text, { verdict: ok ? "pass" : "block", ...json }, ok ? 0 : 1);
}
function ofPlatform(platform) {
  return platform === void 0 ? "" : `  ${platform}`;
}
function nameOf(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}

// src/cli/verb-file.ts
async function signFileVerb(options, ports) {
  refuseFolderOptions(options, "a file by its bytes");
  const { signFile } = await import("./chunk-7DQUZS6R.js");
  const made = await signFile(options.path, options, systemContext(ports));
  return done(`signed     ${made.digest}
signature  ${shownPath(made.signature)}
`, made);
}
async function verifyFileVerb(options) {
  refuseFolderOptions(options, "a file by its bytes");
  const { verifyFile } = await import("./chunk-7DQUZS6R.js");
  const { file, signature, signer, times, digest } = await verifyFile(options.subject, options);
  const who = signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
  const name = `sha256:${digest.sha256}`;
  const lines = [`verified   ${name}`, `signature  ${shownPath(signature)}`, `signer     ${who}`];
  const json = { verdict: "pass", file, digest: name, signature: { file: signature, signer, times } };
  return done(`${lines.join("\n")}
`, json);
}

export {
  isImage,
  refuseImageOptions,
  signImageVerb,
  verifyImageVerb,
  signFileVerb,
  verifyFileVerb
};
