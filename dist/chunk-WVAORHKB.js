import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  openVerifier
} from "./chunk-ORFQEE7I.js";
import {
  verifyModel
} from "./chunk-ZQWRJFON.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/verify-subject.ts
async function verifySubject(target, options, context) {
  const { policy, environment, evidence, signature, ignoreUnsignedFiles, identify = {} } = options;
  if (policy === void 0 && environment === void 0 && evidence === void 0) {
    const verifier = await openVerifier(options);
    const [ignored] = Object.keys(identify);
    if (ignored !== void 0) {
      throw new AppError("invalid-input", "options on how a subject is read are for a decision", {
        hint: "leave them out: a signature says itself which files it covers"
      });
    }
    const model = await verifyModel(target, { verifier, signature, ignoreUnsignedFiles }, context);
    return { kind: "signature", model };
  }
  refuseOtherTrust(options);
  if (policy === void 0 || environment === void 0 || evidence === void 0) {
    const missing = Object.entries({ policy, environment, evidence }).find(
      ([, value]) => value === void 0
    );
    throw new AppError("invalid-input", `${missing?.[0] ?? ""} is missing to verify a decision`, {
      hint: "give policy, environment and evidence together"
    });
  }
  const { verifyDecision } = await import("./chunk-PAIVJ7OR.js");
  const named = { policy, environment, evidence, signature, ignoreUnsignedFiles, identify };
  return { kind: "decision", decision: await verifyDecision(target, named, context) };
}
function refuseOtherTrust(options) {
  const { key, certificateIdentity, certificateOidcIssuer, trustedRoot } = options;
  const { certificateRoot, certificateSubject, timestampAuthority, acceptModelSigningV02 } = options;
  const others = [
    ...[key, certificateIdentity, certificateOidcIssuer, trustedRoot],
    ...[certificateRoot, certificateSubject, timestampAuthority]
  ];
  if (acceptModelSigningV02 !== true && others.every((other) => other === void 0)) return;
  throw new AppError("invalid-input", "a policy and a signer named beside it exclude each other", {
    hint: "the policy says whose signatures count: leave out key, certificate identity, roots, timestamp authority and older formats"
  });
}

export {
  verifySubject
};
