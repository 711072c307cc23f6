import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `dckr_pat_` and 27 characters, or `dckr_oat_` and 32. */
export const dockerAccessToken = tokenRule({
  id: 'docker-access-token',
  title: 'Docker access token',
  remediation:
    'Delete the token at app.docker.com (Personal or organization access tokens) and create a new one.',
  references: ['https://docs.docker.com/security/access-tokens/'],
  keywords: ['dckr_pat_', 'dckr_oat_'],
  pattern: /dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})/,
  maxLength: 41,
  examples: () =>
    tokenExamples({
      name: 'DOCKERHUB_TOKEN',
      secret: `dckr_pat_${fakeText(BASE64_URL, 27)}`,
      prefix: 'dckr_pat_',
      clean: ['tokens start with dckr_pat_ or dckr_oat_'],
    }),
});
