import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/actions/support/count-input.ts
function countInput(name, text) {
  if (text === void 0 || /^(0|[1-9][0-9]{0,14})$/.test(text)) {
    return text === void 0 ? void 0 : Number(text);
  }
  throw new AppError("invalid-input", `input ${name} is ${JSON.stringify(text.slice(0, 80))}`, {
    hint: "give a whole number"
  });
}
function thresholdInputs(inputs) {
  return {
    tlogThreshold: countInput("tlog-threshold", inputs["tlog-threshold"]),
    timestampThreshold: countInput("timestamp-threshold", inputs["timestamp-threshold"]),
    sctThreshold: countInput("sct-threshold", inputs["sct-threshold"])
  };
}

export {
  countInput,
  thresholdInputs
};
