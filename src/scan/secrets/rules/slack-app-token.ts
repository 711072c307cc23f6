import { tokenRule } from '../define-rule.ts';
import { BASE32, DIGITS, HEX, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `xapp-`, version, app id, number, 64 hex digits. */
export const slackAppToken = tokenRule({
  id: 'slack-app-token',
  title: 'Slack app-level token',
  remediation: 'Revoke the token in the settings of the app (Basic information) and create a new one.',
  references: ['https://api.slack.com/concepts/token-types#app-level'],
  keywords: ['xapp-'],
  pattern: /xapp-\d-[A-Z0-9]{8,15}-\d{10,16}-[0-9a-f]{64}/,
  maxLength: 110,
  examples: () =>
    tokenExamples({
      name: 'SLACK_APP_TOKEN',
      secret: `xapp-1-A${fakeText(BASE32, 10)}-${fakeText(DIGITS, 13)}-${fakeText(HEX, 64)}`,
      prefix: 'xapp-',
      clean: ['SLACK_APP_TOKEN=xapp-1-...'],
    }),
});
