const { createHash } = process.getBuiltinModule("node:crypto");
import {
  askService
} from "./chunk-OFITOWYV.js";
import {
  looseObject,
  number,
  record,
  string
} from "./chunk-KMVC2J2I.js";
import {
  readPublicKey
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/sign/kms/vault-kms.ts
var keySchema = looseObject({
  data: looseObject({
    type: string(),
    latest_version: number().int().positive(),
    keys: record(string(), looseObject({ public_key: string() }))
  })
});
var signatureSchema = looseObject({ data: looseObject({ signature: string() }) });
var NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
async function openVaultKey(name, context) {
  if (!NAME.test(name)) throw new AppError("invalid-input", `kms hashivault://${name} does not name a key`);
  const { address, headers, mount } = connection(context);
  const doing = `reading the public key hashivault://${name}`;
  const answer = keySchema.safeParse(
    await askService(context.fetch, { url: `${address}/v1/${mount}/keys/${name}`, headers, doing })
  );
  if (!answer.success) throw new AppError("malformed", `${doing}: Vault gave an answer of another form`);
  const { keys, latest_version: version } = answer.data.data;
  const found = keys[String(version)];
  if (found === void 0)
    throw new AppError("malformed", `${doing}: Vault lists no version ${String(version)}`);
  const publicKey = vaultPublicKey(answer.data.data.type, found.public_key);
  return {
    method: "kms-hashivault",
    publicKey,
    sign: async (message) => {
      const input = publicKey.hash === null ? message : createHash(publicKey.hash).update(message).digest();
      const request = {
        url: `${address}/v1/${mount}/sign/${name}${publicKey.hash === null ? "" : `/${vaultHash(publicKey.hash)}`}`,
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({
          input: Buffer.from(input).toString("base64"),
          key_version: version,
          ...publicKey.hash === null ? {} : { prehashed: true, marshaling_algorithm: "asn1" }
        }),
        doing: `signing with hashivault://${name}`
      };
      const signed = signatureSchema.safeParse(await askService(context.fetch, request));
      const text = signed.success ? /^vault:v\d+:([A-Za-z0-9+/=]+)$/.exec(signed.data.data.signature)?.[1] : void 0;
      if (text === void 0) throw new AppError("malformed", `${request.doing}: Vault gave no signature`);
      return Buffer.from(text, "base64");
    }
  };
}
function connection(context) {
  const { VAULT_ADDR: address, VAULT_TOKEN: token, VAULT_NAMESPACE: namespace } = context.env;
  if (!address || !token) {
    throw new AppError("invalid-input", "kms hashivault:// needs VAULT_ADDR and VAULT_TOKEN", {
      hint: "in CI, log in with the JWT method of Vault and pass its short-lived token on"
    });
  }
  const mount = context.env["TRANSIT_SECRET_ENGINE_PATH"] ?? "transit";
  if (!/^[A-Za-z0-9._/-]+$/.test(mount) || mount.includes("..")) {
    throw new AppError("invalid-input", "TRANSIT_SECRET_ENGINE_PATH is not a path");
  }
  const headers = {
    "x-vault-token": token,
    "x-vault-request": "true",
    ...namespace ? { "x-vault-namespace": namespace } : {}
  };
  return { address: address.replace(/\/+$/, ""), headers, mount };
}
function vaultPublicKey(type, text) {
  if (type !== "ed25519") return readPublicKey(text);
  const prefix = Buffer.from("302a300506032b6570032100", "hex");
  const der = Buffer.concat([prefix, Buffer.from(text, "base64")]);
  return readPublicKey(`-----BEGIN PUBLIC KEY-----
${der.toString("base64")}
-----END PUBLIC KEY-----
`);
}
function vaultHash(hash) {
  return `sha2-${hash.slice(3)}`;
}
export {
  openVaultKey
};
