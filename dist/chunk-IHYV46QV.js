import {
  rebuildArtifact
} from "./chunk-ANGG6LCO.js";
import "./chunk-6VZAGH2Q.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-rebuild.ts
var MAX_SHOWN = 50;
var rebuildVerb = async (options, ports) => {
  const { provenance, timeout, ...rest } = options;
  const made = await rebuildArtifact(
    provenance,
    {
      ...rest,
      ...{ trust: trustOf(options), timeoutMs: timeout === void 0 ? void 0 : timeout * 1e3 }
    },
    systemContext(ports)
  );
  const { verdict, command, expected, actual, differences, output, stored } = made;
  const lines = [
    `${verdict === "pass" ? "reproduced" : "NOT reproduced"}  ${expected}`,
    `command     ${command.join(" ")}`,
    ...verdict === "pass" ? [] : [`made        ${actual}`],
    ...differences.slice(0, MAX_SHOWN).map(({ path, kind }) => `${kind.padEnd(12)}${path}`),
    ...differences.length > MAX_SHOWN ? [`and         ${String(differences.length - MAX_SHOWN)} more files`] : [],
    `output      ${shownPath(output)}`,
    ...stored === void 0 ? [] : [`evidence    ${shownPath(stored.file)}`]
  ];
  const { statement: _, ...json } = made;
  return done(`${lines.map(escapeTerminal).join("\n")}
`, json, verdict === "pass" ? 0 : 1);
};
function trustOf(options) {
  const { provenanceKey, certificateIdentity, certificateOidcIssuer, trustedRoot } = options;
  if (provenanceKey === void 0 && certificateIdentity === void 0 && certificateOidcIssuer === void 0)
    return void 0;
  return { key: provenanceKey, certificateIdentity, certificateOidcIssuer, trustedRoot };
}
export {
  rebuildVerb
};
