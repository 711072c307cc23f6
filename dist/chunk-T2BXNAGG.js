import {
  writePart
} from "./chunk-TNSBBVYK.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  flagOf
} from "./chunk-IJZH5ZQH.js";
import {
  AppError,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
