import { tokenRule } from '../define-rule.ts';
import { BASE64, fakeText } from '../fake-secret.ts';

/** 86 base64 characters and `==` in a connection string. */
export const azureStorageAccountKey = tokenRule({
  id: 'azure-storage-account-key',
  title: 'Azure storage or Cosmos DB account key',
  remediation: 'Rotate the key of the account and use Entra ID authentication.',
  references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage'],
  keywords: ['AccountKey='],
  pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/,
  maxLength: 99,
  encoded: false,
  examples: () => {
    const secret = `${fakeText(BASE64, 86)}==`;
    const text = `AccountKey=${secret}`;
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
        { text: 'AccountKey=${AZURE_STORAGE_KEY};EndpointSuffix=core.windows.net' },
      ],
    };
  },
});
