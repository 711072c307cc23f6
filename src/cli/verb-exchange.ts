import { systemContext } from '../flows/context.ts';
import { downloadEvidence } from '../flows/download-evidence.ts';
import { attachEvidence, listEvidence } from '../flows/exchange-evidence.ts';
import { escapeTerminal } from '../report/escape.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

interface PlaceFlags extends SubjectFlags {
  readonly subject: string;
  readonly evidence?: readonly string[];
}

export interface AttachVerbOptions extends PlaceFlags {
  readonly file: string;
  readonly mediaType?: string;
}

export const attachVerb: Verb<AttachVerbOptions> = async (options, ports) => {
  const { evidence, mediaType } = options;
  const how = { evidence, mediaType, identify: identifyOptions(options), context: systemContext(ports) };
  const made = await attachEvidence(options.subject, options.file, how);
  const lines = [
    `attached   ${made.kind ?? mediaType ?? ''}`,
    `subject    ${made.digest}  ${made.subject.name}`,
    `evidence   ${shownPath(made.place)}`,
  ];
  return done(textOf(lines), made);
};

export type ListVerbOptions = PlaceFlags;

export const listVerb: Verb<ListVerbOptions> = async (options, ports) => {
  const { evidence } = options;
  const how = { evidence, identify: identifyOptions(options) };
  const found = await listEvidence(options.subject, how, systemContext(ports));
  const lines = [
    `subject    ${found.digest}  ${found.subject.name}`,
    `store      ${found.store}`,
    ...found.bundles.map(
      ({ kind, predicateType, place }) =>
        `${(kind ?? 'unknown').padEnd(15)}  ${shownPath(place)}${kind === undefined ? `  ${predicateType ?? 'no statement'}` : ''}`,
    ),
    ...found.legacy.map(
      ({ place, predicateType }) => `older            ${place}  ${predicateType ?? 'signature of cosign'}`,
    ),
    ...found.attachments.map(
      ({ artifactType, digest, tag }) => `attached         ${tag ?? digest}  ${artifactType}`,
    ),
    ...found.skipped.map(({ name, reason }) => `skipped          ${name}: ${reason}`),
    ...(found.bundles.length === 0 ? ['no evidence'] : ['not verified: what they say of themselves']),
  ];
  return done(textOf(lines), found);
};

export interface DownloadVerbOptions extends PlaceFlags {
  readonly output: string;
  readonly overwrite?: boolean;
}

export const downloadVerb: Verb<DownloadVerbOptions> = async (options, ports) => {
  const { evidence, output, overwrite } = options;
  const how = { evidence, output, overwrite, identify: identifyOptions(options) };
  const made = await downloadEvidence(options.subject, how, systemContext(ports));
  const lines = [
    `subject    ${made.digest}  ${made.subject.name}`,
    ...made.files.map(({ file, state }) => `${state.padEnd(9)}  ${shownPath(file)}`),
    ...made.skipped.map(({ name, reason }) => `skipped    ${name}: ${reason}`),
    ...(made.files.length === 0 ? ['no evidence'] : []),
  ];
  // A copy that lacks something would pass for the whole.
  return done(textOf(lines), made, made.skipped.length === 0 ? 0 : 3);
};

function textOf(lines: readonly string[]): string {
  return `${lines.map(escapeTerminal).join('\n')}\n`;
}
