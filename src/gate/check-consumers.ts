import type { BomComponent } from '../domain/bom-view.ts';
import type { DecisionCheck, DecisionConsumer } from '../domain/decision.ts';
import { listSome, makeCheck } from './check.ts';
import { bomRuleId } from './bom-rule.ts';
import { placeIn, shown, type CountedBom } from './counted-bom.ts';

/** Services that a decision lists; a document that names more is cut. */
const MAX_LISTED = 10_000;
/** Longest name that is listed. */
const MAX_NAME = 256;

/** Most services that a line of the decision names. */
const MAX_NAMED = 50;

export interface ConsumersContext {
  readonly key: string;
  readonly environment: string;
  readonly remedy: string;
  /** At least one service must be named for this environment. */
  readonly isRequired: boolean;
}

/**
 * Which services use the model in this environment, as the AI-BOMs say: for the record, and where the policy asks for
 * it at least one. Undefined when nobody asks and no BOM names any.
 */
export function checkConsumers(
  boms: readonly CountedBom[],
  { key, environment, remedy, isRequired }: ConsumersContext,
): DecisionCheck | undefined {
  const found = new Map<string, CountedBom>();
  const elsewhere = new Set<string>();
  for (const bom of boms) {
    for (const each of usersOf(bom)) {
      if (each.environment === environment)
        found.set(`${shown(each.name)} (${placeIn(bom, each.pointer)})`, bom);
      else elsewhere.add(shown(each.environment ?? 'an environment that is not named'));
    }
  }
  const id = bomRuleId('consumers', key);
  const evidence = [...new Set(found.values())].map((bom) => bom.evidence);
  if (found.size > 0) {
    const reason = `used in ${environment} by ${listSome([...found.keys()].sort(), MAX_NAMED)}`;
    return makeCheck(id, 'pass', { reason, evidence });
  }
  if (!isRequired) return undefined;
  const others = elsewhere.size === 0 ? '' : `, only for ${listSome([...elsewhere].sort())}`;
  const reason = `no AI-BOM names a service that uses the model in ${environment}${others}`;
  const fix = `aibom.yml: services: [{ name: NAME, environment: ${environment} }]; then ${remedy}`;
  return makeCheck(id, 'block', { reason, remedy: fix, evidence: boms.map((bom) => bom.evidence) });
}

function usersOf({ view, main }: CountedBom): readonly BomComponent[] {
  const users = new Set(
    view.edges.filter(({ kind, to }) => kind === 'depends-on' && to === main.ref).map(({ from }) => from),
  );
  return view.components.filter(({ kind, ref }) => kind === 'service' && users.has(ref));
}

/** All services that the AI-BOMs name, in whatever environment, sorted; one that two documents name is there twice. */
export function listConsumers(boms: readonly CountedBom[]): readonly DecisionConsumer[] {
  const cut = (text: string): string => text.slice(0, MAX_NAME).toWellFormed();
  const keyOf = ({ environment = '', name, bundleSha256, pointer }: DecisionConsumer): string =>
    [environment, name, bundleSha256, pointer].join('\n');
  return boms
    .flatMap((bom) =>
      usersOf(bom).map(({ name, environment, pointer }) => ({
        ...(environment === undefined ? {} : { environment: cut(environment) }),
        name: cut(name),
        bundleSha256: bom.evidence.bundleSha256,
        pointer: cut(pointer),
      })),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, MAX_LISTED);
}
