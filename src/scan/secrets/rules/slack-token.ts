import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, DIGITS, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `xoxb-` and its relatives, groups of digits, letters or digits. */
export const slackToken = tokenRule({
  id: 'slack-token',
  title: 'Slack token',
  remediation:
    'Revoke it with the `auth.revoke` method or in the settings of the app and install the app again.',
  references: ['https://api.slack.com/concepts/token-types'],
  keywords: ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xoxe.xox'],
  pattern: /xox[abeoprs](?:\.xox[bp])?-(?:\d{1,14}-){1,4}[A-Za-z0-9-]{10,180}/,
  maxLength: 250,
  examples: () =>
    tokenExamples({
      name: 'SLACK_BOT_TOKEN',
      secret: `xoxb-${fakeText(DIGITS, 12)}-${fakeText(DIGITS, 13)}-${fakeText(ALPHANUMERIC, 24)}`,
      prefix: 'xoxb-',
      clean: ['SLACK_BOT_TOKEN=xoxb-your-token-here'],
    }),
});
