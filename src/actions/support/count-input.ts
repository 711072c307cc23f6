import { AppError } from '../../domain/errors.ts';

/** A whole number from 0 up in an input of type text; undefined when it is empty. Error: `invalid-input`. */
export function countInput(name: string, text: string | undefined): number | undefined {
  if (text === undefined || /^(0|[1-9][0-9]{0,14})$/.test(text)) {
    return text === undefined ? undefined : Number(text);
  }
  throw new AppError('invalid-input', `input ${name} is ${JSON.stringify(text.slice(0, 80))}`, {
    hint: 'give a whole number',
  });
}
