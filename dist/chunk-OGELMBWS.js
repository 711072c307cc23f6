import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/several-trusted.ts
function onlySigner(trust) {
  const { keys, certificateIdentities, certificateOidcIssuers, certificateSubjects, ...rest } = trust;
  return {
    ...rest,
    key: only("key", keys),
    certificateIdentity: only("certificate-identity", certificateIdentities),
    certificateOidcIssuer: only("certificate-oidc-issuer", certificateOidcIssuers),
    certificateSubject: only("certificate-subject", certificateSubjects)
  };
}
function only(name, values) {
  if (values.length <= 1) return values[0];
  throw new AppError("invalid-input", `${name} was given ${String(values.length)} times`, {
    hint: "give one, or say with threshold how many different signers a model needs"
  });
}

export {
  onlySigner,
  only
};
