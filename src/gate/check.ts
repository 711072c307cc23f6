import { countText } from '../domain/count-text.ts';
import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';

export interface CheckParts {
  readonly reason: string;
  readonly remedy?: string | undefined;
  /** Bundles the check looked at. */
  readonly evidence?: Iterable<Evidence>;
  /** Other digests, as `sha256:<hex>`. */
  readonly digests?: Iterable<string>;
}

/** One line of the decision. A line that passes has no remedy; digests are sorted and there once. */
export function makeCheck(id: string, result: DecisionCheck['result'], parts: CheckParts): DecisionCheck {
  const digests = new Set(parts.digests);
  for (const { bundleSha256 } of parts.evidence ?? []) digests.add(`sha256:${bundleSha256}`);
  const remedy = result === 'pass' ? undefined : parts.remedy;
  return {
    id,
    result,
    reason: parts.reason,
    ...(remedy === undefined ? {} : { remedy }),
    digests: [...digests].sort(),
  };
}

/** `a`, `a and b`, `a, b and 7 more`. */
export function listSome(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${String(more)} more`;
  const last = shown.pop();
  if (last === undefined) return 'none';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** `1 file`, `2 files`. */
export function quantity(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
