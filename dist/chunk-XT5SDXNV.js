import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/actions/support/refuse-others.ts
function refuseOthers(inputs, operation, reads) {
  for (const [name, value] of Object.entries(inputs)) {
    const isGiven = value !== void 0 && (!Array.isArray(value) || value.length > 0);
    if (!isGiven || reads.includes(name)) continue;
    throw new AppError("invalid-input", `input ${name} has no meaning for operation ${operation}`);
  }
}

export {
  refuseOthers
};
