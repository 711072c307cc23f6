import { systemContext } from '../flows/context.ts';
import { recordProvenance } from '../flows/record-provenance.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface ProvenanceVerbOptions extends SignerFlags, SubjectFlags {
  readonly subject: string;
  readonly output: string;
  readonly material?: readonly string[];
  readonly source?: string;
  readonly builder?: 'github' | 'local';
  readonly evidence?: readonly string[];
}

export const provenanceVerb: Verb<ProvenanceVerbOptions> = async (options, ports) => {
  const made = await recordProvenance(
    options.subject,
    { ...options, materials: options.material, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { subject, digest, builder, source, output, stored } = made;
  const lines = [
    `subject     ${digest}  ${subject.name}`,
    `builder     ${builder === 'github' ? 'GitHub Actions' : 'this machine (self-declared)'}`,
    ...(source === undefined ? [] : [`source      ${source.name}`]),
    `provenance  ${shownPath(output ?? '')}`,
    ...(stored === undefined ? [] : [`evidence    ${shownPath(stored.file)}`]),
  ];
  return done(`${lines.join('\n')}\n`, { subject, digest, builder, source, output, evidence: stored });
};
