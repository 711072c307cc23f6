import {
  refuseFolderOptions
} from "./chunk-TKYTLQRA.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";

// src/cli/verb-file.ts
async function signFileVerb(options, ports) {
  refuseFolderOptions(options, "a file by its bytes");
  const { signFile } = await import("./chunk-TJDIJHO4.js");
  const made = await signFile(options.path, options, systemContext(ports));
  return done(`signed     ${made.digest}
signature  ${shownPath(made.signature)}
`, made);
}
async function verifyFileVerb(options) {
  refuseFolderOptions(options, "a file by its bytes");
  const { verifyFile } = await import("./chunk-TJDIJHO4.js");
  const { file, signature, signer, times, digest } = await verifyFile(options.subject, options);
  const who = signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
  const name = `sha256:${digest.sha256}`;
  const lines = [`verified   ${name}`, `signature  ${shownPath(signature)}`, `signer     ${who}`];
  const json = { verdict: "pass", file, digest: name, signature: { file: signature, signer, times } };
  return done(`${lines.join("\n")}
`, json);
}

export {
  signFileVerb,
  verifyFileVerb
};
