import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `pypi-` and a macaroon, whose start names the index. */
export const pypiToken = tokenRule({
  id: 'pypi-token',
  title: 'PyPI upload token',
  remediation:
    'Remove the token at pypi.org (Account settings, API tokens); publish with trusted publishing instead.',
  references: ['https://pypi.org/help/#apitoken'],
  keywords: ['pypi-AgE'],
  pattern: /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[\w-]{50,1000}/,
  maxLength: 1040,
  examples: () =>
    tokenExamples({
      name: 'TWINE_PASSWORD',
      secret: `pypi-AgEIcHlwaS5vcmc${fakeText(BASE64_URL, 150)}`,
      prefix: 'pypi-AgEIcHlwaS5vcmc',
      clean: ['TWINE_PASSWORD=pypi-AgE...'],
    }),
});
