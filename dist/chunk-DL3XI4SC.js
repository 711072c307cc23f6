import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  writePart
} from "./chunk-KQ44UPY5.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-DNG7EB5A.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
