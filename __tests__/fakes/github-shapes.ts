import fs from 'node:fs';
import path from 'node:path';

/** What GitHub's description of its API says answers hold (`scripts/outside/github-shapes.ts` writes the file). */
interface Shapes {
  readonly answers: Readonly<Record<string, { readonly status: number; readonly shape: unknown }>>;
  readonly shapes: Readonly<Record<string, unknown>>;
}

let known: Shapes | undefined;
function shapes(): Shapes {
  const file = path.resolve(import.meta.dirname, '../fixtures/github/shapes.json');
  known ??= JSON.parse(fs.readFileSync(file, 'utf8')) as Shapes;
  return known;
}

/** Status and body of a successful answer, as GitHub describes it: what the fake does not know is filled in. */
export function describedAnswer(
  method: string,
  route: string,
  body: unknown,
): { readonly status: number; readonly body: unknown } {
  const found = Object.entries(shapes().answers).find(([name]) => patternOf(name).test(`${method} ${route}`));
  if (found === undefined) return { status: method === 'GET' ? 200 : 201, body };
  const [, { status, shape }] = found;
  return { status, body: complete(body, shape) };
}

const patterns = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const pattern =
    patterns.get(name) ??
    new RegExp(`^${name.replaceAll(/\{path\}$/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  patterns.set(name, pattern);
  return pattern;
}

function complete(value: unknown, shape: unknown): unknown {
  if (typeof shape !== 'object' || shape === null) return value === undefined ? shape : value;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return value === undefined ? [] : value;
    return value.map((each: unknown) => complete(each, shape[0]));
  }
  const { $: name, '?': nullable, '-': optional, ...members } = shape as Record<string, unknown>;
  if (typeof name === 'string') return complete(value, shapes().shapes[name]);
  if (optional !== undefined) return value === undefined ? undefined : complete(value, optional);
  if (nullable !== undefined) return value === undefined || value === null ? null : complete(value, nullable);
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
    return value;
  const given = (value ?? {}) as Record<string, unknown>;
  const names = new Set([...Object.keys(members), ...Object.keys(given)]);
  return Object.fromEntries(
    [...names].map((each) => [
      each,
      Object.hasOwn(members, each) ? complete(given[each], members[each]) : given[each],
    ]),
  );
}
