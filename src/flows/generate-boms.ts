import { DEFAULT_BOM_FORMAT, type BomFormat } from '../domain/bom-format.ts';
import { AppError } from '../domain/errors.ts';
import type { FlowContext } from './context.ts';
import { openSink } from './evidence-sink.ts';
import { generateBom, type BomOutcome, type GenerateBomOptions } from './generate-bom.ts';
import { identifyPath } from './identify.ts';

export interface GenerateBomsOptions extends Omit<GenerateBomOptions, 'format' | 'output'> {
  /** Default: `cyclonedx-1.6` alone. */
  readonly formats?: readonly BomFormat[] | undefined;
  /** File of the first format; each further one lies beside it (`besideOf`). */
  readonly output: string;
}

/**
 * One document for each format, of a model that is hashed once. Errors: `invalid-input` (a format twice), and those of
 * `generateBom`.
 */
export async function generateBoms(
  target: string,
  { formats = [], output, ...options }: GenerateBomsOptions,
  context: FlowContext,
): Promise<readonly [BomOutcome, ...BomOutcome[]]> {
  const [first, ...others] = distinctFormats(formats);
  const sink = options.sink ?? (await openSink(options, context));
  const identified =
    options.identified ?? (await identifyPath(target, { ...options.identify, kind: 'model' }, context));
  const shared = { ...options, sink, identified };
  const made: [BomOutcome, ...BomOutcome[]] = [
    await generateBom(target, { ...shared, format: first, output }, context),
  ];
  for (const format of others) {
    made.push(await generateBom(target, { ...shared, format, output: besideOf(output, format) }, context));
  }
  return made;
}

/** The formats, or the default alone. Error: `invalid-input` (one of them twice). */
export function distinctFormats(formats: readonly BomFormat[]): readonly [BomFormat, ...BomFormat[]] {
  const [first = DEFAULT_BOM_FORMAT, ...others] = formats;
  const twice = formats.find((format, index) => formats.indexOf(format) !== index);
  if (twice !== undefined) throw new AppError('invalid-input', `format ${twice} is given twice`);
  return [first, ...others];
}

/** `reports/bom.json` and `spdx-3.0`: `reports/bom.spdx-3.0.json`. */
export function besideOf(output: string, format: BomFormat): string {
  return `${output.replace(/\.json$/i, '')}.${format}.json`;
}
