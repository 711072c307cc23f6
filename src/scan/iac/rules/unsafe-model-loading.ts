import { container, docker, steps } from '../example.ts';
import { isSwitchedOn, launchOption } from '../launch.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';

/** Variables that let pickle run while weights or messages are read. */
const VARIABLES: ReadonlySet<string> = new Set([
  'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD',
  'VLLM_ALLOW_INSECURE_SERIALIZATION',
]);
const PYTHON =
  /\b(?:weights_only\s{0,9}=\s{0,9}False|allow_pickle\s{0,9}=\s{0,9}True|safe_mode\s{0,9}=\s{0,9}False|enable_unsafe_deserialization\s{0,9}\()/;
const MESSAGE = 'reading the model runs whatever code its file contains';

export const unsafeModelLoading = defineRule({
  id: 'unsafe-model-loading',
  title: 'Model is loaded by a format that runs code',
  severity: 'high',
  confidence: 'high',
  remediation: 'Load safetensors, GGUF or ONNX; remove the switch that allows pickle.',
  references: ['https://docs.pytorch.org/docs/stable/notes/serialization.html#weights-only'],
  controls: aisvs(['4.5.1'], ['4.5.1']),
  check: {
    *launch(launch): Generator<Hit> {
      for (const { name, value, at } of launch.variables) {
        if (VARIABLES.has(name) && isSwitchedOn(value))
          yield hit(launch, at, { message: MESSAGE, evidence: name });
      }
      for (const command of launch.commands) {
        const format = launchOption(command, '--load-format');
        if (format?.value !== 'pt') continue;
        yield hit(launch, format.word.at, { message: MESSAGE, evidence: '--load-format pt' });
      }
    },
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        for (const word of [...command.assignments, ...command.words]) {
          const [name = '', value] = word.text.split('=', 2);
          if (!(VARIABLES.has(name) && isSwitchedOn(value)) && !PYTHON.test(word.text)) continue;
          yield hit(script, scriptPlace(script, word), { message: MESSAGE, evidence: name.slice(0, 60) });
        }
      }
    },
  },
  match: [
    container('image: app\nenv:\n  - name: TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD\n    «value: "1"»'),
    container(
      'image: vllm/vllm-openai:v0.11.0\nargs: [--model, a/b, «--load-format=pt»]\nenv: [{ name: VLLM_ALLOW_INSECURE_SERIALIZATION, «value: true» }]',
    ),
    docker('FROM python:3.13\nENV «TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=yes»\nCMD serve'),
    container(
      'image: app\ncommand: [sh, -c, "«VLLM_ALLOW_INSECURE_SERIALIZATION=1» vllm serve a/b"]',
      'before the command in a shell',
    ),
    docker(`FROM python:3.13\nRUN python -c «"import torch; torch.load('m.pt', weights_only=False)"»`),
  ],
  clean: [
    container('image: app\nenv: [{ name: TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD, value: "0" }]'),
    container('image: vllm/vllm-openai:v0.11.0\nargs: [--model, a/b, --load-format, safetensors]'),
    steps('- run: python -c "import torch; torch.load(\'m.pt\', weights_only=True)"'),
  ],
});
