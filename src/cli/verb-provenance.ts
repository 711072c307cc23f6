import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import type { BuildOptions } from '../flows/read-build.ts';
import { recordProvenances, type ProvenanceOutcome } from '../flows/record-provenance.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface ProvenanceVerbOptions extends SignerFlags, SubjectFlags, BuildOptions {
  readonly subjects: readonly string[];
  readonly output?: string;
  readonly material?: readonly string[];
  readonly source?: string;
  readonly builder?: 'github' | 'local';
  readonly results?: string;
  readonly expectDigest?: readonly string[];
  readonly evidence?: readonly string[];
}

/** With one subject the JSON is about it; with several it is a list. */
export const provenanceVerb: Verb<ProvenanceVerbOptions> = async (options, ports) => {
  const { subjects, material, expectDigest, ...rest } = options;
  if (options.output === undefined) {
    throw new AppError('invalid-input', 'provenance needs a file to write', { hint: 'give --output FILE' });
  }
  const made = await recordProvenances(
    subjects,
    { ...rest, materials: material, expectDigests: expectDigest, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const [only] = made;
  const text = made.map(textOf).join('\n');
  return done(text, made.length === 1 && only !== undefined ? jsonOf(only) : { subjects: made.map(jsonOf) });
};

function textOf({
  subject,
  digest,
  builder,
  source,
  output,
  stored,
  results,
  storedResults,
  notes,
}: ProvenanceOutcome): string {
  const lines = [
    `subject     ${digest}  ${subject.name}`,
    `builder     ${builder === 'github' ? 'GitHub Actions' : 'this machine (self-declared)'}`,
    ...(source === undefined ? [] : [`source      ${source.name}`]),
    `provenance  ${shownPath(output ?? '')}`,
    ...(results.length === 0 ? [] : [`results     ${String(results.length)} more statements`]),
    ...[...(stored === undefined ? [] : [stored]), ...storedResults].map(
      ({ file }) => `evidence    ${shownPath(file)}`,
    ),
    ...notes.map((note) => `note        ${note}`),
  ];
  return `${lines.join('\n')}\n`;
}

function jsonOf(made: ProvenanceOutcome) {
  const { subject, digest, builder, source, output, stored, storedResults, results, notes } = made;
  return {
    ...{ subject, digest, builder, source, output, evidence: stored },
    results: results.map(({ predicateType }, index) => ({ predicateType, evidence: storedResults[index] })),
    notes,
  };
}
