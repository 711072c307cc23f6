import { AppError } from '../domain/errors.ts';
import { closestTo } from '../domain/closest.ts';

interface InputCommon {
  /** One or two sentences; becomes the description in action.yml and in the README table. */
  readonly description: string;
  readonly required?: true;
  /** Written into action.yml; never for anything that the policy may set. */
  readonly default?: string;
  /** The value is masked in the log. */
  readonly secret?: true;
}

/** One declared input. `lines`: one item a line, blank lines dropped. */
export type InputSpec = InputCommon &
  (
    | { readonly type: 'text' | 'boolean' | 'lines' }
    | { readonly type: 'choice'; readonly choices: readonly string[] }
  );

/** Inputs of an action by name (kebab-case, permanent). */
export type InputSpecs = Readonly<Record<string, InputSpec>>;

type RawValue<S extends InputSpec> = S extends {
  readonly type: 'choice';
  readonly choices: readonly (infer C)[];
}
  ? C
  : S['type'] extends 'boolean'
    ? boolean
    : S['type'] extends 'lines'
      ? readonly string[]
      : string;

/** The typed value of an input: always there when it is required, has a default or is a list. */
export type InputValue<S extends InputSpec> = S extends { readonly required: true }
  ? RawValue<S>
  : S extends { readonly default: string }
    ? RawValue<S>
    : S['type'] extends 'lines'
      ? RawValue<S>
      : RawValue<S> | undefined;

export type InputValues<S extends InputSpecs> = { readonly [K in keyof S]: InputValue<S[K]> };

/**
 * Reads the inputs of an action from the environment the runner made (`INPUT_<NAME>`, upper case, blanks as `_`), the
 * only place that does. The runner enforces nothing and gives declared but unset inputs as empty text, so: unknown
 * name, missing required input, value of the wrong type are `invalid-input`, naming the input, the value and what is
 * allowed. Nothing falls back to a default on a bad value.
 */
export function readInputs<const S extends InputSpecs>(
  specs: S,
  env: Readonly<Record<string, string | undefined>>,
): InputValues<S> {
  refuseUnknown(specs, env);
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const text = (env[variableOf(name)] ?? '').trim();
    const given = text === '' ? spec.default : text;
    if (given === undefined && spec.required === true) {
      throw new AppError('invalid-input', `input ${name} is required and is empty`, {
        hint: `give it under "with:"; if it comes from a variable or secret, check that this one exists`,
      });
    }
    values[name] = given === undefined ? emptyValue(spec) : parseValue(name, spec, given);
  }
  return values as InputValues<S>;
}

/** Values to mask before anything is logged: those of inputs declared secret. */
export function secretInputs(specs: InputSpecs, env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(specs)
    .filter(([, spec]) => spec.secret === true)
    .map(([name]) => (env[variableOf(name)] ?? '').trim())
    .filter((value) => value !== '');
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function refuseUnknown(specs: InputSpecs, env: Readonly<Record<string, string | undefined>>): void {
  const known = new Set(Object.keys(specs).map(variableOf));
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith('INPUT_') || known.has(variable)) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const near = closestTo(name, Object.keys(specs));
    throw new AppError('invalid-input', `unknown input ${name}`, {
      hint:
        near === undefined ? `this action knows: ${Object.keys(specs).join(', ')}` : `did you mean ${near}?`,
    });
  }
}

function emptyValue(spec: InputSpec): readonly string[] | undefined {
  return spec.type === 'lines' ? [] : undefined;
}

function parseValue(name: string, spec: InputSpec, text: string): unknown {
  switch (spec.type) {
    case 'text':
      if (/[\r\n\0]/.test(text)) throw wrong(name, text, 'one line');
      return text;
    case 'boolean':
      // YAML 1.2 core schema, as @actions/core's getBooleanInput.
      if (!/^(true|True|TRUE|false|False|FALSE)$/.test(text)) throw wrong(name, text, 'true or false');
      return text.toLowerCase() === 'true';
    case 'choice':
      if (!spec.choices.includes(text)) throw wrong(name, text, spec.choices.join(', '));
      return text;
    case 'lines':
      return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
  }
}

function wrong(name: string, value: string, allowed: string): AppError {
  const shown = JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  return new AppError('invalid-input', `input ${name} is ${shown}, allowed: ${allowed}`);
}
