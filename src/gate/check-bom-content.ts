import type { BomGap, BomInterpreter } from '../domain/bom-view.ts';
import type { DecisionCheck } from '../domain/decision.ts';
import type { AibomRequirement } from '../domain/policy.ts';
import type { BomScoreProfile } from '../domain/score-profile.ts';
import { bomRuleId } from './bom-rule.ts';
import { listSome, makeCheck } from './check.ts';
import { placeIn, shown, type CountedBom } from './counted-bom.ts';

export interface ContentContext {
  /** Part of the check ids that tells the requirement from others. */
  readonly key: string;
  readonly interpreter: BomInterpreter;
  readonly remedy: string;
}

/**
 * Profile, minimum score and completeness: one and the same AI-BOM must meet all that is asked. Of several, the lines
 * are about the one that lacks least.
 */
export function checkBomContent(
  requirement: AibomRequirement,
  boms: readonly CountedBom[],
  context: ContentContext,
): readonly DecisionCheck[] {
  const judged = boms
    .map((bom) => judge(requirement, bom, context))
    .map((checks) => ({ checks, failures: checks.filter(({ result }) => result !== 'pass').length }))
    .sort((a, b) => a.failures - b.failures);
  return judged[0]?.checks ?? [];
}

function judge(
  requirement: AibomRequirement,
  bom: CountedBom,
  context: ContentContext,
): readonly DecisionCheck[] {
  const { minScores = [], profile, complete } = requirement;
  const asksScore = minScores.length > 0 || (profile !== undefined && profile !== 'identity');
  return [
    ...(asksScore ? [scoreCheck(requirement, bom, context)] : []),
    ...(complete === true ? [completenessCheck(bom, context)] : []),
  ];
}

function scoreCheck(
  { minScores = [], profile }: AibomRequirement,
  bom: CountedBom,
  { key, interpreter, remedy }: ContentContext,
): DecisionCheck {
  const problems: string[] = [];
  const reached: string[] = [];
  const gaps: BomGap[] = [];
  // The statement around the document is signed, or it would not be here.
  const view = { ...bom.view, isSigned: true };
  if (profile !== undefined && profile !== 'identity') {
    const scoring = interpreter.score(view, profile);
    const required = scoring.gaps.filter(({ isRequired }) => isRequired);
    gaps.push(...required);
    if (scoring.isMet) reached.push(`meets profile ${profile}`);
    else problems.push(`does not meet profile ${profile}: ${missing(required)}`);
  }
  for (const { profile: scale, minimum } of minScores) {
    const { score, gaps: lacking } = interpreter.score(view, scale);
    if (score >= minimum) reached.push(scoreText(score, scale));
    else {
      gaps.push(...lacking);
      problems.push(`${scoreText(score, scale)}, ${String(minimum)} are required: ${missing(lacking)}`);
    }
  }
  const id = bomRuleId('score', key);
  const parts = { evidence: [bom.evidence] };
  if (problems.length === 0) return makeCheck(id, 'pass', { ...parts, reason: reached.join(', ') });
  const reason = `${problems.join('; ')} (${placeIn(bom, bom.main.pointer)})`;
  return makeCheck(id, 'block', { ...parts, reason, remedy: fixText(gaps, remedy) });
}

function scoreText(score: number, profile: BomScoreProfile): string {
  return `scores ${String(score)} by ${profile}`;
}

function missing(gaps: readonly BomGap[]): string {
  return `lacks ${listSome(gaps.map(({ title }) => title))}`;
}

/** Lines to add that a remedy names; `aibom score` prints all. */
const MAX_FIXES = 3;

/** The first lines to add, and the command that writes the document again. */
function fixText(gaps: readonly BomGap[], command: string): string {
  const lines = [...new Set(gaps.map(({ fix }) => fix))].filter((fix) => fix !== '');
  const more = lines.length - MAX_FIXES;
  const text = `${lines.slice(0, MAX_FIXES).join('; ')}${more > 0 ? ` (and ${String(more)} more)` : ''}`;
  return lines.length === 0 ? command : `${text}; then ${command}`;
}

function completenessCheck(bom: CountedBom, { key, remedy }: ContentContext): DecisionCheck {
  const id = bomRuleId('completeness', key);
  const { completeness } = bom.view;
  const hidden = bom.view.components.filter(
    ({ properties }) =>
      properties.has('sallyport:file:unreadable') ||
      properties.get('sallyport:file:materialised')?.includes('false') === true,
  );
  const parts = { remedy, evidence: [bom.evidence] };
  const place = placeIn(bom, bom.main.pointer);
  if (completeness === undefined) {
    return makeCheck(id, 'block', { ...parts, reason: `does not say how complete it is (${place})` });
  }
  if (completeness !== 'complete') {
    const files = hidden.length === 0 ? '' : `: ${listSome(hidden.map(({ name }) => shown(name)))}`;
    const reason = `says that it is ${shown(completeness)}${files} (${place})`;
    return makeCheck(id, 'block', { ...parts, reason });
  }
  if (hidden.length > 0) {
    const names = listSome(hidden.map(({ name }) => shown(name)));
    return makeCheck(id, 'block', { ...parts, reason: `calls itself complete without ${names} (${place})` });
  }
  return makeCheck(id, 'pass', { ...parts, reason: 'every file was read and is there' });
}
