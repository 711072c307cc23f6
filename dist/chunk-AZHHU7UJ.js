const { randomBytes } = process.getBuiltinModule("node:crypto");

// src/platform/random.ts
function makeNonce() {
  return randomBytes(16).toString("base64url");
}

export {
  makeNonce
};
