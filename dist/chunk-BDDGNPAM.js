import {
  readBomFile
} from "./chunk-XMSOI2AG.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-QFR6RRBO.js";
import {
  readBom
} from "./chunk-2EJO6W6A.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-Q7OW7PHN.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import "./chunk-H33MUNXO.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  shownPath,
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/graph-bom.ts
import path from "node:path";
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
