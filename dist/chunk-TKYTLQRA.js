import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  isReference
} from "./chunk-FJJQOVSO.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import {
  AppError,
  exitCodeOf
} from "./chunk-NK6HLKVL.js";

// src/cli/verb-image.ts
var isImage = isReference;
function refuseImageOptions(options) {
  if (options.recursive === void 0 && options.annotation === void 0) return;
  throw new AppError("invalid-input", "recursive and annotation are for images", {
    hint: "name the image as oci://HOST/REPOSITORY@sha256:HEX"
  });
}
function refuseSeveral(targets) {
  const [first, second] = targets;
  if (first === void 0 || second === void 0) return;
  const other = targets.find((target) => !isReference(target));
  if (other === void 0) return;
  throw new AppError("invalid-input", `several at once are images, and ${other} is none`, {
    hint: "give folders and files one by one"
  });
}
var OF_FOLDERS = [
  ...["serialization", "hash", "shardSize", "shardAlgorithm", "allowSymlinks", "ignore"],
  ...["subjectKind", "policy", "environment", "ignoreUnsignedFiles", "acceptModelSigningV02"],
  ...["threshold", "requireRead"]
];
function refuseFolderOptions(options, what, allowed = []) {
  const others = what === "a file by its bytes" ? ["evidence", ...OF_FOLDERS] : [...OF_FOLDERS, "signature", "file"];
  const given = others.find((name) => !allowed.includes(name) && isGiven(Reflect.get(options, name)));
  if (given === void 0) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new AppError("invalid-input", `--${flag} is not for ${what}`, { hint: "leave it out" });
}
function isGiven(value) {
  return value !== void 0 && !(Array.isArray(value) && value.length === 0);
}
async function signImagesVerb(targets, options, ports) {
  refuseFolderOptions(options, "images", [
    "subjectKind",
    ...options.subjectKind === "model" ? ["ignore"] : []
  ]);
  const { signImages } = await import("./chunk-VSAYLVGO.js");
  const { annotation: annotations, ignore: ignorePaths, subjectKind: kind, ...rest } = options;
  const how = { ...rest, annotations, ignorePaths, kind };
  return resultOf(await signImages(targets, how, systemContext(ports)), {
    textOf: signedText,
    jsonOf: (made) => made,
    exitOf: () => 0
  });
}
function signedText(made) {
  return [
    `signed     ${made.image}`,
    ...made.modelDigest === void 0 ? [] : [`model      ${made.modelDigest}  by the digests of its layers`],
    ...made.signed.map(({ signature, platform }) => `signature  ${signature}${ofPlatform(platform)}`)
  ];
}
async function verifyImagesVerb(targets, options, ports) {
  refuseFolderOptions(options, "images");
  const { verifyImages } = await import("./chunk-V5ZNASI3.js");
  const { annotation: annotations, ...rest } = options;
  return resultOf(await verifyImages(targets, { ...rest, annotations }, systemContext(ports)), {
    textOf: verifiedText,
    jsonOf: ({ ok, ...json }) => ({ verdict: ok ? "pass" : "block", ...json }),
    exitOf: ({ ok }) => ok ? 0 : 1
  });
}
function verifiedText(found) {
  return [
    `${found.ok ? "verified" : "NOT verified"}   ${found.image}`,
    ...found.manifests.flatMap(({ digest, platform, signatures, rejected, ok }) => [
      `${ok ? "signed" : "NOT signed"}     ${digest}${ofPlatform(platform)}`,
      ...signatures.map(({ signer, format }) => `  signer   ${nameOf(signer)} (${format})`),
      ...ok ? [] : rejected.map(({ name, reason }) => `  refused  ${name}: ${reason}`)
    ])
  ];
}
function resultOf(results, shown) {
  const [only, second] = results;
  if (only !== void 0 && second === void 0) {
    if (!only.result.ok) throw only.result.error;
    const { value } = only.result;
    return done(linesOf(shown.textOf(value)), shown.jsonOf(value), shown.exitOf(value));
  }
  const exits = results.map(
    ({ result }) => result.ok ? shown.exitOf(result.value) : exitCodeOf(result.error.errorClass)
  );
  const lines = results.flatMap(
    ({ target, result }) => result.ok ? shown.textOf(result.value) : [`error      ${target}: ${result.error.message}`]
  );
  const json = results.map(
    ({ target, result }) => result.ok ? { target, result: shown.jsonOf(result.value) } : { target, error: { code: result.error.code, message: result.error.message } }
  );
  return done(linesOf(lines), { results: json }, Math.max(0, ...exits));
}
function linesOf(lines) {
  return `${lines.map(escapeTerminal).join("\n")}
`;
}
function ofPlatform(platform) {
  return platform === void 0 ? "" : `  ${platform}`;
}
function nameOf(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}

export {
  isImage,
  refuseImageOptions,
  refuseSeveral,
  refuseFolderOptions,
  signImagesVerb,
  verifyImagesVerb
};
