import { describe, expect, test } from '@jest/globals';
import { renderEntry } from '../../../src/report/entry-text.ts';
import { HOSTILE_TEXTS } from '../../fakes/hostile-text.ts';
import { CHECKS, decisionOf, TERMINAL } from '../../fakes/report-samples.ts';

const { subject, environment } = decisionOf();

describe('the answer at the door of an environment', () => {
  test('is the verdict, the subject, then every check in its order with what to do about those that fail', () => {
    const checks = [CHECKS[0]!, CHECKS[4]!];
    expect(renderEntry({ subject, environment, verdict: 'block', checks }, TERMINAL).split('\n')).toEqual([
      'block          production  model tiny-bert',
      `               sha256:${'cd'.repeat(32)}`,
      '',
      'pass           policy: policy was read',
      'block          evidence:aibom: no AI-BOM signed by train-workflow',
      '               → sallyport aibom generate models/tiny-bert --output aibom.cdx.json --evidence evidence --key KEY',
      '',
    ]);
  });

  test('can be given about a subject that no digest identifies', () => {
    const odd = { kind: 'file', name: 'x', digest: {} } as const;
    const text = renderEntry({ subject: odd, environment, verdict: 'indeterminate', checks: [] }, TERMINAL);
    expect(text).toContain('no digest');
  });

  test('lets no text act on the terminal or the runner', () => {
    for (const text of HOSTILE_TEXTS) {
      const checks = CHECKS.map((check) => ({ ...check, id: text, reason: text, remedy: text }));
      const entry = renderEntry({ subject, environment: text, verdict: 'block', checks }, TERMINAL);
      expect(entry).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
      expect(entry).not.toMatch(/^\s*::|##\[|##vso\[/m);
    }
  });
});
