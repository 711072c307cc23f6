import { canonicalJson } from '../domain/canonical-json.ts';
import type { ProvenanceRules } from '../domain/provenance-policy.ts';

/** More leaves than anybody writes; deeper nesting than any build type has. */
const MAX_LEAVES = 20_000;
const MAX_DEPTH = 16;

/**
 * What is wrong with the external parameters of a provenance against what a policy expects, in words; undefined when
 * all is as expected. Every parameter that is there must be expected or free, and every expected one must be there:
 * the consumer's duty in SLSA ("unexpected parameters"). Null and empty mean that it is not there.
 */
export function parameterProblem(
  parameters: Readonly<Record<string, unknown>>,
  { parameters: expected, freeParameters }: ProvenanceRules,
): string | undefined {
  if (expected === undefined) return undefined;
  const leaves = new Map<string, unknown>();
  if (!collect(parameters, '', { leaves, depth: 0 })) return 'has more parameters than can be compared';
  for (const [name, value] of leaves) {
    if (expected.has(name)) {
      const wanted = canonicalJson(expected.get(name));
      const actual = canonicalJson(value);
      if (actual !== wanted) return `parameter ${name} is ${shown(actual)}, must be ${shown(wanted)}`;
    } else if (!freeParameters.some((free) => name === free || name.startsWith(`${free}.`))) {
      return `parameter ${name} is not expected`;
    }
  }
  for (const [name] of expected) {
    if (!leaves.has(name)) return `parameter ${name} is missing`;
  }
  return undefined;
}

interface Walk {
  readonly leaves: Map<string, unknown>;
  readonly depth: number;
}

/** A dot inside a name is written `\.`, so that `a.b` cannot be both a name and a place. False: too many. */
function collect(value: unknown, name: string, { leaves, depth }: Walk): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value) || typeof value !== 'object') {
    if (Array.isArray(value) && value.length === 0) return true;
    leaves.set(name, value);
    return leaves.size <= MAX_LEAVES;
  }
  if (depth >= MAX_DEPTH) return false;
  return Object.entries(value).every(([key, item]) => {
    const part = key.replace(/[\\.]/g, (special) => `\\${special}`);
    return collect(item, name === '' ? part : `${name}.${part}`, { leaves, depth: depth + 1 });
  });
}

function shown(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
