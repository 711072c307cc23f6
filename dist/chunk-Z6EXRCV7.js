const path = process.getBuiltinModule("node:path");
import {
  readText
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-keys.ts
var KEY_TEXT = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
async function readAuditKeys(keys) {
  return await Promise.all(
    keys.map(async (key) => {
      if (KEY_TEXT.test(key)) return key;
      return (await readText(path.resolve(key), { maxBytes: 64 * 1024, what: "audit public key" })).trim();
    })
  );
}
async function readLogKeys(keys) {
  if (keys.length > 0) return await readAuditKeys(keys);
  throw new AppError("invalid-input", "no public key of the audit log was given", {
    hint: "give its PEM file or its verifier key as public-key"
  });
}
async function readRetiredKeys(given) {
  return await Promise.all(
    given.map(async (text) => {
      const [, named = text, size] = /^(.+)@(0|[1-9][0-9]{0,14})$/.exec(text) ?? [];
      const [key = ""] = await readAuditKeys([named]);
      return size === void 0 ? { key } : { key, untilSize: Number(size) };
    })
  );
}

export {
  readAuditKeys,
  readLogKeys,
  readRetiredKeys
};
