import type { Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/severity.ts';
import { escapeSarifText } from './escape.ts';
import type { SarifLevel, SarifResult } from './sarif-format.ts';
import { sarifLocation } from './sarif-location.ts';

/** GitHub shows critical and high by the rule's `security-severity`; the level is what other viewers go by. */
export const SARIF_LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Record<Severity, SarifLevel>;

export interface ResultContext {
  readonly ruleIndex: number;
  /** From 1; tells findings of a run apart that have the same fingerprint. */
  readonly occurrence: number;
  readonly folder: string;
}

/**
 * One finding. `primaryLocationLineHash` is the only fingerprint that GitHub reads; without it GitHub hashes the line,
 * and what merely moved would be a new alert.
 */
export function makeResult(finding: Finding, { ruleIndex, occurrence, folder }: ResultContext): SarifResult {
  const { ruleId, severity, confidence, message, location, fingerprint } = finding;
  return {
    ruleId,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: escapeSarifText(`${message.trim() === '' ? ruleId : message}${cellPlace(location)}`) },
    locations: [sarifLocation(location, folder)],
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${String(occurrence)}`,
      'sallyport/v1': fingerprint,
    },
    properties: { severity, confidence },
  };
}

function cellPlace({ cell, startLine }: Finding['location']): string {
  if (cell === undefined) return '';
  return ` (cell ${String(cell + 1)}${startLine === undefined ? '' : `, line ${String(startLine)}`})`;
}
