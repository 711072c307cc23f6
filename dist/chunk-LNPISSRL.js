import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  keyIdOf
} from "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  pathKind,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import {
  readVariable
} from "./chunk-5YPH3SL2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/generate-key.ts
import path from "node:path";
async function generateKeyFiles(options, context) {
  const prefix = path.resolve(options.output);
  const [privateKey, publicKey] = [`${prefix}.key`, `${prefix}.pub`];
  for (const file of [privateKey, publicKey]) {
    if (await pathKind(file) !== "missing") {
      throw new AppError("invalid-input", `${file} exists already and is not replaced`, {
        hint: "choose another --output, or move the old key away"
      });
    }
  }
  const passphrase = readVariable("keyPassphrase", context.env);
  const pair = generateKeyPair({
    ...options.algorithm === void 0 ? {} : { algorithm: options.algorithm },
    ...passphrase === void 0 ? {} : { passphrase }
  });
  await writeAtomically(privateKey, pair.privateKeyPem, { exclusive: true, mode: 384 });
  await writeAtomically(publicKey, pair.publicKeyPem, { exclusive: true });
  return { privateKey, publicKey, keyId: keyIdOf(pair.publicKeyPem), encrypted: passphrase !== void 0 };
}

// src/cli/verb-key.ts
var keyGenerateVerb = async (options, ports) => {
  const made = await generateKeyFiles(options, systemContext(ports));
  const lines = [
    `private key  ${shownPath(made.privateKey)}${made.encrypted ? " (encrypted)" : " (not encrypted)"}`,
    `public key   ${shownPath(made.publicKey)}`,
    `key id       ${made.keyId}`
  ];
  return done(`${lines.join("\n")}
`, made);
};
export {
  keyGenerateVerb
};
