import { AppError } from '../../domain/errors.ts';

/** What an action signs or verifies. */
export type ActionTarget =
  | { readonly kind: 'model'; readonly target: string }
  | { readonly kind: 'image'; readonly targets: readonly string[] }
  | { readonly kind: 'file'; readonly target: string };

interface Given {
  /** Name of the input for models, and its value. */
  readonly model: readonly [name: string, value: string | undefined];
  readonly image: readonly string[];
  readonly file: string | undefined;
}

/** The one target among the inputs. Error: `invalid-input` for none and for two. */
export function targetInput({ model: [name, model], image, file }: Given): ActionTarget {
  const targets: ActionTarget[] = [
    ...(model === undefined ? [] : [{ kind: 'model', target: model } as const]),
    ...(image.length === 0 ? [] : [{ kind: 'image', targets: image } as const]),
    ...(file === undefined ? [] : [{ kind: 'file', target: file } as const]),
  ];
  const [target, second] = targets;
  if (target !== undefined && second === undefined) return target;
  throw new AppError('invalid-input', `give exactly one of the inputs ${name}, image and file`);
}

/** Refuses inputs that would have no effect on this kind of target. Error: `invalid-input`. */
export function refuseWithout(inputs: object, kind: string, names: readonly string[]): void {
  for (const name of names) {
    const value: unknown = Reflect.get(inputs, name);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    throw new AppError('invalid-input', `input ${name} has no meaning for ${kind}`, { hint: 'leave it out' });
  }
}
