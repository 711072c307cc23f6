import { expect, test } from '@jest/globals';
import { AppError } from '../../../src/domain/errors.ts';
import { renderErrorSummary } from '../../../src/report/render-error.ts';

test('an error says what kind it is, what happened and what to do', () => {
  const error = new AppError('invalid-policy', 'policy.yml, line 12: unknown key "requires"', {
    hint: 'did you mean "require"?',
  });
  expect(renderErrorSummary(error)).toBe(
    '## 🛑 Not configured\n\n**Why:** policy.yml, line 12: unknown key "requires" (`invalid-policy`)\n\n' +
      '**What to do:** did you mean "require"?\n',
  );
});

test.each([
  ['invalid-input', 'Not configured'],
  ['signature-invalid', 'Blocked'],
  ['network', 'Undecided'],
  ['internal', 'Undecided: internal error'],
] as const)('an error of code %s is headed %s', (code, heading) => {
  expect(renderErrorSummary(new AppError(code, 'x')).split('\n')[0]).toMatch(
    new RegExp(`^## \\S+ ${heading}$`),
  );
});

test('without a hint there is no line for it', () => {
  expect(renderErrorSummary(new AppError('timeout', 'took too long'))).not.toContain('What to do');
});

test('the message of an error is text, not markup', () => {
  const error = new AppError('malformed', 'file <img src=x> \n [a](https://evil.example) @acme/team');
  expect(renderErrorSummary(error)).toContain(
    '**Why:** file \\<img src=x\\> \\\\n `[a](https://evil.example)` `@acme/team` (`malformed`)',
  );
});
