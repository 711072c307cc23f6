import { countText } from '../domain/count-text.ts';
import { escapeTerminal } from './escape.ts';
import { joinLines } from './terminal-layout.ts';

/** More lines than a person reads. */
const MAX_LINES = 20;

/** A mandatory field of an SPDX profile that an element lacks. */
export interface MissingField {
  readonly profile: string;
  readonly field: string;
  readonly element: string;
  /** Key of the declarations file that fills it. */
  readonly fill?: string;
}

/** Fields that keep a document from a profile, one line each; empty when there are none. */
export function renderMissingFields(gaps: readonly MissingField[]): string {
  const lines = gaps.slice(0, MAX_LINES).map(({ profile, field, element, fill }) => {
    const where = fill === undefined ? '' : ` (aibom.yml: ${fill})`;
    return escapeTerminal(`profile   ${profile} lacks ${field} of ${element}${where}`);
  });
  return joinLines(withRest(lines, gaps.length));
}

/** What a format has no field for, one line each. */
export function renderLosses(losses: readonly string[]): string {
  const lines = losses.slice(0, MAX_LINES).map((loss) => escapeTerminal(`lost      ${loss}`));
  return joinLines(withRest(lines, losses.length));
}

function withRest(lines: readonly string[], count: number): string[] {
  const more = count - lines.length;
  return more > 0 ? [...lines, `          ${countText(more)} more, see --json`] : [...lines];
}
