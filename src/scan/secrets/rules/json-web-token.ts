import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText, HEX } from '../fake-secret.ts';

/** A signed JSON Web Token: two JSON objects and a signature, base64url, joined by dots. */
export const jsonWebToken = tokenRule({
  id: 'json-web-token',
  title: 'JSON Web Token',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'End the session or revoke the token at its issuer; when it never expires (service role keys), rotate the signing key.',
  references: ['https://www.rfc-editor.org/rfc/rfc7519'],
  keywords: ['eyJ'],
  pattern: /eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700}/,
  maxLength: 5710,
  contains: '.',
  encoded: false,
  check: 'json-web-token',
  examples: () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const header = part({ alg: 'HS256', typ: 'JWT' });
    const token = (payload: object): string => `${header}.${part(payload)}.${fakeText(BASE64_URL, 43)}`;
    const secret = token({ sub: fakeText(HEX, 12), role: 'service_role', iat: 1_700_000_000 });
    return {
      match: [
        { text: `SUPABASE_KEY=${secret}\n`, secret, path: '.env' },
        { text: `curl -H "Authorization: Bearer ${secret}" https://api.acme.io\n`, secret, path: 'run.sh' },
        {
          text: `{"out": "token:\\n${secret}\\n"}\n`,
          secret,
          path: 'log.json',
          evasion: 'right behind the letter of an escape',
        },
      ],
      clean: [
        { text: token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }) },
        { text: `${header}.eyJub3RoaW5nIGlzIEpTT04gaGVyZSBhdCBhbGw.${fakeText(BASE64_URL, 43)}` },
        { text: `${header}.` },
      ],
    };
  },
});
