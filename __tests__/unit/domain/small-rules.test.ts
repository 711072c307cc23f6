import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { AppError, exitCodeOf, toAppError } from '../../../src/domain/errors.ts';
import { compareCodePoints } from '../../../src/domain/manifest.ts';
import { evidenceKindOf, PREDICATE } from '../../../src/domain/predicates.ts';
import { isAtLeast, parseSeverity } from '../../../src/domain/severity.ts';
import { worstVerdict } from '../../../src/domain/verdict.ts';

describe('severity', () => {
  it('reads any case, and takes what it does not know as critical', () => {
    expect(['CRITICAL ', 'High', 'medium', 'low', 'Info'].map(parseSeverity)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
      'info',
    ]);
    for (const odd of ['', 'none', 'moderate', undefined, 9, '0.0', {}, 'NaN'])
      expect(parseSeverity(odd)).toBe('critical');
  });

  it('orders worst first', () => {
    expect(isAtLeast('critical', 'high')).toBe(true);
    expect(isAtLeast('medium', 'high')).toBe(false);
  });
});

describe('verdict', () => {
  it('passes only when everything passed and something was checked', () => {
    expect(worstVerdict(['pass', 'pass'])).toBe('pass');
    expect(worstVerdict(['pass', 'indeterminate'])).toBe('indeterminate');
    expect(worstVerdict(['indeterminate', 'block', 'pass'])).toBe('block');
    expect(worstVerdict([])).toBe('indeterminate');
  });
});

describe('coverage', () => {
  const parts = { seen: 2, scanned: 1, bytes: 1 };
  it('is complete when only files out of scope were skipped', () => {
    expect(coverageOf({ ...parts, skipped: [{ path: 'a', reason: 'binary' }] }).complete).toBe(true);
  });
  it('is incomplete when a file in scope was skipped', () => {
    expect(coverageOf({ ...parts, skipped: [{ path: 'a', reason: 'unreadable' }] }).complete).toBe(false);
  });
});

describe('code-point order', () => {
  it('puts U+E000..U+FFFF before astral characters, unlike the default order', () => {
    const names = ['\u{1F600}', '\uFF5E', 'a'];
    expect([...names].sort(compareCodePoints)).toEqual(['a', '\uFF5E', '\u{1F600}']);
    expect([...names].sort()).toEqual(['a', '\u{1F600}', '\uFF5E']);
  });
});

describe('errors', () => {
  it('map their class to the exit code', () => {
    expect(exitCodeOf(new AppError('blocked', 'x').errorClass)).toBe(1);
    expect(exitCodeOf(new AppError('invalid-policy', 'x').errorClass)).toBe(2);
    expect(exitCodeOf(new AppError('timeout', 'x').errorClass)).toBe(3);
    expect(exitCodeOf(toAppError(new TypeError('x')).errorClass)).toBe(3);
  });
});

describe('evidence kind', () => {
  it('comes from the predicate, and is unknown for anything else', () => {
    expect(evidenceKindOf(PREDICATE.scan, { scanner: { kind: 'iac' } })).toBe('iac-scan');
    expect(evidenceKindOf(PREDICATE.scan, { scanner: { kind: 'toString' } })).toBeUndefined();
    expect(evidenceKindOf('constructor', {})).toBeUndefined();
  });
});
