import { generateBom } from '../../flows/generate-bom.ts';
import { planAnnotations } from '../../report/annotations.ts';
import type { MissingField } from '../../report/bom-text.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import type { PerformAction } from '../run-action.ts';
import type { aibomSpec } from '../specs/aibom.ts';

/** AI-BOM of a model. */
export const performAibom: PerformAction<(typeof aibomSpec)['inputs']> = async (inputs, { context }) => {
  const made = await generateBom(
    inputs.model,
    { ...inputs, ...signerInputs(inputs), identify: identifyInputs(inputs) },
    context,
  );
  const verdict = made.complete ? 'pass' : 'indeterminate';
  const state = made.complete ? 'every file was read' : 'not every file could be read';
  return {
    verdict,
    headline: `AI-BOM of ${made.digest}: ${state}`,
    summary: renderFacts('AI-BOM', verdict, [
      ['Model', made.subject.name],
      ['Digest', made.digest],
      ['Document', made.output],
      ['Format', made.format],
      ['Completeness', state],
      ...made.gaps.slice(0, 20).map(fieldGap),
      ...made.losses.map((loss) => ['Lost', loss] as const),
      ...made.findings.slice(0, 20).map(({ location, message }) => [location.path, message] as const),
    ]),
    outputs: { digest: made.digest, bom: made.output ?? '', bundle: made.stored?.file ?? '' },
    annotations: planAnnotations(made.findings),
  };
};

/** A mandatory field without which the document does not claim a profile of SPDX. */
function fieldGap({ profile, field, element, fill }: MissingField): readonly [string, string] {
  const where = fill === undefined ? '' : ` (aibom.yml: ${fill})`;
  return [`Profile ${profile}`, `${element} lacks ${field}${where}`];
}
