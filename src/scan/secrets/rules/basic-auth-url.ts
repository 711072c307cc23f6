import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';

/** The password in a web, git or file transfer address. */
export const basicAuthUrl = tokenRule({
  id: 'basic-auth-url',
  title: 'Password in an address',
  severity: 'high',
  remediation:
    'Change the password or token, and keep it in a credential helper, a .netrc file outside the repository or a secret store.',
  references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  keywords: [
    'http://',
    'https://',
    'ftp://',
    'ftps://',
    'sftp://',
    'ssh://',
    'git://',
    'svn://',
    'wss://',
    'ws://',
  ],
  pattern:
    /(?:https?|ftps?|sftp|ssh|git|svn|wss?):\/\/[^\s:@/"'`<>\\]{1,128}:([^\s@/"'`<>\\]{4,256})@[\w.[\]:-]{1,128}/,
  maxLength: 560,
  contains: '@',
  strength: 'guessable',
  minEntropy: 2,
  check: 'url-password',
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 12);
    return {
      match: [
        { text: `git clone https://deploy:${secret}@git.acme.io/app.git\n`, secret, path: 'build.sh' },
        { text: `extra-index-url = https://ci:${secret}@pypi.acme.io/simple\n`, secret, path: 'pip.conf' },
        { text: `url: ftp://backup:${secret}@10.0.0.9/dump\n`, secret, path: 'conf.yaml' },
        {
          text: `pip install git+https://bot:${secret}@git.acme.io/lib.git\n`,
          secret,
          path: 'Dockerfile',
          evasion: 'behind another scheme',
        },
      ],
      clean: [
        { text: 'https://user:pass@git.acme.io/app.git' },
        { text: 'https://bot:${TOKEN}@git.acme.io/app.git' },
        { text: `https://deploy:${secret}@example.com/app.git` },
        { text: 'http://localhost:3000/@scope/package' },
      ],
    };
  },
});
