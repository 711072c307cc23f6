import {
  SSH_NAMESPACE,
  readSshSignature,
  verifiesMessage
} from "./chunk-5OYVDZJF.js";
import "./chunk-E23XDPNY.js";
import {
  preAuthEncoding,
  readBundle
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/verify/ssh-verifier.ts
var SSH_HINT = "ssh:";
function createSshVerifier(options) {
  return { verify: (bundle) => Promise.resolve().then(() => verifyWithSsh(readBundle(bundle), options)) };
}
function verifyWithSsh(bundle, { credentials, clock }) {
  const { material, payload, payloadType } = bundle;
  if (material.kind !== "public-key" || material.hint?.startsWith(SSH_HINT) !== true) {
    throw new AppError("signer-untrusted", "bundle is not signed with an SSH key");
  }
  const signature = readSshSignature(bundle.signature);
  const credential = credentials.find(({ publicKey }) => publicKey.blob.equals(signature.publicKey.blob));
  if (credential === void 0) {
    throw new AppError("signer-untrusted", "bundle is signed with another SSH key");
  }
  if (signature.namespace !== SSH_NAMESPACE) {
    throw new AppError("signer-untrusted", `SSH signature was made for ${signature.namespace.slice(0, 80)}`, {
      hint: `a statement is signed in the namespace ${SSH_NAMESPACE}`
    });
  }
  if (credential.namespaces?.includes(SSH_NAMESPACE) === false) {
    throw new AppError("signer-untrusted", `SSH key may not sign in the namespace ${SSH_NAMESPACE}`);
  }
  const now = clock();
  const isEarly = credential.validAfter !== void 0 && now < credential.validAfter;
  const isLate = credential.validBefore !== void 0 && now >= credential.validBefore;
  if (isEarly || isLate) throw new AppError("signer-untrusted", "SSH key is out of the time it is valid for");
  if (!verifiesMessage(signature, preAuthEncoding(payloadType, payload))) {
    throw new AppError("signature-invalid", "SSH signature does not verify", {
      hint: "the bundle was changed after signing, or a security key signed without a touch"
    });
  }
  const signer = { kind: "key", keyId: credential.publicKey.keyId };
  return { payloadType, payload, signer, times: [] };
}
export {
  SSH_HINT,
  createSshVerifier
};
