
// src/platform/random.ts
import { randomBytes } from "node:crypto";
function makeNonce() {
  return randomBytes(16).toString("base64url");
}

export {
  makeNonce
};
