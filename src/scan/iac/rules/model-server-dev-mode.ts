import { container, docker } from '../example.ts';
import { isSwitchedOn, launchOption, runs } from '../launch.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

/** Variables that open control of the server to its clients. */
const VARIABLES: readonly (readonly [string, string])[] = [
  ['VLLM_SERVER_DEV_MODE', 'clients may put the server to sleep, reset it and call inner functions'],
  ['VLLM_ALLOW_RUNTIME_LORA_UPDATING', 'clients may load adapters from any path or repository'],
  ['TS_DISABLE_TOKEN_AUTHORIZATION', 'clients need no token'],
  ['TS_ENABLE_MODEL_API', 'clients may register models, which run code'],
];
const OPTIONS: readonly (readonly [string, string, string])[] = [
  ['torchserve', '--disable-token-auth', 'clients need no token'],
  ['torchserve', '--enable-model-api', 'clients may register models, which run code'],
  ['vllm', '--enable-server-dev-mode', 'clients may put the server to sleep and reset it'],
];

export const modelServerDevMode = defineRule({
  id: 'model-server-dev-mode',
  title: 'Model server lets its clients control it',
  severity: 'high',
  confidence: 'high',
  remediation: 'Remove the switch; load models and adapters from files that are part of the deployment.',
  references: [
    'https://docs.vllm.ai/en/latest/usage/security/',
    'https://docs.pytorch.org/serve/token_authorization_api.html',
  ],
  controls: aisvs(['4.3.2', '4.2.3'], ['4.8.3']),
  check: {
    *launch(launch): Generator<Hit> {
      for (const { name, value, at } of launch.variables) {
        const found = VARIABLES.find(([variable]) => variable === name);
        if (found === undefined || !isSwitchedOn(value)) continue;
        yield hit(launch, at, { message: `${name} is on: ${found[1]}`, evidence: name });
      }
      for (const command of launch.commands) {
        for (const [program, name, what] of OPTIONS) {
          const option = runs(command, program) ? launchOption(command, name) : undefined;
          if (option === undefined || option.value === 'false') continue;
          yield hit(launch, option.word.at, { message: `${name} is on: ${what}`, evidence: name });
        }
      }
    },
  },
  match: [
    container('image: vllm/vllm-openai:v0.11.0\nenv:\n  - name: VLLM_SERVER_DEV_MODE\n    «value: "1"»'),
    docker(
      'FROM pytorch/torchserve:0.12.0-cpu\nENV «TS_DISABLE_TOKEN_AUTHORIZATION=true»\nCMD ["torchserve", "--start", «"--enable-model-api"»]',
    ),
    container(
      'image: app\nenv: [{ name: VLLM_ALLOW_RUNTIME_LORA_UPDATING, «value: True» }]\ncommand: [bash, -c, "/opt/bin/torchserve --start «--disable-token-auth»"]',
      'by its path, in a shell',
    ),
  ],
  clean: [
    container('image: vllm/vllm-openai:v0.11.0\nenv: [{ name: VLLM_SERVER_DEV_MODE, value: "0" }]'),
    docker('FROM pytorch/torchserve:0.12.0-cpu\nCMD ["torchserve", "--start", "--model-store", "/models"]'),
    container('image: app\nargs: [serve, --disable-token-auth]'),
  ],
});
