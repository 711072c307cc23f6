import { AppError } from '../domain/errors.ts';

const MIN_MAJOR = 24;

/** Says early and plainly what an older Node would say late and strangely. Errors: `invalid-input`. */
export function requireNode(version: string): void {
  if (Number(version.split('.')[0]) >= MIN_MAJOR) return;
  throw new AppError(
    'invalid-input',
    `this is Node ${version}, and Node ${String(MIN_MAJOR)} or later is needed`,
    {
      hint: `run it with Node ${String(MIN_MAJOR)}; in this repository "npm ci" brings one, node_modules/.bin/node`,
    },
  );
}
