import { AIBOM_RULES } from '../aibom/aibom-rules.ts';
import { AppError } from '../domain/errors.ts';
import { countBySeverity } from '../domain/severity.ts';
import { systemContext } from '../flows/context.ts';
import { generateBom } from '../flows/generate-bom.ts';
import type { BomValidated } from '../flows/validate-bom.ts';
import { writeAtomically } from '../platform/files.ts';
import { renderLosses, renderMissingFields } from '../report/bom-text.ts';
import { escapeTerminal } from '../report/escape.ts';
import { renderFindingsList, renderFindingsTable } from '../report/findings-table.ts';
import { renderSarif } from '../report/sarif.ts';
import type { AibomGenerateVerbOptions } from './aibom-generate-options.ts';
import { identifyOptions } from './flags.ts';
import { shownPath } from './shown-path.ts';
import { done, type CliPorts, type Verb } from './verb.ts';

/** An incomplete document is written, and the exit code says that something could not be read. */
export const aibomGenerateVerb: Verb<AibomGenerateVerbOptions> = async (options, ports) => {
  if (options.hub !== undefined) {
    const { aibomHubVerb } = await import('./verb-aibom-hub.ts');
    return await aibomHubVerb({ ...options, hub: options.hub }, ports);
  }
  if (options.path === undefined || options.hubEndpoint !== undefined) {
    throw new AppError('invalid-input', 'no model was given', {
      hint: 'give a PATH, or --hub OWNER/NAME@COMMIT',
    });
  }
  const made = await generateBom(
    options.path,
    { ...options, version: options.modelVersion, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { subject, digest, format, output, findings, complete, gaps, losses, stored } = made;
  const lines = [
    `model     ${digest}  ${subject.name}`,
    `AI-BOM    ${shownPath(output ?? '')}  ${format}${complete ? '' : ' (incomplete)'}`,
    ...(stored === undefined ? [] : [`evidence  ${shownPath(stored.file)}`]),
  ];
  const remarks = `${renderMissingFields(gaps)}${renderLosses(losses)}`;
  const text = `${lines.join('\n')}\n${remarks}${renderFindingsList(findings, AIBOM_RULES, ports.terminal)}`;
  const json = { subject, digest, format, output, complete, findings, gaps, losses, evidence: stored };
  return done(text, json, complete ? 0 : 3);
};

export interface AibomValidateVerbOptions {
  readonly file: string;
  readonly format?: 'table' | 'json' | 'sarif';
  readonly output?: string;
}

/** Exit code 1: the document does not follow its standard. */
export const aibomValidateVerb: Verb<AibomValidateVerbOptions> = async (options, ports) => {
  // The checks of every standard; who writes a document does without them.
  const { validateBom } = await import('../flows/validate-bom.ts');
  const validated = await validateBom(options.file, systemContext(ports));
  const report = renderValidation(validated, options.format ?? 'table', ports);
  if (options.output !== undefined) await writeAtomically(options.output, report);
  const text = options.output === undefined ? report : `${wordOf(validated)}  ${options.output}\n`;
  return done(text, jsonOf(validated), validated.isValid ? 0 : 1);
};

function renderValidation(
  validated: BomValidated,
  format: 'table' | 'json' | 'sarif',
  { terminal }: CliPorts,
): string {
  switch (format) {
    case 'table': {
      const { standard = 'unknown', version = '', name, result, gaps } = validated;
      const head = escapeTerminal(`${wordOf(validated).padEnd(10)}${standard} ${version}  ${name}`);
      const table = result.findings.length === 0 ? '' : `\n${renderFindingsTable(result, terminal)}`;
      return `${head}\n${renderMissingFields(gaps)}${table}`;
    }
    case 'json':
      return `${JSON.stringify(jsonOf(validated), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(renderSarif([validated.result]), null, 2)}\n`;
  }
}

function wordOf({ isValid }: BomValidated): string {
  return isValid ? 'valid' : 'invalid';
}

function jsonOf({ name, standard, version, isValid, profiles, gaps, findings }: BomValidated): object {
  const counts = countBySeverity(findings);
  return { file: name, standard, version, valid: isValid, profiles, gaps, counts, findings };
}
