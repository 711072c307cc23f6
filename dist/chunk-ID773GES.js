import {
  partiesOf
} from "./chunk-TAZJQKCD.js";
import "./chunk-ROZCE2AM.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import "./chunk-5XYAIPZJ.js";
import "./chunk-IK47UZUD.js";
import {
  runGate
} from "./chunk-QAKTXOWJ.js";
import "./chunk-TITMTDDK.js";
import "./chunk-D55OLPIG.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-UFNIASSE.js";
import "./chunk-RCYW7HSD.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-OO6VMMSN.js";
import "./chunk-37MYGFNW.js";
import {
  loadPolicy
} from "./chunk-DSBJYIWE.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-NC743WSQ.js";
import "./chunk-WKO2OFS6.js";
import {
  namesSigner,
  openSigner
} from "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  identifyOptions,
  readText
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import {
  worstVerdict
} from "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  escapeTerminal
} from "./chunk-SHOF7NDT.js";
import {
  AppError,
  toAppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-gate-many.ts
import path from "node:path";
var MAX_LIST_BYTES = 4 * 1024 * 1024;
var MAX_SUBJECTS = 1e5;
async function expandSubjects(given) {
  const subjects = [];
  for (const text of given) {
    if (!text.startsWith("@")) subjects.push(text);
    else {
      const list = await readText(path.resolve(text.slice(1)), {
        maxBytes: MAX_LIST_BYTES,
        what: "list of subjects"
      });
      const lines = list.split(/\r?\n/).map((line) => line.trim());
      for (const line of lines) if (line !== "" && !line.startsWith("#")) subjects.push(line);
    }
  }
  if (subjects.length === 0) throw new AppError("invalid-input", "the list names no subject");
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw new AppError("limit-exceeded", `more than ${String(MAX_SUBJECTS)} subjects in one run`);
}
var gateManyVerb = async ({ subjects: given, ...options }, ports) => {
  const context = systemContext(ports);
  const subjects = await expandSubjects(given);
  if (options.output !== void 0 || options.github !== void 0) {
    throw new AppError("invalid-input", "--output and --github are for one subject", {
      hint: "--json prints all verdicts"
    });
  }
  const loaded = await loadPolicy(options.policy, context);
  const signer = namesSigner(options) ? await openSigner(options, context) : void 0;
  const shared = {
    ...options,
    github: void 0,
    parties: partiesOf(options),
    loaded,
    ...signer === void 0 ? {} : { signer }
  };
  const lines = [];
  for (const subject of subjects) {
    lines.push(
      await runGate(subject, { ...shared, identify: identifyOptions(options) }, context).then(
        ({ decision }) => ({
          subject,
          verdict: decision.verdict,
          allowed: decision.allowed,
          reason: firstFailure(decision.checks)
        }),
        (thrown) => ({
          subject,
          verdict: "indeterminate",
          allowed: false,
          reason: toAppError(thrown).message
        })
      )
    );
  }
  const verdict = worstVerdict(lines.map((line) => line.allowed ? "pass" : line.verdict));
  const passed = lines.filter(({ allowed }) => allowed).length;
  const text = [
    ...lines.map(
      (line) => escapeTerminal(
        `${line.verdict.padEnd(14)} ${line.subject}${line.reason === "" ? "" : `  ${line.reason}`}`
      )
    ),
    `${String(passed)} of ${String(lines.length)} may enter ${options.environment}`
  ];
  const isEnforced = (options.mode ?? "enforce") === "enforce";
  const json = { environment: options.environment, policySha256: loaded.sha256, verdict, subjects: lines };
  return done(`${text.join("\n")}
`, json, isEnforced ? EXIT[verdict] : 0);
};
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
function firstFailure(checks) {
  const failed = checks.find(({ result }) => result === "block" || result === "indeterminate");
  return failed === void 0 ? "" : `${failed.id}: ${failed.reason}`;
}
export {
  expandSubjects,
  gateManyVerb
};
