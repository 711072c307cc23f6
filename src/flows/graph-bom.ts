import path from 'node:path';
import { readBom } from '../aibom/bom-view.ts';
import { graphOfBom, toDot, toMermaid, type BomGraph } from '../aibom/graph-bom.ts';
import { toSvg } from '../aibom/graph-svg.ts';
import { writeAtomically } from '../platform/files.ts';
import { readBomFile } from './read-bom-file.ts';

export type GraphFormat = 'svg' | 'mermaid' | 'dot';

export interface GraphBomOptions {
  readonly format: GraphFormat;
  /** File to write; none: only the result. */
  readonly output?: string | undefined;
}

export interface BomDrawn {
  readonly name: string;
  readonly format: GraphFormat;
  readonly graph: BomGraph;
  readonly text: string;
  readonly output: string | undefined;
}

const DRAW: Readonly<Record<GraphFormat, (graph: BomGraph) => string>> = {
  svg: toSvg,
  mermaid: toMermaid,
  dot: toDot,
};

/** Draws the lineage and the consumers that a document speaks of. Errors: those of the file; `malformed`, `unsupported`. */
export async function drawBom(file: string, options: GraphBomOptions): Promise<BomDrawn> {
  const { name, bytes } = await readBomFile(file);
  const graph = graphOfBom(readBom(bytes, name));
  const text = DRAW[options.format](graph);
  const output = options.output === undefined ? undefined : path.resolve(options.output);
  if (output !== undefined) await writeAtomically(output, text);
  return { name, format: options.format, graph, text, output };
}
