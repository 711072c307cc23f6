import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  writePart
} from "./chunk-P7ZOQZU5.js";
import "./chunk-F37F3WSG.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/sign-part.ts
var OF_PARTS = /* @__PURE__ */ new Set(["model", "part", "output", "allow-symlinks", "ignore"]);
async function performPart(inputs, context) {
  for (const [name, value] of Object.entries(inputs)) {
    if (OF_PARTS.has(name) || value === void 0 || Array.isArray(value) && value.length === 0) continue;
    throw new AppError("invalid-input", `input ${name} is not for a part, which is not signed`, {
      hint: "give it to the step that has merge"
    });
  }
  const { model, part, output } = inputs;
  if (output === void 0) {
    throw new AppError("invalid-input", "input part needs output, the part file to write", {
      hint: "give a file outside the model"
    });
  }
  const written = await writePart(model, { part, output, identify: identifyInputs(inputs) }, context);
  const files = `${String(written.files)} of ${String(written.allFiles)} files`;
  return {
    verdict: "pass",
    headline: `hashed part ${part}: ${files}`,
    summary: renderFacts("Hashed", "pass", [
      ["Part", part],
      ["Files", files],
      ["Bytes", String(written.bytes)],
      ["Part file", written.output]
    ]),
    outputs: { digest: "", signature: "", bundle: "", part: written.output }
  };
}
export {
  performPart
};
