import { fingerprintOf, type Finding } from '../domain/finding.ts';
import type { RuleMeta } from '../domain/scan.ts';

const rule = (
  id: string,
  severity: RuleMeta['severity'],
  text: { readonly title: string; readonly remediation: string },
): RuleMeta => ({ id, severity, confidence: 'high', since: '0.1.0', references: [], ...text });

/** What can be wrong with a bill of materials, whoever wrote it. */
export const BOM_RULES = [
  rule('bom-schema', 'high', {
    title: 'The document does not follow its standard',
    remediation: 'Correct the field that is named, or report the fault to the maker of the generator.',
  }),
  rule('bom-dangling-reference', 'high', {
    title: 'A reference leads to nothing in the document',
    remediation: 'Add the component that is referred to, or remove the reference.',
  }),
  rule('bom-duplicate-reference', 'high', {
    title: 'Two things have the same identifier',
    remediation: 'Give every component an identifier of its own; nobody can tell which of the two is meant.',
  }),
  rule('bom-wrong-class', 'high', {
    title: 'A reference leads to a thing of the wrong kind',
    remediation: 'Refer to a thing of the kind that the standard names for this field.',
  }),
  rule('bom-invalid-hash', 'high', {
    title: 'A hash cannot be one of its algorithm',
    remediation: 'Write the hash again; its length does not fit the algorithm.',
  }),
  rule('bom-commit-as-hash', 'medium', {
    title: 'A revision is given as the hash of a component',
    remediation:
      'A commit identifies a revision: put it into version and package URL, and the hash of the file here.',
  }),
  rule('bom-invalid-purl', 'medium', {
    title: 'A package URL is not one',
    remediation:
      'Write it as the package URL specification says, with namespace and version where its type needs them.',
  }),
  rule('bom-mutable-version', 'medium', {
    title: 'A package URL names a version that moves',
    remediation: 'Name the full commit in place of a branch or tag.',
  }),
  rule('bom-misplaced-field', 'medium', {
    title: 'A field stands where the standard does not allow it',
    remediation: 'modelCard belongs to machine-learning models, data to components of type data.',
  }),
  rule('bom-model-as-other-type', 'medium', {
    title: 'A model is listed as something else',
    remediation: 'Give the component the type of a model, so that checks of models see it.',
  }),
  rule('bom-unknown-license', 'medium', {
    title: 'A licence identifier is none',
    remediation: 'Use an identifier of the SPDX licence list, or a name in place of an identifier.',
  }),
  rule('bom-cycle', 'medium', {
    title: 'A component depends on itself',
    remediation: 'Remove the edge that closes the circle.',
  }),
  rule('bom-unmet-profile', 'high', {
    title: 'The document claims a profile whose mandatory fields it lacks',
    remediation: 'Add the missing field, or do not claim the profile.',
  }),
  rule('bom-unchecked-signature', 'low', {
    title: 'A signature inside the document was not checked',
    remediation: 'Verify it with its maker, or sign the document as evidence.',
  }),
  rule('bom-no-content', 'medium', {
    title: 'The document describes nothing',
    remediation: 'Generate it again; a document without a component says nothing.',
  }),
] as const satisfies readonly RuleMeta[];

export type BomRuleId = (typeof BOM_RULES)[number]['id'];

/** Collects findings about one document; at most `MAX_FINDINGS`, because a broken generator repeats itself. */
export class BomFindings {
  readonly #path: string;
  readonly #findings: Finding[] = [];
  readonly #seen = new Set<string>();

  constructor(path: string) {
    this.#path = path;
  }

  add(ruleId: BomRuleId, pointer: string, message: string): void {
    const key = `${ruleId}\n${pointer}\n${message}`;
    if (this.#findings.length >= MAX_FINDINGS || this.#seen.has(key)) return;
    this.#seen.add(key);
    const meta = BOM_RULES.find((candidate) => candidate.id === ruleId);
    this.#findings.push({
      ruleId,
      severity: meta?.severity ?? 'critical',
      confidence: 'high',
      message,
      location: { path: this.#path, pointer },
      fingerprint: fingerprintOf(ruleId, this.#path, `${pointer}\n${message}`),
    });
  }

  get all(): readonly Finding[] {
    return this.#findings;
  }
}

const MAX_FINDINGS = 1_000;
