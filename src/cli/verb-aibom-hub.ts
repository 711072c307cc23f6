import { AIBOM_RULES } from '../aibom/aibom-rules.ts';
import { countText } from '../domain/count-text.ts';
import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { generateHubBom } from '../flows/generate-hub-bom.ts';
import { namesSigner } from '../flows/open-signer.ts';
import { renderLosses, renderMissingFields } from '../report/bom-text.ts';
import { escapeTerminal } from '../report/escape.ts';
import { renderFindingsList } from '../report/findings-table.ts';
import type { AibomGenerateVerbOptions } from './aibom-generate-options.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

/** `aibom generate --hub`: the digest and the hashes of large files are what the hub says, and the text says so. */
export const aibomHubVerb: Verb<AibomGenerateVerbOptions & { readonly hub: string }> = async (
  options,
  ports,
) => {
  if (options.path !== undefined) {
    throw new AppError('invalid-input', 'a path and --hub were given', { hint: 'give one of them' });
  }
  if (options.evidence !== undefined || options.audit !== undefined || namesSigner(options)) {
    throw new AppError('invalid-input', 'what a hub says of a model is not evidence about its bytes', {
      hint: 'download the model and generate from the folder, or leave --evidence and the signer out',
    });
  }
  const made = await generateHubBom(
    options.hub,
    { ...options, version: options.modelVersion, endpoint: options.hubEndpoint },
    systemContext(ports),
  );
  const { reference, resolvedFrom, digest, format, output, findings, complete, gaps, losses } = made;
  const resolved = resolvedFrom === undefined ? '' : `  (${resolvedFrom} at this moment)`;
  const files = `${countText(made.statedFiles)} of ${countText(made.facts.files.length)}`;
  const lines = [
    `model     ${reference}${resolved}`,
    `digest    ${digest}  (the hub's word for ${files} files)`,
    `AI-BOM    ${shownPath(output ?? '')}  ${format}${complete ? '' : ' (incomplete)'}`,
  ].map(escapeTerminal);
  const remarks = `${renderMissingFields(gaps)}${renderLosses(losses)}`;
  const text = `${lines.join('\n')}\n${remarks}${renderFindingsList(findings, AIBOM_RULES, ports.terminal)}`;
  const json = {
    ...{ reference, resolvedFrom, digest, format, output, complete, findings, gaps, losses },
    statedFiles: made.statedFiles,
  };
  return done(text, json, complete ? 0 : 3);
};
