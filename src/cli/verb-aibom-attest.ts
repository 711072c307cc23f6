import { attestBom } from '../flows/attest-bom.ts';
import { systemContext } from '../flows/context.ts';
import { escapeTerminal } from '../report/escape.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import { shownPath } from './shown-path.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type Verb } from './verb.ts';

export interface AibomAttestVerbOptions extends SignerFlags, SubjectFlags {
  readonly file: string;
  readonly subject: string;
  readonly evidence?: readonly string[];
}

export const aibomAttestVerb: Verb<AibomAttestVerbOptions> = async (options, ports) => {
  const flowOptions = { ...options, identify: identifyOptions(options) };
  const what = { file: options.file, target: options.subject };
  const made = await attestBom(what, flowOptions, systemContext(ports));
  const { name, subject, digest, validation, stored } = made;
  const { standard = '', version = '' } = validation;
  const lines = [
    `${subject.kind.padEnd(8)}  ${digest}  ${subject.name}`,
    `AI-BOM    ${name}  ${standard} ${version}`,
    `evidence  ${shownPath(stored.file)}`,
  ].map(escapeTerminal);
  return done(`${lines.join('\n')}\n`, { subject, digest, file: name, standard, version, evidence: stored });
};
