import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  flagOf
} from "./chunk-EQ5J6QL2.js";
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
import "./chunk-CXTJR2BD.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-sign-part.ts
var OF_PARTS = /* @__PURE__ */ new Set([
  ...["path", "paths", "json"],
  ...["part", "output", "allowSymlinks", "ignore"]
]);
async function signPartVerb(options, ports) {
  for (const [name2, value] of Object.entries(options)) {
    if (value === void 0 || OF_PARTS.has(name2)) continue;
    throw new AppError("invalid-input", `--${flagOf(name2)} is not for a part, which is not signed`, {
      hint: "give it to sign --merge"
    });
  }
  const { path, part, output } = options;
  if (output === void 0) {
    throw new AppError("invalid-input", "part needs output, the part file to write", {
      hint: "give --output FILE, outside the model"
    });
  }
  const written = await writePart(
    path,
    { part, output, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { part: number, files, allFiles, bytes } = written;
  const name = `${String(number.index)}/${String(number.count)}`;
  const text = [
    `part       ${name}: ${String(files)} of ${String(allFiles)} files, ${String(bytes)} bytes`,
    `written    ${shownPath(written.output)}`
  ];
  return done(`${text.join("\n")}
`, { part: name, files, allFiles, bytes, output: written.output });
}
export {
  signPartVerb
};
