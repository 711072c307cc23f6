import { tokenRule } from '../define-rule.ts';
import { BASE64, fakeText } from '../fake-secret.ts';

/** `_authToken`, `_auth` or `_password` of a registry in an `.npmrc` file. */
export const npmRegistryAuth = tokenRule({
  id: 'npm-registry-auth',
  title: 'Registry credential in .npmrc',
  severity: 'high',
  remediation:
    'Revoke the token at the registry and write `${NPM_TOKEN}` in its place, which npm replaces from the environment.',
  references: ['https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'],
  keywords: [':_authToken', ':_auth', ':_password'],
  pattern: /:_(?:authToken|auth|password)[ \t]{0,4}=[ \t]{0,4}["']?([A-Za-z0-9_.=+/-]{16,1000})/,
  maxLength: 1040,
  encoded: false,
  stopwords: true,
  check: 'letters-and-digits',
  examples: () => {
    const secret = fakeText(BASE64, 40);
    return {
      match: [
        { text: `//npm.acme.io/:_authToken=${secret}\n`, secret, path: '.npmrc' },
        { text: `registry=https://npm.acme.io\n//npm.acme.io/:_auth="${secret}"\n`, secret, path: '.npmrc' },
        {
          text: `RUN echo "//npm.acme.io/:_password=${secret}" > .npmrc\n`,
          secret,
          path: 'Dockerfile',
          evasion: 'written by a build step',
        },
      ],
      clean: [
        { text: '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n' },
        { text: '//npm.acme.io/:_authToken=your-token-goes-here\n' },
        { text: '//npm.acme.io/:_authToken=short\n' },
      ],
    };
  },
});
