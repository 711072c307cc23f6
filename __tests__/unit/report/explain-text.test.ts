import { describe, expect, test } from '@jest/globals';
import type { Explanation } from '../../../src/domain/explanation.ts';
import { renderExplanation } from '../../../src/report/explain-text.ts';
import { HOSTILE_TEXTS } from '../../fakes/hostile-text.ts';
import { TERMINAL } from '../../fakes/report-samples.ts';

const policy: Explanation = {
  environment: 'production',
  requirements: [
    { id: 'evidence:model-signature', text: 'model-signature by release-key' },
    { id: 'approvals:security', text: '1 approval by security' },
  ],
};
const subject: Explanation = {
  environment: 'production',
  subject: `sha256:${'cd'.repeat(32)}`,
  verdict: 'block',
  requirements: [
    {
      id: 'evidence:model-signature',
      text: 'model-signature by release-key',
      state: 'pass',
      reason: 'signed',
    },
    {
      id: 'evidence:aibom',
      text: 'aibom by release-key',
      state: 'lacking',
      reason: 'no aibom is there',
      command: 'sallyport aibom generate SUBJECT --evidence evidence --key KEY',
    },
    { id: 'approvals:security', text: '1 approval by security', state: 'block', reason: '0 of 1' },
    { id: 'order:staging', text: 'passed in staging', state: 'indeterminate', reason: 'cannot be read' },
  ],
};

describe('what an environment requires', () => {
  test('is a numbered list in the order of the gate', () => {
    expect(renderExplanation(policy, TERMINAL)).toBe(
      'production     2 requirements, in this order\n' +
        '  1.           model-signature by release-key\n' +
        '  2.           1 approval by security\n',
    );
  });
});

describe('what a subject lacks', () => {
  test('comes first, with why and the command that supplies it; what is there comes last', () => {
    expect(renderExplanation(subject, TERMINAL).split('\n')).toEqual([
      'block          production',
      `               sha256:${'cd'.repeat(32)}`,
      '',
      'lacking        aibom by release-key',
      '               no aibom is there',
      '               → sallyport aibom generate SUBJECT --evidence evidence --key KEY',
      'block          1 approval by security',
      '               0 of 1',
      'indeterminate  passed in staging',
      '               cannot be read',
      '',
      'pass           model-signature by release-key',
      '',
    ]);
  });

  test('is nothing when everything is there', () => {
    const [met] = subject.requirements;
    const text = renderExplanation({ ...subject, verdict: 'pass', requirements: [met!] }, TERMINAL);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'pass           production',
      `               sha256:${'cd'.repeat(32)}`,
      'pass           model-signature by release-key',
    ]);
  });

  test('hides nothing in odd names', () => {
    for (const text of HOSTILE_TEXTS) {
      const requirements = [{ id: text, text, state: 'block', reason: text, command: text }] as const;
      const rendered = renderExplanation({ ...subject, environment: text, requirements }, TERMINAL);
      expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
      expect(rendered).not.toMatch(/^\s*::|##\[|##vso\[/m);
    }
  });
});
