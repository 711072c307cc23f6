import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';

/** `auth` in a Docker `config.json` or a pull secret: base64 of user and password. */
export const dockerConfigAuth = tokenRule({
  id: 'docker-config-auth',
  title: 'Registry password in a Docker configuration',
  remediation: 'Change the password or token of the registry user and log in with a credential helper.',
  references: ['https://docs.docker.com/reference/cli/docker/login/'],
  keywords: ['"auth'],
  pattern: /"auth\\?"[ \t]{0,8}:[ \t]{0,8}\\?"([A-Za-z0-9+/]{10,2800}={0,2})\\?"/,
  maxLength: 2850,
  strength: 'guessable',
  encoded: false,
  check: 'base64-user-password',
  examples: () => {
    const secret = Buffer.from(`robot$acme:${fakeText(ALPHANUMERIC, 16)}`).toString('base64');
    const sample = Buffer.from('user:password').toString('base64');
    return {
      match: [
        { text: `{"auths":{"registry.acme.io":{"auth":"${secret}"}}}`, secret, path: 'config.json' },
        {
          text: `{\n  "auths": {\n    "ghcr.io": {\n      "auth": "${secret}"\n    }\n  }\n}\n`,
          secret,
          path: 'config.json',
        },
        {
          text: `config: "{\\"auths\\":{\\"ghcr.io\\":{\\"auth\\":\\"${secret}\\"}}}"\n`,
          secret,
          path: 'pull.yaml',
          evasion: 'escaped inside a string',
        },
      ],
      clean: [
        { text: `{"auths":{"registry.acme.io":{"auth":"${sample}"}}}` },
        { text: '{"auth": "aGVsbG8gd29ybGQgdGhpcyBpcyBubyBjcmVkZW50aWFs"}' },
        { text: '{"auth": "required"}' },
      ],
    };
  },
});
