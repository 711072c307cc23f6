import { systemContext } from '../flows/context.ts';
import { generateBom, validateBom } from '../flows/generate-bom.ts';
import { renderFindingsList } from '../report/findings-table.ts';
import { identifyOptions, type ModelFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface AibomGenerateVerbOptions extends SignerFlags, ModelFlags {
  readonly path: string;
  readonly output: string;
  readonly name?: string;
  readonly modelVersion?: string;
  readonly evidence?: string;
}

/** An incomplete document is written, and the exit code says that something could not be read. */
export const aibomGenerateVerb: Verb<AibomGenerateVerbOptions> = async (options, ports) => {
  const made = await generateBom(
    options.path,
    { ...options, version: options.modelVersion, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { subject, digest, output, findings, complete, stored } = made;
  const lines = [
    `model     ${digest}  ${subject.name}`,
    `AI-BOM    ${shownPath(output ?? '')}${complete ? '' : ' (incomplete)'}`,
    ...(stored === undefined ? [] : [`evidence  ${shownPath(stored.file)}`]),
  ];
  const text = `${lines.join('\n')}\n${renderFindingsList(findings, ports.terminal)}`;
  return done(text, { subject, digest, output, complete, findings, evidence: stored }, complete ? 0 : 3);
};

export interface AibomValidateVerbOptions {
  readonly file: string;
}

export const aibomValidateVerb: Verb<AibomValidateVerbOptions> = async ({ file }) => {
  const problems = await validateBom(file);
  const text =
    problems.length === 0
      ? `valid     ${file}\n`
      : problems.map((problem) => `invalid   ${problem}\n`).join('');
  return done(text, { file, valid: problems.length === 0, problems }, problems.length === 0 ? 0 : 1);
};
