import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/actions/support/policy-input.ts
var BASE = /^base:(?:\.\/)?(.+)$/;
function policyInput(policy, { repository, baseSha, eventName }) {
  const file = BASE.exec(policy)?.[1];
  if (file === void 0) return policy;
  if (repository !== void 0 && baseSha !== void 0) return `github:${repository}/${file}@${baseSha}`;
  throw new AppError(
    "invalid-input",
    `input policy ${policy}: a run started by ${eventName} names no base commit`,
    {
      hint: "pin it: github:OWNER/NAME/PATH@COMMIT"
    }
  );
}

export {
  policyInput
};
