import { BOM_FORMATS, type BomFormat } from '../../domain/bom-format.ts';
import { AppError } from '../../domain/errors.ts';

/** The formats of input `format`; empty for the default. Error: `invalid-input`. */
export function formatInput(lines: readonly string[]): readonly BomFormat[] {
  return lines.map((line) => {
    const format = BOM_FORMATS.find((each) => each === line);
    if (format !== undefined) return format;
    throw new AppError('invalid-input', `input format is ${JSON.stringify(line.slice(0, 80))}`, {
      hint: `allowed, one a line: ${BOM_FORMATS.join(', ')}`,
    });
  });
}

/** Input `min-score`: 0 to 100. Error: `invalid-input`. */
export function scoreInput(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const score = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (score >= 0 && score <= 100) return score;
  throw new AppError('invalid-input', `input min-score is ${JSON.stringify(text.slice(0, 80))}`, {
    hint: 'give a number from 0 to 100',
  });
}
