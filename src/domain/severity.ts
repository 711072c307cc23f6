/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Number of findings by severity; every key present. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Reads a severity from outside: case and blanks are forgiven, anything unknown is critical. */
export function parseSeverity(value: unknown): Severity {
  const plain = SEVERITIES.find((severity) => severity === value);
  if (plain !== undefined) return plain;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return SEVERITIES.find((severity) => severity === text) ?? 'critical';
}

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return a === b ? 0 : SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Whether `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return compareSeverity(severity, threshold) <= 0;
}

export function countBySeverity(items: Iterable<{ readonly severity: Severity }>): SeverityCounts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const item of items) counts[item.severity] += 1;
  return counts;
}
