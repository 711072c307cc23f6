import {
  generateBom
} from "./chunk-OCHEBHQE.js";
import {
  openSink
} from "./chunk-FUJHVRGI.js";
import {
  identifyPath
} from "./chunk-2R2FOX5A.js";
import {
  BOM_FORMATS,
  DEFAULT_BOM_FORMAT
} from "./chunk-LWDO773Q.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/generate-boms.ts
async function generateBoms(target, { formats = [], output, ...options }, context) {
  const [first = DEFAULT_BOM_FORMAT, ...others] = formats;
  const twice = formats.find((format, index) => formats.indexOf(format) !== index);
  if (twice !== void 0) throw new AppError("invalid-input", `format ${twice} is given twice`);
  const sink = options.sink ?? await openSink(options, context);
  const identified = options.identified ?? await identifyPath(target, { ...options.identify, kind: "model" }, context);
  const shared = { ...options, sink, identified };
  const made = [
    await generateBom(target, { ...shared, format: first, output }, context)
  ];
  for (const format of others) {
    made.push(await generateBom(target, { ...shared, format, output: besideOf(output, format) }, context));
  }
  return made;
}
function besideOf(output, format) {
  return `${output.replace(/\.json$/i, "")}.${format}.json`;
}

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
  generateBoms,
  formatInput,
  scoreInput
};
