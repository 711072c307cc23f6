import type { AibomRequirement } from '../domain/policy.ts';
import type { BomRule } from './bom-rule.ts';
import { listSome } from './check.ts';

/** What a rule about the content of AI-BOMs asks for, one line. */
export function describeBomRule(rule: BomRule, requirement: AibomRequirement): string {
  const { profile, minScores = [], licenses, baseModels } = requirement;
  switch (rule) {
    case 'score': {
      const scores = minScores.map(
        ({ profile: scale, minimum }) => `scores at least ${String(minimum)} by ${scale}`,
      );
      const meets = profile === undefined || profile === 'identity' ? [] : [`meets profile ${profile}`];
      return `one AI-BOM ${listSome([...meets, ...scores], 10)}`;
    }
    case 'completeness':
      return 'the same AI-BOM says that nothing of the model is missing in it';
    case 'licenses':
      return `licences of ${listSome(licenses?.of ?? [], 4)}: ${listsOf(licenses, 'every licence of SPDX')}`;
    case 'base-models':
      return `base models: ${listsOf(baseModels, 'every one that can be told from others')}`;
    case 'consumers':
      return 'an AI-BOM names the services that use the model in this environment';
  }
}

function listsOf(
  rule: { readonly allow?: readonly string[] | undefined; readonly deny: readonly string[] } | undefined,
  everything: string,
): string {
  const { allow, deny = [] } = rule ?? {};
  const allowed = allow === undefined ? everything : listSome(allow);
  return deny.length === 0 ? allowed : `${allowed}, not ${listSome(deny)}`;
}
