import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';

/** The password of a machine in a `.netrc` file. */
export const netrcPassword = tokenRule({
  id: 'netrc-password',
  title: 'Password in a .netrc file',
  severity: 'high',
  remediation: 'Change the password or token and keep the .netrc file out of the repository.',
  references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
  keywords: ['machine'],
  pattern:
    /machine[ \t]{1,8}[\w.:-]{1,200}\s{1,20}login\s{1,8}[^\s]{1,128}\s{1,20}password\s{1,8}["']?([^\s"']{6,256})/,
  maxLength: 660,
  strength: 'guessable',
  stopwords: true,
  minEntropy: 2.5,
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 20);
    return {
      match: [
        { text: `machine git.acme.io\nlogin ci\npassword ${secret}\n`, secret, path: '.netrc' },
        { text: `machine git.acme.io login ci password ${secret}\n`, secret, path: '_netrc' },
        {
          text: `RUN echo "machine git.acme.io login ci password ${secret}" > ~/.netrc\n`,
          secret,
          path: 'Dockerfile',
          evasion: 'written by a build step',
        },
      ],
      clean: [
        { text: 'machine git.acme.io login ci password ${TOKEN}\n' },
        { text: 'machine git.acme.io login ci password your-token-here\n' },
        { text: 'the machine asks for login and password of the user\n' },
      ],
    };
  },
});
