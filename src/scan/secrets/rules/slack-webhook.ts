import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';

/** The last part of the address. */
export const slackWebhook = tokenRule({
  id: 'slack-webhook',
  title: 'Slack webhook address',
  severity: 'high',
  remediation:
    'Delete the webhook in the settings of the app and create a new one; whoever has the address can post.',
  references: ['https://api.slack.com/messaging/webhooks'],
  keywords: ['hooks.slack.com/'],
  pattern:
    /hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/([A-Za-z0-9]{20,26})|(?:workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Z0-9/]{6,40}\/([A-Za-z0-9]{20,40}))/,
  maxLength: 120,
  encoded: false,
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 24);
    const text = `https://hooks.slack.com/services/T00AB12CD/B00EF34GH/${secret}`;
    return {
      match: [
        { text: `connection = "${text}"\n`, secret, path: 'app.py' },
        { text: `# settings\nURL=${text}\n`, secret, path: '.env' },
        {
          text: `{"cells": "url = \\"${text}\\"\\n"}`,
          secret,
          path: 'notes.json',
          evasion: 'escaped inside a JSON string',
        },
      ],
      clean: [
        { text: text.slice(0, -secret.length + 8) },
        { text: text.slice(0, -secret.length) + '${SECRET}' },
        { text: 'https://hooks.slack.com/services/XXX/YYY/ZZZ' },
      ],
    };
  },
});
