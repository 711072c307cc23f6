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

/** The inputs that say how many different witnesses a signature needs. */
export function thresholdInputs(
  inputs: Readonly<Record<'tlog-threshold' | 'timestamp-threshold' | 'sct-threshold', string | undefined>>,
): Readonly<Record<'tlogThreshold' | 'timestampThreshold' | 'sctThreshold', number | undefined>> {
  return {
    tlogThreshold: countInput('tlog-threshold', inputs['tlog-threshold']),
    timestampThreshold: countInput('timestamp-threshold', inputs['timestamp-threshold']),
    sctThreshold: countInput('sct-threshold', inputs['sct-threshold']),
  };
}
