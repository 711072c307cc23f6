import { COMMIT, container, docker, steps } from '../example.ts';
import { isSwitchedOn, launchOption, type LaunchWord } from '../launch.ts';
import { isCommit } from '../model-server.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';

const VARIABLES: ReadonlySet<string> = new Set([
  'TRUST_REMOTE_CODE',
  'VLLM_TRUST_REMOTE_CODE',
  'HF_TRUST_REMOTE_CODE',
]);
const MESSAGE = 'Python files of the model repository are run when the model is loaded';

export const trustRemoteCode = defineRule({
  id: 'trust-remote-code',
  title: 'Code that comes with a model is run',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Take a model that the library supports itself, or review its code and pin it: `--revision` and `--code-revision` with a full commit.',
  references: ['https://huggingface.co/docs/transformers/main/en/models#custom-models'],
  controls: aisvs(['4.5.1', '4.2.3'], ['4.5.1']),
  check: {
    *launch(launch): Generator<Hit> {
      for (const command of launch.commands) {
        const word = switchIn(command);
        if (word !== undefined) yield hit(launch, word.at, { message: MESSAGE, evidence: 'option' });
      }
      for (const { name, value, at } of launch.variables) {
        if (!VARIABLES.has(name) || !isSwitchedOn(value)) continue;
        yield hit(launch, at, { message: MESSAGE, evidence: name });
      }
    },
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const words = command.words.map((word) => ({ text: word.text, at: scriptPlace(script, word) }));
        const option = switchIn(words);
        const inPython = words.find(
          ({ text }) => /\btrust_remote_code\s{0,9}=\s{0,9}True\b/.test(text) && !isPinnedCall(text),
        );
        for (const word of [option, inPython]) {
          if (word !== undefined) yield hit(script, word.at, { message: MESSAGE, evidence: 'option' });
        }
      }
    },
  },
  match: [
    container('image: vllm/vllm-openai:v0.11.0\nargs: [--model, acme/llm, «--trust-remote-code»]'),
    container(
      'image: ghcr.io/huggingface/text-generation-inference:3.3\nenv: [{ name: TRUST_REMOTE_CODE, «value: "True"» }]',
    ),
    docker(
      'FROM vllm/vllm-openai:v0.11.0\nCMD ["serve", "acme/llm", «"--trust_remote_code"»]',
      'underscores for dashes',
    ),
    container(
      'image: app\ncommand: [bash, -lc, "exec vllm serve acme/llm --revision main «--trust-remote-code»"]',
      'inside a shell command, pinned to a branch',
    ),
    docker(
      `FROM python:3.13\nRUN python -c «"from transformers import AutoModel as M; M.from_pretrained('acme/llm', trust_remote_code=True)"»`,
    ),
  ],
  clean: [
    container('image: vllm/vllm-openai:v0.11.0\nargs: [--model, acme/llm]'),
    container(
      `image: vllm/vllm-openai:v0.11.0\nargs: [--model, acme/llm, --trust-remote-code, --revision, ${COMMIT}, --code-revision=${COMMIT}]`,
    ),
    container(
      'image: app\nargs: [--trust-remote-code=false]\nenv: [{ name: TRUST_REMOTE_CODE, value: "0" }]',
    ),
    steps('- run: echo "do not use trust remote code"'),
  ],
});

/** The option, unless it is off or the code it lets in is pinned. */
function switchIn(command: readonly LaunchWord[]): LaunchWord | undefined {
  const option = launchOption(command, '--trust-remote-code');
  if (option === undefined || /^(?:0|false|no|off)$/i.test(option.value ?? '')) return undefined;
  const code = launchOption(command, '--code-revision')?.value ?? launchOption(command, '--revision')?.value;
  return isCommit(code) ? undefined : option.word;
}

function isPinnedCall(text: string): boolean {
  return /\b(?:code_)?revision\s{0,9}=\s{0,9}['"][\da-f]{40}['"]/i.test(text);
}
