import type { InputSpecs } from '../../platform/inputs.ts';

/**
 * One action, declared once: `action.yml`, the tables of its README and the reader of its inputs all come from this.
 * Names of inputs and outputs are permanent.
 */
export interface ActionSpec<S extends InputSpecs = InputSpecs> {
  /** Name of the bundle in `dist` and of the entry in `src/actions`. */
  readonly id: string;
  /** Folder of the `action.yml`, relative to the repository; `.` for the root. */
  readonly folder: string;
  readonly title: string;
  /** One sentence (GitHub shows 125 characters). */
  readonly description: string;
  readonly inputs: S;
  /** Description by output name. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Keeps the literal types of the inputs, so that `readInputs` can give typed values. */
export function defineAction<const S extends InputSpecs>(spec: ActionSpec<S>): ActionSpec<S> {
  return spec;
}
