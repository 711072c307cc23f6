import {
  only,
  onlySigner
} from "./chunk-OGELMBWS.js";
import {
  verifyModel
} from "./chunk-T2PYLCYI.js";
import {
  openVerifier,
  wantedExtensions
} from "./chunk-V5NFW6SC.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/verify-subject.ts
async function verifySubject(target, options, context) {
  const { policy, environment, evidence, ignoreUnsignedFiles, requireRead, identify = {} } = options;
  if (policy === void 0 && environment === void 0 && evidence === void 0) {
    return await verifyBySignatures(target, options, context);
  }
  refuseOtherTrust(options);
  const signature = only("signature", options.signatures);
  if (policy === void 0 || environment === void 0 || evidence === void 0) {
    const missing = Object.entries({ policy, environment, evidence }).find(
      ([, value]) => value === void 0
    );
    throw new AppError("invalid-input", `${missing?.[0] ?? ""} is missing to verify a decision`, {
      hint: "give policy, environment and evidence together"
    });
  }
  const { verifyDecision } = await import("./chunk-RPGEZYFM.js");
  const rules = { ignoreUnsignedFiles, requireRead, identify };
  const named = { policy, environment, evidence, signature, ...rules };
  return { kind: "decision", decision: await verifyDecision(target, named, context) };
}
async function verifyBySignatures(target, options, context) {
  const { signatures, threshold, ignoreUnsignedFiles, requireRead, identify = {} } = options;
  const { allowSymlinks, ignorePaths, ...others } = identify;
  const rules = { ignoreUnsignedFiles, requireRead, allowSymlinks, ignorePaths };
  const verifier = threshold === void 0 ? await openVerifier(onlySigner(options)) : void 0;
  if (Object.keys(others).length > 0) {
    throw new AppError("invalid-input", "options on how a subject is read are for a decision", {
      hint: "leave subject-kind out: a signature is of a model"
    });
  }
  if (verifier !== void 0) {
    const signature = only("signature", signatures);
    return {
      kind: "signature",
      model: await verifyModel(target, { verifier, signature, ...rules }, context)
    };
  }
  const { openVerifiers, verifyThreshold } = await import("./chunk-3YLTEN2M.js");
  const signers = await openVerifiers(options);
  const asked = { signatures, signers, threshold: threshold ?? 0, ...rules };
  return { kind: "threshold", threshold: await verifyThreshold(target, asked, context) };
}
function refuseOtherTrust(options) {
  const { keys, certificateIdentities, certificateOidcIssuers, certificateSubjects, threshold } = options;
  const { trustedRoot, certificateRoot, timestampAuthority, acceptModelSigningV02 } = options;
  const others = [
    ...[...keys, ...certificateIdentities, ...certificateOidcIssuers, ...certificateSubjects],
    ...[threshold, trustedRoot, certificateRoot, timestampAuthority],
    ...[options.transparencyLog, ...Object.keys(wantedExtensions(options))]
  ];
  if (acceptModelSigningV02 !== true && others.every((other) => other === void 0)) return;
  throw new AppError("invalid-input", "a policy and a signer named beside it exclude each other", {
    hint: "the policy says whose signatures count, and how many: leave out key, certificate identity, roots, threshold, timestamp authority and older formats"
  });
}

export {
  verifySubject
};
