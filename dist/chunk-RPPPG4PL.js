import {
  AppError,
  BOM_FORMATS
} from "./chunk-4YF2P4A2.js";

// src/actions/support/bom-inputs.ts
function formatInput(lines) {
  return lines.map((line) => {
    const format = BOM_FORMATS.find((each) => each === line);
    if (format !== void 0) return format;
    throw new AppError("invalid-input", `input format is ${JSON.stringify(line.slice(0, 80))}`, {
      hint: `allowed, one a line: ${BOM_FORMATS.join(", ")}`
    });
  });
}
function scoreInput(text) {
  if (text === void 0) return void 0;
  const score = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (score >= 0 && score <= 100) return score;
  throw new AppError("invalid-input", `input min-score is ${JSON.stringify(text.slice(0, 80))}`, {
    hint: "give a number from 0 to 100"
  });
}

export {
  formatInput,
  scoreInput
};
