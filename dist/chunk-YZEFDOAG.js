import {
  readBomFile
} from "./chunk-XMSOI2AG.js";
import {
  renderFindingsList
} from "./chunk-HLI5UFF4.js";
import "./chunk-NKLSBBNA.js";
import "./chunk-5XYAIPZJ.js";
import {
  mergeBoms
} from "./chunk-HEUXAN46.js";
import "./chunk-EZ3AMHBU.js";
import {
  validateBomDocument
} from "./chunk-Q7OW7PHN.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import "./chunk-H33MUNXO.js";
import "./chunk-OKGG3QOD.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  shownPath,
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/merge-bom-files.ts
import path from "node:path";
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
${renderFindingsList(findings, terminal)}`, json, isValid ? 0 : 1);
};
export {
  aibomMergeVerb
};
