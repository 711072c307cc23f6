import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';

/** The `sig` of a query string that starts with a storage version. */
export const azureSasToken = tokenRule({
  id: 'azure-sas-token',
  title: 'Azure shared access signature',
  severity: 'high',
  remediation:
    'Rotate the key that signed it (or end its stored access policy); issue short-lived user delegation signatures.',
  references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
  keywords: ['sv=20'],
  pattern: /sv=20\d\d-\d\d-\d\d&[\w%&=.:/+-]{0,400}?sig=([A-Za-z0-9%+/]{43,64}(?:%3D|=))/,
  maxLength: 480,
  encoded: false,
  examples: () => {
    const secret = `${fakeText(ALPHANUMERIC, 43)}%3D`;
    const text = `https://a.blob.core.windows.net/c?sv=2022-11-02&sr=b&se=2030-01-01T00%3A00Z&sp=r&sig=${secret}`;
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
        { text: '?sv=2022-11-02&sr=b&sig=REDACTED' },
      ],
    };
  },
});
