import type { Finding } from '../domain/finding.ts';
import type { RuleMeta, CheckResult } from '../domain/scan.ts';
import type { Severity } from '../domain/severity.ts';
import { clip } from './budget.ts';
import { escapeMarkdown } from './escape.ts';
import type { SarifDescriptor } from './sarif-format.ts';
import { SARIF_LEVELS } from './sarif-result.ts';

/** GitHub keeps 10 tags of a rule and refuses more than 20. */
const MAX_TAGS = 10;
/** GitHub's limit for a description, in characters. */
const MAX_DESCRIPTION = 1024;

/** In the middle of GitHub's bands: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low, 0.0 none. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.0',
};

/** The rules of a scan, then those of findings that no rule describes; every finding has its index. */
export function collectRules(
  { rules, scanner }: CheckResult,
  findings: readonly Finding[],
): { readonly rules: SarifDescriptor[]; readonly indexOf: (ruleId: string) => number } {
  const indexes = new Map<string, number>();
  const descriptors: SarifDescriptor[] = [];
  const add = (id: string, describe: () => SarifDescriptor): void => {
    if (indexes.has(id)) return;
    indexes.set(id, descriptors.length);
    descriptors.push(describe());
  };
  for (const rule of rules) add(rule.id, () => describeRule(rule, scanner.kind));
  for (const { ruleId, severity } of findings) add(ruleId, () => describeUnknown(ruleId, severity));
  return { rules: descriptors, indexOf: (ruleId) => indexes.get(ruleId) ?? -1 };
}

function describeRule(rule: RuleMeta, kind: string): SarifDescriptor {
  const { id, title, severity, confidence, remediation, references, controls = [], since } = rule;
  const links = references.filter((link) => /^https?:\/\/[^\s<>]+$/.test(link) && URL.canParse(link));
  const [helpUri] = links;
  const list = links.map((link) => `- <${link}>`);
  return {
    id,
    shortDescription: { text: clip(title, MAX_DESCRIPTION) },
    fullDescription: { text: clip(`${title}. ${remediation}`, MAX_DESCRIPTION) },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: {
      text: [remediation, ...links].join('\n'),
      markdown: [escapeMarkdown(remediation), ...(list.length === 0 ? [] : ['', ...list])].join('\n'),
    },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      'security-severity': SECURITY_SEVERITY[severity],
      precision: confidence,
      since,
      tags: [...new Set(['security', kind, ...controls])].slice(0, MAX_TAGS),
    },
  };
}

/** A rule that is not in the list of its scanner. */
function describeUnknown(id: string, severity: Severity): SarifDescriptor {
  return {
    id,
    shortDescription: { text: id },
    fullDescription: { text: id },
    help: { text: id },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { 'security-severity': SECURITY_SEVERITY[severity], tags: ['security'] },
  };
}
