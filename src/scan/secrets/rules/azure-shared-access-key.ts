import { tokenRule } from '../define-rule.ts';
import { BASE64, fakeText } from '../fake-secret.ts';

/** 43 base64 characters and `=` in a connection string. */
export const azureSharedAccessKey = tokenRule({
  id: 'azure-shared-access-key',
  title: 'Azure Service Bus, Event Hubs or IoT Hub key',
  remediation: 'Regenerate the key of the shared access policy and use Entra ID authentication.',
  references: ['https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas'],
  keywords: ['SharedAccessKey='],
  pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/,
  maxLength: 60,
  encoded: false,
  examples: () => {
    const secret = `${fakeText(BASE64, 43)}=`;
    const text = `SharedAccessKey=${secret}`;
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
        { text: 'SharedAccessKeyName=Root;SharedAccessKey=<key>' },
      ],
    };
  },
});
