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
} from "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  pathKind,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-U27N6BLD.js";
import "./chunk-SHMUV4P5.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
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
