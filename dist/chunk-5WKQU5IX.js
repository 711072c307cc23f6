import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/audit-options.ts
function namesAudit({ audit, auditKey }) {
  if (audit === void 0 && auditKey === void 0) return void 0;
  if (audit === void 0 || auditKey === void 0) {
    const missing = audit === void 0 ? "audit" : "audit-key";
    throw new AppError("invalid-input", `${missing} is missing: a log needs its folder and its key`, {
      hint: "give both, or neither"
    });
  }
  return { directory: audit, key: auditKey };
}

export {
  namesAudit
};
