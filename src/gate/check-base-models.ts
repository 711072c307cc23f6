import type { DecisionCheck } from '../domain/decision.ts';
import type { BaseModelRule } from '../domain/aibom-policy.ts';
import { listSome, makeCheck } from './check.ts';
import { hasIdentity, isNamedBy } from './base-model-match.ts';
import type { RuleContext } from './bom-rule.ts';
import { basesOf, placeIn, shown, type CountedBom } from './counted-bom.ts';

/**
 * Whether any AI-BOM says that the model descends from one that may not be used. Digests are looked for in every
 * component, so that the weights of a denied model are found under another name. A base that nothing identifies cannot
 * be compared, and is undecided unless `allow` names it.
 */
export function checkBaseModels(
  { allow, deny }: BaseModelRule,
  boms: readonly CountedBom[],
  { id, remedy }: RuleContext,
): DecisionCheck {
  const denied: string[] = [];
  const unclear: string[] = [];
  const names = new Set<string>();
  const digests = deny.filter((entry) => /^[a-z0-9]+:[0-9a-f]+$/.test(entry));
  for (const bom of boms) {
    const bases = basesOf(bom);
    for (const component of bom.view.components) {
      const entry = digests.find((each) => isNamedBy(component, each));
      if (entry === undefined) continue;
      denied.push(`${shown(component.name)} is ${entry.slice(0, 20)}… (${placeIn(bom, component.pointer)})`);
    }
    for (const base of bases) {
      const where = `(${placeIn(bom, base.pointer)})`;
      names.add(shown(base.name));
      const entry = deny.find((each) => isNamedBy(base, each));
      if (entry !== undefined) denied.push(`${shown(base.name)} is denied as ${shown(entry)} ${where}`);
      else if (allow?.some((each) => isNamedBy(base, each)) === true) continue;
      else if (!hasIdentity(base)) {
        unclear.push(`${shown(base.name)} has no package URL, digest or owner ${where}`);
      } else if (allow !== undefined) denied.push(`${shown(base.name)} is not in allow ${where}`);
    }
  }
  const parts = { evidence: boms.map(({ evidence }) => evidence) };
  if (denied.length > 0) {
    const reason = `base model may not be used: ${listSome([...new Set(denied)].sort())}`;
    return makeCheck(id, 'block', { ...parts, reason, remedy: 'use a model of another lineage' });
  }
  if (unclear.length > 0) {
    const reason = `base model cannot be told from others: ${listSome([...new Set(unclear)].sort())}`;
    const fix = `aibom.yml: base-models: [{ name: OWNER/NAME }]; then ${remedy}`;
    return makeCheck(id, 'indeterminate', { ...parts, reason, remedy: fix });
  }
  const reason =
    names.size === 0
      ? 'no AI-BOM names a base model'
      : `${listSome([...names].sort())} may be used as base models`;
  return makeCheck(id, 'pass', { ...parts, reason });
}
