const path = process.getBuiltinModule("node:path");
import {
  renderFindingsList
} from "./chunk-LPPEILYJ.js";
import "./chunk-6ID76BGD.js";
import "./chunk-5RCGMJ2B.js";
import {
  readBomFile
} from "./chunk-MANQDVYE.js";
import {
  mergeBoms
} from "./chunk-HSCLT2C3.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-GWH5HOZ4.js";
import {
  validateBomDocument
} from "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import {
  BOM_RULES
} from "./chunk-UMXAUIAC.js";
import "./chunk-XMQRGHV2.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-XBB4LAOA.js";
import {
  done,
  shownPath,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-OYJD7DCM.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/merge-bom-files.ts
var MAX_FILES = 100;
async function mergeBomFiles(files, output) {
  if (files.length > MAX_FILES) {
    throw new AppError(
      "limit-exceeded",
      `${String(files.length)} documents, at most ${String(MAX_FILES)} are merged`
    );
  }
  const sources = [];
  for (const file of files) sources.push(await readBomFile(file));
  const { bytes } = mergeBoms(sources);
  const target = path.resolve(output);
  await writeAtomically(target, bytes);
  const validation = await validateBomDocument(bytes, path.basename(target));
  return { ...validation, output: target, sources: sources.map(({ name }) => name) };
}

// src/cli/verb-aibom-merge.ts
var aibomMergeVerb = async ({ files, output }, { terminal }) => {
  const merged = await mergeBomFiles(files, output);
  const { standard = "", version = "", sources, findings, isValid } = merged;
  const word = isValid ? "merged" : "invalid";
  const head = `${word.padEnd(10)}${standard} ${version}  ${shownPath(merged.output)}  (${String(sources.length)} documents)`;
  const json = { output: merged.output, standard, version, sources, valid: isValid, findings };
  return done(`${head}
${renderFindingsList(findings, BOM_RULES, terminal)}`, json, isValid ? 0 : 1);
};
export {
  aibomMergeVerb
};
