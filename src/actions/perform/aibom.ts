import { generateBom } from '../../flows/generate-bom.ts';
import { planAnnotations } from '../../report/annotations.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import type { PerformAction } from '../run-action.ts';
import type { aibomSpec } from '../specs/aibom.ts';

/** AI-BOM of a model. */
export const performAibom: PerformAction<(typeof aibomSpec)['inputs']> = async (inputs, { context }) => {
  const made = await generateBom(
    inputs.model,
    { ...inputs, signingConfig: inputs['signing-config'], identify: identifyInputs(inputs) },
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
      ['Completeness', state],
      ...made.findings.slice(0, 20).map(({ location, message }) => [location.path, message] as const),
    ]),
    outputs: { digest: made.digest, bom: made.output ?? '', bundle: made.stored?.file ?? '' },
    annotations: planAnnotations(made.findings),
  };
};
