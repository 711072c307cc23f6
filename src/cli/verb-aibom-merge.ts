import { BOM_RULES } from '../aibom/bom-rules.ts';
import { mergeBomFiles } from '../flows/merge-bom-files.ts';
import { renderFindingsList } from '../report/findings-table.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface AibomMergeVerbOptions {
  readonly files: readonly string[];
  readonly output: string;
}

/** The document is written in any case; exit code 1: it is not valid, because a source is not. */
export const aibomMergeVerb: Verb<AibomMergeVerbOptions> = async ({ files, output }, { terminal }) => {
  const merged = await mergeBomFiles(files, output);
  const { standard = '', version = '', sources, findings, isValid } = merged;
  const word = isValid ? 'merged' : 'invalid';
  const head = `${word.padEnd(10)}${standard} ${version}  ${shownPath(merged.output)}  (${String(sources.length)} documents)`;
  const json = { output: merged.output, standard, version, sources, valid: isValid, findings };
  return done(`${head}\n${renderFindingsList(findings, BOM_RULES, terminal)}`, json, isValid ? 0 : 1);
};
