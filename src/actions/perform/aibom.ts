import { worstVerdict } from '../../domain/verdict.ts';
import { generateBoms } from '../../flows/generate-boms.ts';
import { scoreBomFile, type BomScored } from '../../flows/score-bom.ts';
import { planAnnotations } from '../../report/annotations.ts';
import type { MissingField } from '../../report/bom-text.ts';
import { formatInput, scoreInput } from '../support/bom-inputs.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import type { PerformAction } from '../run-action.ts';
import type { aibomSpec } from '../specs/aibom.ts';

/** AI-BOMs of a model. */
export const performAibom: PerformAction<(typeof aibomSpec)['inputs']> = async (inputs, { context }) => {
  const formats = formatInput(inputs.format);
  const minimum = scoreInput(inputs['min-score']);
  const profile = inputs['score-profile'];
  const boms = await generateBoms(
    inputs.model,
    {
      ...inputs,
      ...signerInputs(inputs),
      formats,
      evidence: storeInput(inputs.evidence),
      identify: identifyInputs(inputs),
    },
    context,
  );
  const [made] = boms;
  const paths = boms.flatMap(({ output }) => output ?? []);
  const isScored = minimum !== undefined || profile !== undefined;
  const scored = isScored ? await scoreBomFile(made.output ?? '', { profile, minimum }) : undefined;
  // Without a minimum the score is told, and judged by nobody.
  const ofScore = minimum === undefined ? 'pass' : (scored?.verdict ?? 'pass');
  const verdict = worstVerdict([made.complete ? 'pass' : 'indeterminate', ofScore]);
  const state = made.complete ? 'every file was read' : 'not every file could be read';
  const score = scored === undefined ? undefined : `${String(scored.score)} by ${scored.profile}`;
  return {
    verdict,
    headline: `AI-BOM of ${made.digest}: ${state}${score === undefined ? '' : `, score ${score}`}`,
    summary: renderFacts('AI-BOM', verdict, [
      ['Model', made.subject.name],
      ['Digest', made.digest],
      ...boms.flatMap(({ output, format }) => [['Document', output] as const, ['Format', format] as const]),
      ['Completeness', state],
      ['Score', score],
      ...(scored?.lines ?? []).filter(isMissing).slice(0, 20).map(missingElement),
      ...boms.flatMap(({ gaps }) => gaps.slice(0, 20).map(fieldGap)),
      ...boms.flatMap(({ losses }) => losses.map((loss) => ['Lost', loss] as const)),
      ...made.findings.slice(0, 20).map(({ location, message }) => [location.path, message] as const),
    ]),
    outputs: {
      digest: made.digest,
      bom: made.output ?? '',
      boms: paths.join('\n'),
      score: scored === undefined ? '' : String(scored.score),
      bundle: made.stored?.file ?? '',
    },
    annotations: planAnnotations(made.findings),
  };
};

type ScoreLine = BomScored['lines'][number];

function isMissing({ state }: ScoreLine): boolean {
  return state === 'missing' || state === 'unreadable';
}

function missingElement({ level, title, fix = '' }: ScoreLine): readonly [string, string] {
  return [`Missing, ${level}`, `${title}: ${fix}`];
}

/** A mandatory field without which the document does not claim a profile of SPDX. */
function fieldGap({ profile, field, element, fill }: MissingField): readonly [string, string] {
  const where = fill === undefined ? '' : ` (aibom.yml: ${fill})`;
  return [`Profile ${profile}`, `${element} lacks ${field}${where}`];
}
