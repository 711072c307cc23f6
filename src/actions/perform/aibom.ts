import type { AibomResult } from '../../aibom/generate-aibom.ts';
import type { BomFormat } from '../../domain/bom-format.ts';
import { AppError } from '../../domain/errors.ts';
import { worstVerdict } from '../../domain/verdict.ts';
import type { FlowContext } from '../../flows/context.ts';
import type { BomOutcome } from '../../flows/generate-bom.ts';
import { generateBoms } from '../../flows/generate-boms.ts';
import { namesSigner } from '../../flows/open-signer.ts';
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
  const { boms, name, bundle, stated } = await describeModel(inputs, formats, context);
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
      ['Model', name],
      ['Digest', made.digest],
      ['Hashes', stated],
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
      bundle,
    },
    annotations: planAnnotations(made.findings),
  };
};

interface Described {
  readonly boms: readonly [AibomResult & BomPlace, ...(AibomResult & BomPlace)[]];
  readonly name: string;
  /** Signed statement of the first document, empty without one. */
  readonly bundle: string;
  /** Whose word the hashes are, when it is not that of the bytes. */
  readonly stated?: string;
}
type BomPlace = Pick<BomOutcome, 'digest' | 'output'>;
type Inputs = Parameters<PerformAction<(typeof aibomSpec)['inputs']>>[0];

/** Documents of a folder, signed when asked for; or of a model on a hub, which nobody has read whole. */
async function describeModel(
  inputs: Inputs,
  formats: readonly BomFormat[],
  context: FlowContext,
): Promise<Described> {
  const { model, hub } = inputs;
  if (model !== undefined && hub === undefined) {
    if (inputs['hub-endpoint'] !== undefined)
      throw new AppError('invalid-input', 'input hub-endpoint was given and hub was not');
    const options = {
      ...inputs,
      ...signerInputs(inputs),
      formats,
      evidence: storeInput(inputs.evidence),
      identify: identifyInputs(inputs),
    };
    const boms = await generateBoms(model, options, context);
    return { boms, name: boms[0].subject.name, bundle: boms[0].stored?.file ?? '' };
  }
  if (model !== undefined || hub === undefined)
    throw new AppError('invalid-input', 'one of the inputs model and hub is required');
  if (
    inputs.evidence.length > 0 ||
    inputs.audit !== undefined ||
    namesSigner({ ...inputs, ...signerInputs(inputs) })
  ) {
    throw new AppError('invalid-input', 'what a hub says of a model is not evidence about its bytes', {
      hint: 'download the model and give the folder as model, or leave evidence and the signer out',
    });
  }
  if (inputs.ignore.length > 0 || inputs['allow-symlinks'] === true)
    throw new AppError(
      'invalid-input',
      'inputs ignore and allow-symlinks are for folders, and hub was given',
    );
  const { generateHubBoms } = await import('../../flows/generate-hub-bom.ts');
  const boms = await generateHubBoms(hub, { ...inputs, formats, endpoint: inputs['hub-endpoint'] }, context);
  const { reference, statedFiles, facts } = boms[0];
  const stated = `the hub's word for ${String(statedFiles)} of ${String(facts.files.length)} files`;
  return { boms, name: reference, bundle: '', stated };
}

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
