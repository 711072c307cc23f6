import type { SarifDescriptor } from './sarif-format.ts';

import type { Finding } from '../domain/finding.ts';
import type { RuleMeta, ScanResult } from '../domain/scan.ts';
import type { Severity } from '../domain/severity.ts';
import { escapeMarkdown } from './escape.ts';
import { SARIF_LEVELS } from './sarif-result.ts';

/** GitHub shows 10 tags of a rule and refuses more than 20. */
const MAX_TAGS = 10;
/** GitHub's limit for descriptions. */
const MAX_DESCRIPTION = 1024;

/** GitHub's bands: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low; without one it is no security finding. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.0',
};

/** The rules of a scan, and those of findings that no rule describes; every finding has its index. */
export function collectRules(
  { rules, scanner }: ScanResult,
  findings: readonly Finding[],
): { readonly rules: SarifDescriptor[]; readonly indexOf: (ruleId: string) => number } {
  const indexes = new Map<string, number>();
  const descriptors: SarifDescriptor[] = [];
  const add = (id: string, descriptor: SarifDescriptor): void => {
    if (indexes.has(id)) return;
    indexes.set(id, descriptors.length);
    descriptors.push(descriptor);
  };
  for (const rule of rules) add(rule.id, describeRule(rule, scanner.kind));
  for (const { ruleId, severity } of findings) add(ruleId, describeUnknown(ruleId, severity));
  return { rules: descriptors, indexOf: (ruleId) => indexes.get(ruleId) ?? -1 };
}

function describeRule(rule: RuleMeta, kind: string): SarifDescriptor {
  const { id, title, severity, confidence, remediation, references, controls = [], since } = rule;
  const links = references.filter((link) => /^https?:\/\//.test(link) && URL.canParse(link));
  const [helpUri] = links;
  return {
    id,
    shortDescription: { text: title.slice(0, MAX_DESCRIPTION) },
    fullDescription: { text: title.slice(0, MAX_DESCRIPTION) },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: {
      text: [remediation, ...links].join('\n'),
      markdown: [escapeMarkdown(remediation), '', ...links.map((link) => `- <${link}>`)].join('\n').trim(),
    },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      'security-severity': SECURITY_SEVERITY[severity],
      precision: confidence,
      since,
      tags: ['security', kind, ...controls].slice(0, MAX_TAGS),
    },
  };
}

/** A finding of the engine itself, for example about a file that cannot be read. */
function describeUnknown(id: string, severity: Severity): SarifDescriptor {
  return {
    id,
    shortDescription: { text: id },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { 'security-severity': SECURITY_SEVERITY[severity], tags: ['security'] },
  };
}
