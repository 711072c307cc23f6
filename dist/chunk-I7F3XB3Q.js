import {
  lintPolicy,
  testPolicy
} from "./chunk-G4VL6P7H.js";
import {
  IAC_RULES
} from "./chunk-I4ASFKTF.js";
import "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-IIITWK7H.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-SOM2U2YE.js";
import {
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  SECRET_RULES
} from "./chunk-QHIGOQRR.js";
import "./chunk-H2T6IUEU.js";
import {
  done
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  escapeTerminal
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/known-rules.ts
function knownRules() {
  return /* @__PURE__ */ new Map([
    ["sallyport-secrets", new Set(SECRET_RULES.map(({ meta }) => meta.id))],
    ["sallyport-iac", new Set(IAC_RULES.map(({ meta }) => meta.id))]
  ]);
}

// src/cli/verb-policy.ts
var lintVerb = async ({ policy: file, ignore = [] }, ports) => {
  const loaded = await loadPolicy(file, ports);
  const all = lintPolicy(loaded.policy, knownRules());
  const remarks = all.filter(({ id }) => !ignore.includes(id));
  const lines = remarks.map(
    ({ id, place, message }) => escapeTerminal(`${id.padEnd(20)} ${place}: ${message}`)
  );
  const left = all.length - remarks.length;
  const end = `${String(remarks.length)} remarks${left === 0 ? "" : `, ${String(left)} accepted`}; policy digest ${loaded.sha256}`;
  const json = { policySha256: loaded.sha256, remarks, accepted: left };
  return done(`${[...lines, end].join("\n")}
`, json, remarks.length === 0 ? 0 : 1);
};
var testVerb = async ({ cases: file, policy }, ports) => {
  const outcomes = await testPolicy(file, policy, ports);
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  const lines = outcomes.flatMap(({ name, problems }) => [
    `${problems.length === 0 ? "ok    " : "FAILED"} ${name}`,
    ...problems.map((problem) => `       ${problem}`)
  ]);
  const end = `${String(outcomes.length - failed.length)} of ${String(outcomes.length)} cases hold`;
  const json = {
    passed: failed.length === 0,
    cases: outcomes.map(({ name, problems, decision }) => ({ name, problems, verdict: decision.verdict }))
  };
  const text = `${[...lines, end].map((each) => escapeTerminal(each)).join("\n")}
`;
  return done(text, json, failed.length === 0 ? 0 : 1);
};
export {
  lintVerb,
  testVerb
};
