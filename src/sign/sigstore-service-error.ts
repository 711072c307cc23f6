import { AppError, messageOf, type ErrorCode } from '../domain/errors.ts';

/** Deepest chain of causes that is followed. */
const MAX_CAUSES = 8;

/**
 * What a Sigstore service did wrong, as an AppError: `timeout`, `network` (not reached, or failing by itself),
 * `tool-failed` (answered nonsense), or `refused` for an answer of 4xx, which says something about what we sent.
 */
export function serviceError(thrown: unknown, doing: string, refused: ErrorCode): AppError {
  const causes = causesOf(thrown);
  const status = causes.map(statusOf).find((each) => each !== undefined);
  const text = messageOf(causes.at(-1) ?? thrown);
  if (status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return new AppError(refused, `${doing} was refused: ${text}`, {
      hint: 'the service is there and said no; its own log says more',
      cause: thrown,
    });
  }
  if (causes.some(isTimeout)) {
    return new AppError('timeout', `${doing} took too long`, { hint: 'try again later', cause: thrown });
  }
  if (causes.some(isNonsense)) {
    return new AppError('tool-failed', `${doing} brought an answer that cannot be read`, { cause: thrown });
  }
  return new AppError('network', `${doing} failed: ${text}`, {
    hint: 'check that the address in the signing config can be reached from here',
    cause: thrown,
  });
}

function causesOf(thrown: unknown): unknown[] {
  const causes: unknown[] = [];
  for (
    let each = thrown;
    each !== undefined && each !== null && causes.length < MAX_CAUSES;
    each = propertyOf(each, 'cause')
  ) {
    causes.push(each);
  }
  return causes;
}

function statusOf(thrown: unknown): number | undefined {
  const status = propertyOf(thrown, 'statusCode');
  return typeof status === 'number' ? status : undefined;
}

function isTimeout(thrown: unknown): boolean {
  return [propertyOf(thrown, 'type'), propertyOf(thrown, 'code')].some((each) =>
    ['request-timeout', 'body-timeout', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT'].includes(String(each)),
  );
}

function isNonsense(thrown: unknown): boolean {
  return (
    propertyOf(thrown, 'type') === 'invalid-json' ||
    ['SyntaxError', 'TypeError'].includes(String(propertyOf(thrown, 'name')))
  );
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
