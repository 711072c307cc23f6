import { AppError } from '../../domain/errors.ts';
import { writePart } from '../../flows/model-parts.ts';
import type { FlowContext } from '../../flows/context.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import type { ActionResult } from '../run-action.ts';

/** What a part depends on. Everything else belongs to the merge, which is signed. */
const OF_PARTS: ReadonlySet<string> = new Set(['model', 'part', 'output', 'allow-symlinks', 'ignore']);

interface PartInputs {
  readonly model: string;
  readonly part: string;
  readonly output: string | undefined;
  readonly 'allow-symlinks': boolean | undefined;
  readonly ignore: readonly string[];
}

/** One slice of a model for a later merge; nothing is signed. */
export async function performPart(inputs: PartInputs, context: FlowContext): Promise<ActionResult> {
  for (const [name, value] of Object.entries(inputs)) {
    if (OF_PARTS.has(name) || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    throw new AppError('invalid-input', `input ${name} is not for a part, which is not signed`, {
      hint: 'give it to the step that has merge',
    });
  }
  const { model, part, output } = inputs;
  if (output === undefined) {
    throw new AppError('invalid-input', 'input part needs output, the part file to write', {
      hint: 'give a file outside the model',
    });
  }
  const written = await writePart(model, { part, output, identify: identifyInputs(inputs) }, context);
  const files = `${String(written.files)} of ${String(written.allFiles)} files`;
  return {
    verdict: 'pass',
    headline: `hashed part ${part}: ${files}`,
    summary: renderFacts('Hashed', 'pass', [
      ['Part', part],
      ['Files', files],
      ['Bytes', String(written.bytes)],
      ['Part file', written.output],
    ]),
    outputs: { digest: '', signature: '', bundle: '', part: written.output },
  };
}
