import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `AKCp` and 69 letters or digits, or `cmVmdGtu` and 56. */
export const artifactoryApiKey = tokenRule({
  id: 'artifactory-api-key',
  title: 'JFrog Artifactory API key or reference token',
  remediation: 'Revoke the key in the JFrog platform (Access tokens) and create a scoped one.',
  references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  keywords: ['AKCp', 'cmVmdGtu'],
  pattern: /AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56}/,
  maxLength: 73,
  examples: () =>
    tokenExamples({
      name: 'ARTIFACTORY_API_KEY',
      secret: `AKCp${fakeText(ALPHANUMERIC, 69)}`,
      prefix: 'AKCp',
      clean: ['cmVmdGtuOjAx is the start of a reference token'],
    }),
});
