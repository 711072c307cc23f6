import { feedKey, mentionedCves, type VulnerabilityFeeds } from '../domain/feeds.ts';
import type { Finding } from '../domain/finding.ts';
import type { FindingsPolicy, SeverityRule } from '../domain/policy.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';

/** What the policy made of a finding's severity. */
export interface Adjustment {
  readonly severity: Severity;
  /** `rule`, `known exploited`, `EPSS`. */
  readonly by: string;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/**
 * Says how severe the policy takes findings of a scanner to be: lowered first, then raised, so that what raises always wins.
 * Undefined when the policy leaves the finding as it was reported.
 */
export type AdjustSeverity = (finding: Finding, scanner: string) => Adjustment | undefined;

/** Undefined when the policy adjusts nothing; a text says which feed nobody read. */
export function makeAdjustment(
  policy: FindingsPolicy,
  feeds: VulnerabilityFeeds | undefined,
): AdjustSeverity | string | undefined {
  const { rules = [], kev, epss } = policy;
  if (rules.length === 0 && kev === undefined && epss === undefined) return undefined;
  const byRule = new Map<string, SeverityRule[]>();
  for (const rule of rules) byRule.set(rule.rule, [...(byRule.get(rule.rule) ?? []), rule]);
  const listed: { readonly by: string; readonly to: Severity; readonly ids: ReadonlySet<string> }[] = [];
  for (const [by, feed] of [['known exploited', kev] as const, ['EPSS', epss] as const]) {
    if (feed === undefined) continue;
    const ids = feeds?.get(feedKey(feed));
    if (ids === undefined) return `${feed.file}, which the policy names, was not read`;
    listed.push({ by, to: feed.to, ids });
  }
  return (finding, scanner) => {
    const own = (byRule.get(finding.ruleId) ?? []).filter((rule) => (rule.scanner ?? scanner) === scanner);
    let severity = finding.severity;
    let by: string | undefined;
    for (const kind of ['lower', 'raise'] as const) {
      for (const { to } of own.filter((rule) => rule.kind === kind)) {
        if (kind === 'lower' ? rank(to) <= rank(severity) : rank(to) >= rank(severity)) continue;
        severity = to;
        by = 'rule';
      }
    }
    const cves = listed.length === 0 ? [] : mentionedCves(`${finding.ruleId} ${finding.message}`);
    for (const feed of listed) {
      if (rank(feed.to) >= rank(severity) || !cves.some((id) => feed.ids.has(id))) continue;
      severity = feed.to;
      by = feed.by;
    }
    return by === undefined || severity === finding.severity ? undefined : { severity, by };
  };
}

/** Whether the policy may take a finding to be more severe than it was reported. */
export function canRaise({ rules = [], kev, epss }: FindingsPolicy): boolean {
  return kev !== undefined || epss !== undefined || rules.some(({ kind }) => kind === 'raise');
}
