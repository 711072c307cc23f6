const path = process.getBuiltinModule("node:path");
const path2 = process.getBuiltinModule("node:path");
import {
  generateKeyPair
} from "./chunk-AHFLNZG5.js";
import {
  keyIdOf
} from "./chunk-XBB4LAOA.js";
import {
  openSigner
} from "./chunk-F3LVSCKF.js";
import {
  done,
  pathKind,
  shownPath,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  readVariable,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/export-public-key.ts
async function exportPublicKey(options, context) {
  const { output, ...source } = options;
  const file = output === void 0 ? void 0 : path.resolve(output);
  if (file !== void 0 && await pathKind(file) !== "missing") {
    throw new AppError("invalid-input", `${file} exists already and is not replaced`, {
      hint: "choose another --output"
    });
  }
  const { key, kms, pkcs11 } = source;
  const { publicKeyPem } = await openSigner({ key, kms, pkcs11 }, context);
  if (publicKeyPem === void 0) throw new AppError("internal", "a key without a public key");
  if (file !== void 0) await writeAtomically(file, publicKeyPem, { exclusive: true });
  return { publicKeyPem, keyId: keyIdOf(publicKeyPem), ...file === void 0 ? {} : { publicKey: file } };
}

// src/flows/generate-key.ts
async function generateKeyFiles(options, context) {
  const prefix = path2.resolve(options.output);
  const [privateKey, publicKey] = [`${prefix}.key`, `${prefix}.pub`];
  for (const file of [privateKey, publicKey]) {
    if (await pathKind(file) !== "missing") {
      throw new AppError("invalid-input", `${file} exists already and is not replaced`, {
        hint: "choose another --output, or move the old key away"
      });
    }
  }
  const passphrase = options.noPassphrase === true ? void 0 : await passphraseOf(context);
  const pair = generateKeyPair({
    ...options.algorithm === void 0 ? {} : { algorithm: options.algorithm },
    ...passphrase === void 0 ? {} : { passphrase }
  });
  await writeAtomically(privateKey, pair.privateKeyPem, { exclusive: true, mode: 384 });
  await writeAtomically(publicKey, pair.publicKeyPem, { exclusive: true });
  return { privateKey, publicKey, keyId: keyIdOf(pair.publicKeyPem), encrypted: passphrase !== void 0 };
}
async function passphraseOf({ env, askSecret }) {
  const given = readVariable("keyPassphrase", env);
  if (given !== void 0) return given;
  const answer = await askSecret("Pass phrase for the new private key");
  if (answer === void 0 || answer === "") {
    throw new AppError("invalid-input", "no pass phrase was given for the new private key", {
      hint: "set SALLYPORT_KEY_PASSPHRASE, or give --no-passphrase for a key that lies there in the clear"
    });
  }
  if (await askSecret("The same again") !== answer) {
    throw new AppError("invalid-input", "the two pass phrases are not the same");
  }
  return answer;
}

// src/cli/verb-key.ts
var keyGenerateVerb = async (options, ports) => {
  const { passphrase, ...rest } = options;
  const made = await generateKeyFiles({ ...rest, noPassphrase: passphrase === false }, systemContext(ports));
  const lines = [
    `private key  ${shownPath(made.privateKey)}${made.encrypted ? " (encrypted)" : " (not encrypted)"}`,
    `public key   ${shownPath(made.publicKey)}`,
    `key id       ${made.keyId}`
  ];
  return done(`${lines.join("\n")}
`, made);
};
var keyPublicVerb = async (options, ports) => {
  const { publicKeyPem, keyId, publicKey } = await exportPublicKey(options, systemContext(ports));
  const text = publicKey === void 0 ? publicKeyPem : `public key   ${shownPath(publicKey)}
key id       ${keyId}
`;
  return done(text, { publicKeyPem, keyId, ...publicKey === void 0 ? {} : { publicKey } });
};
export {
  keyGenerateVerb,
  keyPublicVerb
};
