import {
  renderFindingsList
} from "./chunk-UKSBUYD4.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-PK3FIZVT.js";
import {
  readBomFile
} from "./chunk-VFV36TS2.js";
import "./chunk-QYBLFLEH.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  mergeBoms
} from "./chunk-DRJ7FA6X.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-EZ3AMHBU.js";
import {
  validateBomDocument
} from "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import "./chunk-UIRQIKHF.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-OKGG3QOD.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-GFDDDHDQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
