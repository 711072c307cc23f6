import type { SarifLevel, SarifResult } from './sarif-format.ts';

import type { Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/severity.ts';
import { escapeSarifText } from './escape.ts';
import { sarifLocation } from './sarif-location.ts';

export const SARIF_LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Record<Severity, SarifLevel>;

/**
 * One finding. `primaryLocationLineHash` is the only fingerprint that GitHub reads; without it GitHub hashes the line,
 * and every move of a secret would be a new alert. `occurrence` (from 1) tells equal findings of one file apart.
 */
export function makeResult(
  { ruleId, severity, confidence, message, location, fingerprint }: Finding,
  { ruleIndex, occurrence }: { readonly ruleIndex: number; readonly occurrence: number },
): SarifResult {
  return {
    ruleId,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: escapeSarifText(`${message}${cellPlace(location)}`) },
    locations: [sarifLocation(location)],
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
