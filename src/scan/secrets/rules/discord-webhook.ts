import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';

/** The last part of the address. */
export const discordWebhook = tokenRule({
  id: 'discord-webhook',
  title: 'Discord webhook address',
  severity: 'high',
  remediation: 'Delete the webhook in the settings of the channel; whoever has the address can post.',
  references: ['https://discord.com/developers/docs/resources/webhook'],
  keywords: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
  pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([\w-]{60,80})/,
  maxLength: 140,
  encoded: false,
  examples: () => {
    const secret = fakeText(BASE64_URL, 68);
    const text = `https://discord.com/api/webhooks/112233445566778899/${secret}`;
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
        { text: 'https://discord.com/api/webhooks/123456789012345678/token' },
      ],
    };
  },
});
