import {
  generateBom
} from "./chunk-5JTTHECB.js";
import {
  identifyPath,
  openSink
} from "./chunk-F3LVSCKF.js";
import {
  AppError,
  DEFAULT_BOM_FORMAT
} from "./chunk-4YF2P4A2.js";

// src/flows/generate-boms.ts
async function generateBoms(target, { formats = [], output, ...options }, context) {
  const [first, ...others] = distinctFormats(formats);
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
function distinctFormats(formats) {
  const [first = DEFAULT_BOM_FORMAT, ...others] = formats;
  const twice = formats.find((format, index) => formats.indexOf(format) !== index);
  if (twice !== void 0) throw new AppError("invalid-input", `format ${twice} is given twice`);
  return [first, ...others];
}
function besideOf(output, format) {
  return `${output.replace(/\.json$/i, "")}.${format}.json`;
}

export {
  generateBoms,
  distinctFormats,
  besideOf
};
