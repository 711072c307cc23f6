import type { SecretMatch } from './engine-text.ts';

/** How much a rule knows about what it found: the form, the service, the place, or only a name. */
function weight({ rule }: SecretMatch): number {
  switch (rule.shape.kind) {
    case 'token':
      return rule.strength === 'random' ? 3 : 1;
    case 'near':
      return 2;
    case 'assignment':
      return 0;
  }
}

/**
 * One match per place, sorted by place: of matches that overlap, the rule that knows most wins, then the longer match,
 * then the first id: a token in an address is the token, not a password. The same secret in two places stays two matches.
 */
export function resolveOverlaps(matches: readonly SecretMatch[]): SecretMatch[] {
  const ranked = [...matches].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.rule.meta.id < b.rule.meta.id ? -1 : 1),
  );
  const kept: SecretMatch[] = [];
  // Kept matches by place; as they never overlap, a sorted list tells with two neighbours.
  for (const match of ranked) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle] as SecretMatch).start < match.start) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    const after = kept[low];
    if (before !== undefined && before.end > match.start) continue;
    if (after !== undefined && after.start < match.end) continue;
    kept.splice(low, 0, match);
  }
  return kept;
}
