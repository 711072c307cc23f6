/** Whether a value is of a data type of SPDX 3 (JSON schema of 3.0.1); the problem, or undefined. */
export function spdx3ValueProblem(kind: string, value: unknown): string | undefined {
  switch (kind) {
    case 'string':
      return typeof value === 'string' ? undefined : 'the value is no text';
    case 'anyURI':
      return typeof value === 'string' && value !== '' && !/\s/.test(value)
        ? undefined
        : 'the value is no URI';
    case 'dateTimeStamp':
      return typeof value === 'string' && isTime(value) ? undefined : 'the time is not YYYY-MM-DDThh:mm:ssZ';
    case 'decimal':
      return isDecimal(value) ? undefined : 'the value is no decimal number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'the value is neither true nor false';
    case 'nonNegativeInteger':
      return Number.isInteger(value) && Number(value) >= 0 ? undefined : 'the value is no number from 0 up';
    case 'positiveInteger':
      return Number.isInteger(value) && Number(value) >= 1 ? undefined : 'the value is no number from 1 up';
    default:
      return undefined;
  }
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isDecimal(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && /^-?\d+(?:\.\d*)?$/.test(value);
}
