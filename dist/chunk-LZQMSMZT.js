import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  writePart
} from "./chunk-TNSBBVYK.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
