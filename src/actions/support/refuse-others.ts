import { AppError } from '../../domain/errors.ts';

/** An input that belongs to another operation would be silently without effect. Error: `invalid-input`. */
export function refuseOthers(
  inputs: Readonly<Record<string, unknown>>,
  operation: string,
  reads: readonly string[],
): void {
  for (const [name, value] of Object.entries(inputs)) {
    const isGiven = value !== undefined && (!Array.isArray(value) || value.length > 0);
    if (!isGiven || reads.includes(name)) continue;
    throw new AppError('invalid-input', `input ${name} has no meaning for operation ${operation}`);
  }
}
