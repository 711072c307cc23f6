import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `nvapi-` and 60 to 70 characters. */
export const nvidiaApiKey = tokenRule({
  id: 'nvidia-api-key',
  title: 'NVIDIA API key',
  remediation: 'Delete the key at build.nvidia.com or in NGC (Setup, API keys) and create a new one.',
  references: ['https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#generating-api-key'],
  keywords: ['nvapi-'],
  pattern: /nvapi-[\w-]{60,70}/,
  maxLength: 76,
  examples: () =>
    tokenExamples({
      name: 'NVIDIA_API_KEY',
      secret: `nvapi-${fakeText(BASE64_URL, 64)}`,
      prefix: 'nvapi-',
      clean: ['include "nvapi-lite-common.h"'],
    }),
});
