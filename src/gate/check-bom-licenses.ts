import type { BomComponent } from '../domain/bom-view.ts';
import type { DecisionCheck } from '../domain/decision.ts';
import type { LicenseHolder, LicenseRule } from '../domain/aibom-policy.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import { basesOf, placeIn, shown, type CountedBom } from './counted-bom.ts';
import { licenseVerdict } from './license-verdict.ts';
import type { RuleContext } from './bom-rule.ts';

/**
 * Whether every licence that every AI-BOM states may be used: of the model, and of what else the rule names. Declared
 * and concluded licences count alike; who states none leaves the question open. One BOM does not outweigh another.
 */
export function checkBomLicenses(
  rule: LicenseRule,
  boms: readonly CountedBom[],
  { id, remedy }: RuleContext,
): DecisionCheck {
  const denied: string[] = [];
  const unknown: string[] = [];
  const allowed = new Set<string>();
  let held = 0;
  for (const bom of boms) {
    for (const component of holdersIn(bom, rule.of)) {
      held += 1;
      const where = `(${placeIn(bom, component.pointer)})`;
      const texts = [...component.licenses, ...component.concluded];
      if (texts.length === 0) unknown.push(`${shown(component.name)} states no licence ${where}`);
      for (const text of new Set(texts)) {
        const verdict = licenseVerdict(text, rule);
        if (verdict === 'allowed') allowed.add(text);
        if (verdict === 'denied') denied.push(`${shown(text)} of ${shown(component.name)} ${where}`);
        if (verdict === 'unknown') {
          unknown.push(`${shown(text)} of ${shown(component.name)} is not known to SPDX or policy ${where}`);
        }
      }
    }
  }
  const parts = { evidence: boms.map(({ evidence }) => evidence) };
  if (denied.length > 0) {
    const reason = `licence may not be used: ${listSome([...new Set(denied)].sort(), 3)}`;
    return makeCheck(id, 'block', { ...parts, reason, remedy: 'use a model under another licence' });
  }
  if (unknown.length > 0) {
    const reason = `licence cannot be judged: ${listSome([...new Set(unknown)].sort(), 3)}`;
    const fix = `aibom.yml: license: SPDX-ID, or name it in licenses.allow of the policy; then ${remedy}`;
    return makeCheck(id, 'indeterminate', { ...parts, reason, remedy: fix });
  }
  const names = listSome([...allowed].sort().map(shown));
  const reason = `${names} may be used (${quantity(held, 'component')} looked at)`;
  return makeCheck(id, 'pass', { ...parts, reason });
}

function holdersIn(bom: CountedBom, of: readonly LicenseHolder[]): readonly BomComponent[] {
  const { view, main } = bom;
  const others = view.components.filter(({ ref }) => ref !== main.ref);
  const by: Readonly<Record<LicenseHolder, () => readonly BomComponent[]>> = {
    model: () => [main],
    'base-models': () => basesOf(bom),
    datasets: () => others.filter(({ kind }) => kind === 'dataset'),
    packages: () => others.filter(({ kind }) => kind === 'software'),
  };
  return [...new Set(of.flatMap((holder) => by[holder]()))];
}
