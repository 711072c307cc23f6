const path = process.getBuiltinModule("node:path");
import {
  readBomFile
} from "./chunk-MANQDVYE.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-FUULZXR2.js";
import {
  readBom
} from "./chunk-6TELFKIX.js";
import "./chunk-GWH5HOZ4.js";
import "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-UMXAUIAC.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-H6H6AROV.js";
import {
  done,
  shownPath,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/graph-bom.ts
var DRAW = {
  svg: toSvg,
  mermaid: toMermaid,
  dot: toDot
};
async function drawBom(file, options) {
  const { name, bytes } = await readBomFile(file);
  const graph = graphOfBom(readBom(bytes, name));
  const text = DRAW[options.format](graph);
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) await writeAtomically(output, text);
  return { name, format: options.format, graph, text, output };
}

// src/cli/verb-aibom-graph.ts
var aibomGraphVerb = async (options) => {
  const { name, format, graph, text, output } = await drawBom(options.file, {
    format: options.format ?? "mermaid",
    output: options.output
  });
  const { nodes, edges, omitted } = graph;
  const counts = `${String(nodes.length)} nodes, ${String(edges.length)} edges, ${String(omitted)} left out`;
  const shown = output === void 0 ? text : `${shownPath(output)}  ${format}: ${counts}
`;
  return done(shown, {
    file: name,
    format,
    nodes,
    edges,
    omitted,
    ...output === void 0 ? { text } : { output }
  });
};
export {
  aibomGraphVerb
};
