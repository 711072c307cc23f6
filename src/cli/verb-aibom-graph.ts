import { drawBom, type GraphFormat } from '../flows/graph-bom.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface AibomGraphVerbOptions {
  readonly file: string;
  readonly format?: GraphFormat;
  readonly output?: string;
}

/** Prints the drawing, or what was drawn when it goes into a file. */
export const aibomGraphVerb: Verb<AibomGraphVerbOptions> = async (options) => {
  const { name, format, graph, text, output } = await drawBom(options.file, {
    format: options.format ?? 'mermaid',
    output: options.output,
  });
  const { nodes, edges, omitted } = graph;
  const counts = `${String(nodes.length)} nodes, ${String(edges.length)} edges, ${String(omitted)} left out`;
  const shown = output === undefined ? text : `${shownPath(output)}  ${format}: ${counts}\n`;
  return done(shown, {
    file: name,
    format,
    nodes,
    edges,
    omitted,
    ...(output === undefined ? { text } : { output }),
  });
};
