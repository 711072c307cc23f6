import { COMMIT, container, docker, manifest, steps } from '../example.ts';
import { isSwitchedOn, variableOf } from '../launch.ts';
import { hubModelOf, isCommit, isHubName } from '../model-server.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf, valueOf } from '../shell/program.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';
import { textOf } from '../yaml/node.ts';
import { scalarsIn } from '../yaml/scalars.ts';

export const modelNotPinned = defineRule({
  id: 'model-not-pinned',
  title: 'Model is taken from a hub without a fixed revision',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Add the full commit (`--revision <40 hex>`, `hf://organisation/model:<40 hex>`), or bring the model in as an image or volume with a digest.',
  references: ['https://huggingface.co/docs/huggingface_hub/guides/download#download-a-specific-revision'],
  controls: aisvs(['4.2.3'], ['4.2.5']),
  check: {
    *launch(launch): Generator<Hit> {
      const model = hubModelOf(launch);
      if (model === undefined || isCommit(model.revision)) return;
      if (isSwitchedOn(variableOf(launch, 'HF_HUB_OFFLINE')?.value)) return;
      yield hit(launch, model.at, {
        message: `${model.name} is whatever its repository holds when the server starts`,
        evidence: model.name,
      });
    },
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program?.name !== 'hf' && program?.name !== 'huggingface-cli') continue;
        const [verb, model] = program.args.filter(({ text }) => !text.startsWith('-'));
        if (verb?.text !== 'download' || model === undefined || !isHubName(model.text)) continue;
        if (isCommit(valueOf(program.args, '--revision')?.value)) continue;
        yield hit(script, scriptPlace(script, model), {
          message: `${model.text} is whatever its repository holds at the moment`,
          evidence: model.text,
        });
      }
    },
    *object(object): Generator<Hit> {
      if (object.group !== 'serving.kserve.io') return;
      for (const scalar of scalarsIn(object.node)) {
        const uri = /^hf:\/\/([\w.-]+\/[\w.-]+)(?::(.*))?$/.exec(textOf(scalar) ?? '');
        if (uri === null || isCommit(uri[2])) continue;
        yield hit(object, scalar, {
          message: `${uri[1] ?? ''} is whatever its repository holds when the server starts`,
          evidence: uri[1] ?? '',
        });
      }
    },
  },
  match: [
    container(
      'image: vllm/vllm-openai:v0.11.0\nargs: [--model, «meta-llama/Llama-3.1-8B», --revision, main]',
    ),
    container(
      'image: ghcr.io/huggingface/text-generation-inference:3.3\nenv: [{ name: MODEL_ID, «value: meta-llama/Llama-3.1-8B» }]',
    ),
    container(
      'image: app\ncommand: [sh, -c, "exec vllm serve «meta-llama/Llama-3.1-8B» --revision 8e8c483"]',
      'a shortened commit, in a shell',
    ),
    docker('FROM python:3.13\nRUN hf download «meta-llama/Llama-3.1-8B» --local-dir /models'),
    manifest(
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: llm }\nspec: { predictor: { model: { storageUri: «hf://meta-llama/Llama-3.1-8B» } } }',
    ),
  ],
  clean: [
    container(
      `image: vllm/vllm-openai:v0.11.0\nargs: [--model, meta-llama/Llama-3.1-8B, --revision=${COMMIT}]`,
    ),
    container('image: vllm/vllm-openai:v0.11.0\nargs: [--model, /models/llama]'),
    steps(`- run: hf download meta-llama/Llama-3.1-8B --revision ${COMMIT}`),
    container('image: app\nargs: [--model, acme/thing]'),
    manifest(
      `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: llm }\nspec: { predictor: { model: { storageUri: "hf://meta-llama/Llama-3.1-8B:${COMMIT}" } } }`,
    ),
  ],
});
