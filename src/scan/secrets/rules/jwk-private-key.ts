import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';

/** The private member `d` of a JSON Web Key, before or behind its `kty`. */
export const jwkPrivateKey = tokenRule({
  id: 'jwk-private-key',
  title: 'Private JSON Web Key',
  remediation: 'Replace the key pair wherever its public half is trusted, then remove the file.',
  references: ['https://www.rfc-editor.org/rfc/rfc7517', 'https://www.rfc-editor.org/rfc/rfc7518#section-6'],
  keywords: ['"kty"', '"d"'],
  pattern:
    /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,3000}?"d"\s{0,4}:\s{0,4}"([\w-]{40,700})"|"d"\s{0,4}:\s{0,4}"([\w-]{40,700})"(?=[^{}]{0,3000}"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)")/,
  maxLength: 3900,
  encoded: false,
  check: 'all-character-kinds',
  minEntropy: 4,
  examples: () => {
    const secret = fakeText(BASE64_URL, 43);
    const x = fakeText(BASE64_URL, 43, 'x');
    return {
      match: [
        { text: `{"kty":"EC","crv":"P-256","x":"${x}","d":"${secret}"}`, secret, path: 'jwk.json' },
        {
          text: `{\n  "kty": "OKP",\n  "crv": "Ed25519",\n  "d": "${secret}"\n}\n`,
          secret,
          path: 'jwk.json',
        },
        {
          text: `{"crv":"P-256","d":"${secret}","kty":"EC","x":"${x}"}`,
          secret,
          path: 'jwk.json',
          evasion: 'sorted by name, so that d comes first',
        },
      ],
      clean: [
        { text: `{"kty":"EC","crv":"P-256","x":"${x}","y":"${secret}"}` },
        { text: `<path id="d" d="M0 0"/> {"d":"${secret}"}` },
        { text: '{"kty":"oct","d":"short"}' },
      ],
    };
  },
});
