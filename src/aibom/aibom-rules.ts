import { fingerprintOf, type Finding } from '../domain/finding.ts';
import type { RuleMeta } from '../domain/scan.ts';

const rule = (
  id: string,
  severity: RuleMeta['severity'],
  text: { readonly title: string; readonly remediation: string },
): RuleMeta => ({ id, severity, confidence: 'high', since: '0.1.0', references: [], ...text });

/** What the AI-BOM can say about a model besides its facts. */
export const AIBOM_RULES = [
  rule('aibom-unreadable-file', 'high', {
    title: 'A file could not be read',
    remediation: 'Make the file readable for the run and generate the AI-BOM again.',
  }),
  rule('aibom-unreadable-header', 'high', {
    title: 'The header of a model file could not be read',
    remediation:
      'Fetch or export the file again; a truncated or hand-made header hides what the weights are.',
  }),
  rule('aibom-partly-read', 'medium', {
    title: 'A part of a file was not looked at',
    remediation:
      'Review that part by other means, or export or shorten the file; the AI-BOM says that it is incomplete.',
  }),
  rule('aibom-inconsistent-layout', 'high', {
    title: 'The bytes of a model file do not match its header',
    remediation:
      'Export the file again with an unmodified library; overlaps, holes and extra bytes can hide content.',
  }),
  rule('aibom-suspicious-archive', 'high', {
    title: 'An archive that different readers see differently',
    remediation:
      'Export the file again; doubled, encrypted, overlapping or climbing entries can hide content from whoever looks.',
  }),
  rule('aibom-unreadable-metadata', 'medium', {
    title: 'A configuration or model card could not be read',
    remediation: 'Fix the syntax at the place that is named.',
  }),
  rule('aibom-nonstandard-json', 'low', {
    title: 'JSON with NaN or Infinity',
    remediation: 'Write null or a string instead; other readers refuse the file.',
  }),
  rule('aibom-unsafe-reference', 'high', {
    title: 'A model file points outside its folder',
    remediation: 'Do not load this model; references must be plain names below the model folder.',
  }),
  rule('aibom-missing-file', 'high', {
    title: 'A file that the model needs is not part of it',
    remediation: 'Add the missing shard or external data file, or export the model again.',
  }),
  rule('aibom-unlisted-shard', 'medium', {
    title: 'A shard lies beside an index that does not name it',
    remediation: 'Remove the stray file or write the index again.',
  }),
  rule('aibom-lfs-pointer', 'high', {
    title: 'A Git LFS pointer lies in place of the file',
    remediation: 'Run "git lfs pull" and generate the AI-BOM again.',
  }),
  rule('aibom-license-conflict', 'medium', {
    title: 'Licences stated in different places differ',
    remediation: 'Make model card and file metadata name the same licence.',
  }),
  rule('aibom-size-conflict', 'medium', {
    title: 'The name states another size than the weights have',
    remediation: 'Check that these are the weights the name stands for, or correct the name.',
  }),
  rule('aibom-base-model-conflict', 'medium', {
    title: 'Base models stated in different places differ',
    remediation: 'Make model card, adapter configuration and file metadata name the same base model.',
  }),
  rule('aibom-architecture-conflict', 'medium', {
    title: 'Weights and configuration state different architectures',
    remediation: 'Check that configuration and weights belong together.',
  }),
  rule('aibom-vocabulary-conflict', 'medium', {
    title: 'The weights hold more tokens than the configuration allows',
    remediation: 'Check that configuration, tokenizer and weights belong together.',
  }),
  rule('aibom-custom-code', 'medium', {
    title: 'The configuration asks the loader to run code from the model',
    remediation: 'Review the code it names, or use a model that needs no remote code.',
  }),
  rule('aibom-unsupported-format', 'medium', {
    title: 'Weights in a format that is not read',
    remediation:
      'Export the weights in a format that is read, or state their format in aibom.yml under "files" if you know what they are; until then the AI-BOM says that it is incomplete.',
  }),
  rule('aibom-format-conflict', 'medium', {
    title: 'A file is stated to be of another format than its bytes are',
    remediation: 'Correct or remove the entry under "files" in aibom.yml.',
  }),
] as const satisfies readonly RuleMeta[];

export type AibomRuleId = (typeof AIBOM_RULES)[number]['id'];

export interface AibomFindingPlace {
  readonly path: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Makes a finding of one of the rules above; the message is one clean line. */
export function aibomFinding(ruleId: AibomRuleId, place: AibomFindingPlace, message: string): Finding {
  const meta = AIBOM_RULES.find((candidate) => candidate.id === ruleId);
  const { path, pointer, line, column } = place;
  return {
    ruleId,
    severity: meta?.severity ?? 'critical',
    confidence: meta?.confidence ?? 'high',
    message,
    location: {
      path,
      ...(pointer === undefined ? {} : { pointer }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    },
    fingerprint: fingerprintOf(ruleId, path, `${pointer ?? ''}\n${message}`),
  };
}
