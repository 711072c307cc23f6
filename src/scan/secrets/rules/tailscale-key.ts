import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `tskey-`, the kind, an id and 16 or more letters or digits. */
export const tailscaleKey = tokenRule({
  id: 'tailscale-key',
  title: 'Tailscale key',
  remediation: 'Revoke the key in the Tailscale admin console (Keys) and create an ephemeral one.',
  references: ['https://tailscale.com/kb/1085/auth-keys'],
  keywords: ['tskey-'],
  pattern: /tskey-(?:api|auth|client|webhook|scim)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}/,
  maxLength: 104,
  examples: () =>
    tokenExamples({
      name: 'TS_AUTHKEY',
      secret: `tskey-auth-${fakeText(ALPHANUMERIC, 16)}-${fakeText(ALPHANUMERIC, 32)}`,
      prefix: 'tskey-auth-',
      clean: ['tskey-auth-abc is cut'],
    }),
});
