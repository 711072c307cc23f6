import type { BomView } from './bom-view-model.ts';
import { owaspScore } from './owasp-score.ts';
import { elementsOf } from './score-profiles.ts';
import type { BomScoreProfile } from '../domain/score-profile.ts';

export interface ScoreLine {
  readonly id: string;
  readonly title: string;
  /** Requirement that asks for it. */
  readonly source: string;
  readonly level: 'required' | 'recommended';
  /** `unreadable`: the document itself says that it could not read what would answer this. */
  readonly state: 'present' | 'missing' | 'unreadable' | 'not-applicable';
  /** What to add; absent when nothing is missing. */
  readonly fix?: string;
}

export interface BomScore {
  readonly profile: BomScoreProfile;
  /** 0 to 100, one decimal: the share of elements that apply and are there. */
  readonly score: number;
  /** Nothing required is missing. */
  readonly isMet: boolean;
  readonly lines: readonly ScoreLine[];
}

/** Elements that come from bytes: when a file could not be read, their absence is not the author's omission. */
const FROM_BYTES: ReadonlySet<string> = new Set([
  'modelHash',
  'files',
  'modelArchitecture',
  'modelInterfaces',
  'modelParameters',
]);

/** How much of a profile a document has, and what to add for the rest. */
export function scoreBom(view: BomView, profile: BomScoreProfile): BomScore {
  if (profile === 'owasp-compat') return scoreLikeOwasp(view);
  const hasUnread = view.components.some((component) =>
    component.properties.has('sallyport:file:unreadable'),
  );
  const lines = elementsOf(profile).map(({ id, title, source, level, present, fix }): ScoreLine => {
    const there = present(view);
    if (there === undefined) return { id, title, source, level, state: 'not-applicable' };
    if (there) return { id, title, source, level, state: 'present' };
    const state = hasUnread && FROM_BYTES.has(id) ? 'unreadable' : 'missing';
    return {
      id,
      title,
      source,
      level,
      state,
      fix:
        state === 'unreadable'
          ? 'make the file readable, or export it in a format that is read, and generate again'
          : fix,
    };
  });
  const counted = lines.filter(({ state }) => state !== 'not-applicable');
  const present = counted.filter(({ state }) => state === 'present');
  return {
    profile,
    score: counted.length === 0 ? 0 : Math.round((present.length / counted.length) * 1_000) / 10,
    isMet: counted.every(({ state, level }) => state === 'present' || level === 'recommended'),
    lines,
  };
}

function scoreLikeOwasp(view: BomView): BomScore {
  const { score, missing } = owaspScore(view);
  return {
    profile: 'owasp-compat',
    score,
    isMet: missing.every(({ tier }) => tier !== 'critical'),
    lines: missing.map(({ name, tier }) => ({
      id: name,
      title: name,
      source: 'OWASP AIBOM generator',
      level: tier === 'critical' ? ('required' as const) : ('recommended' as const),
      state: 'missing' as const,
      fix: `fill ${name}`,
    })),
  };
}
