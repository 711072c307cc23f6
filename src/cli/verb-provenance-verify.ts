import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { verifyProvenance, type VerifiedProvenance } from '../flows/verify-provenance.ts';
import { escapeTerminal } from '../report/escape.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import { done, type Verb } from './verb.ts';

export interface ProvenanceVerifyVerbOptions extends SubjectFlags {
  /** Files with attestations, then the subject. */
  readonly paths: readonly string[];
  readonly key?: string;
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly trustedRoot?: string;
  readonly allowMissingLog?: boolean;
  readonly expectBuilder?: string;
  readonly expectSource?: string;
  readonly expectSourceRef?: string;
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const provenanceVerifyVerb: Verb<ProvenanceVerifyVerbOptions> = async (options, ports) => {
  const { paths, expectBuilder, expectSource, expectSourceRef, ...rest } = options;
  const files = paths.slice(0, -1);
  const subject = paths.at(-1);
  if (subject === undefined || files.length === 0) {
    throw new AppError('invalid-input', 'name one or more files with attestations, then the subject');
  }
  const outcome = await verifyProvenance(
    subject,
    {
      ...{ ...rest, files, identify: identifyOptions(options) },
      ...{ builder: expectBuilder, source: expectSource, sourceRef: expectSourceRef },
    },
    systemContext(ports),
  );
  const { verdict, accepted, rejected } = outcome;
  const lines = [
    `${verdict === 'pass' ? 'verified' : 'NOT verified'}  ${subject}`,
    ...accepted.flatMap(linesOf),
    ...rejected.map(({ place, reason }) => `refused     ${place}: ${reason}`),
    ...(accepted.length + rejected.length === 0
      ? ['refused     there is no attestation in these files']
      : []),
  ];
  return done(`${lines.map(escapeTerminal).join('\n')}\n`, outcome, EXIT[verdict]);
};

function linesOf({
  place,
  builderId,
  source,
  signer,
  format,
  confirmed,
  unchecked,
}: VerifiedProvenance): string[] {
  const who = signer.kind === 'key' ? `key ${signer.keyId}` : `${signer.identity} (${signer.issuer})`;
  return [
    `provenance  ${place} (${format})`,
    `  signer     ${who}`,
    `  builder    ${builderId}`,
    ...(source === undefined
      ? []
      : [`  source     ${source.repository} ${source.ref ?? ''} ${source.commit ?? ''}`.trimEnd()]),
    ...(confirmed.length === 0 ? [] : [`  confirmed  ${confirmed.join(', ')}`]),
    ...unchecked.map((each) => `  unchecked  ${each}`),
  ];
}
