import { compareBomFiles, type BomsCompared } from '../flows/diff-boms.ts';
import { writeAtomically } from '../platform/files.ts';
import { renderBomDiff, renderBomDiffMarkdown } from '../report/bom-diff-text.ts';
import { done, type CliPorts, type Verb } from './verb.ts';

export interface AibomDiffVerbOptions {
  readonly before: string;
  readonly after: string;
  readonly format?: 'text' | 'markdown' | 'json';
  readonly output?: string;
  readonly exitCode?: boolean;
}

/** A difference is no failure; with `--exit-code` it exits 1. */
export const aibomDiffVerb: Verb<AibomDiffVerbOptions> = async (options, ports) => {
  const compared = await compareBomFiles(options.before, options.after);
  const report = renderReport(compared, options.format ?? 'text', ports);
  if (options.output !== undefined) await writeAtomically(options.output, report);
  const text =
    options.output === undefined
      ? report
      : `${String(compared.changes.length)} differences  ${options.output}\n`;
  return done(text, compared, options.exitCode === true && compared.changes.length > 0 ? 1 : 0);
};

function renderReport(
  compared: BomsCompared,
  format: 'text' | 'markdown' | 'json',
  { terminal }: CliPorts,
): string {
  switch (format) {
    case 'text':
      return renderBomDiff(compared, terminal);
    case 'markdown':
      return renderBomDiffMarkdown(compared);
    case 'json':
      return `${JSON.stringify(compared, null, 2)}\n`;
  }
}
