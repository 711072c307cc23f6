import { parseImageReference } from './image.ts';
import { launchOption, runs, variableOf, type Launch, type LaunchWord } from './launch.ts';

/** A program that serves models over the network, how it is recognised and what makes it ask for a key. */
interface ServerKind {
  readonly name: string;
  readonly programs: readonly string[];
  /** Beginning of a Python module (`-m vllm.entrypoints…`). */
  readonly module?: string;
  /** End of the image's repository. */
  readonly images: readonly string[];
  readonly keyOptions: readonly string[];
  readonly keyVariables: readonly string[];
}

const KINDS: readonly ServerKind[] = [
  { name: 'vLLM', programs: ['vllm'], module: 'vllm.entrypoints', images: ['vllm/vllm-openai'], keyOptions: ['--api-key'], keyVariables: ['VLLM_API_KEY'] },
  { name: 'SGLang', programs: [], module: 'sglang.launch_server', images: ['lmsysorg/sglang'], keyOptions: ['--api-key'], keyVariables: [] },
  { name: 'Text Generation Inference', programs: ['text-generation-launcher'], images: ['huggingface/text-generation-inference'], keyOptions: ['--api-key'], keyVariables: ['API_KEY'] },
  { name: 'Text Embeddings Inference', programs: ['text-embeddings-router'], images: ['huggingface/text-embeddings-inference'], keyOptions: ['--api-key'], keyVariables: ['API_KEY'] },
  { name: 'llama.cpp', programs: ['llama-server'], images: ['ggml-org/llama.cpp', 'ggerganov/llama.cpp'], keyOptions: ['--api-key', '--api-key-file'], keyVariables: ['LLAMA_API_KEY'] },
  { name: 'Ollama', programs: ['ollama'], images: ['ollama/ollama'], keyOptions: [], keyVariables: [] },
  { name: 'Triton', programs: ['tritonserver'], images: ['nvidia/tritonserver'], keyOptions: [], keyVariables: [] },
  { name: 'TensorFlow Serving', programs: ['tensorflow_model_server'], images: ['tensorflow/serving'], keyOptions: [], keyVariables: [] },
  { name: 'MLflow', programs: ['mlflow'], images: ['mlflow/mlflow'], keyOptions: ['--app-name'], keyVariables: [] },
  { name: 'LMDeploy', programs: ['lmdeploy'], images: ['openmmlab/lmdeploy'], keyOptions: ['--api-keys'], keyVariables: [] },
]; // prettier-ignore

export interface ModelServer {
  readonly name: string;
  /** Whether it asks its clients for a key. */
  readonly hasKey: boolean;
}

/** The model server a launch starts, by its command or its image; undefined when it starts something else. */
export function modelServerOf(launch: Launch): ModelServer | undefined {
  const kind = KINDS.find((candidate) => isStarted(launch, candidate));
  if (kind === undefined) return undefined;
  const hasOption = launch.commands.some(
    (command) => launchOption(command, ...kind.keyOptions) !== undefined,
  );
  const hasVariable = kind.keyVariables.some((name) => {
    const variable = variableOf(launch, name);
    return variable !== undefined && variable.value !== '';
  });
  return { name: kind.name, hasKey: hasOption || hasVariable };
}

function isStarted(launch: Launch, kind: ServerKind): boolean {
  const { module } = kind;
  const isCommand = launch.commands.some(
    (command) =>
      runs(command.slice(0, 6), ...kind.programs) ||
      (module !== undefined && command.some(({ text }) => text.startsWith(module))),
  );
  return isCommand || isImage(launch, kind.images);
}

function isImage({ image }: Launch, names: readonly string[]): boolean {
  if (image === undefined) return false;
  const { repository } = parseImageReference(image);
  return names.some((name) => repository === name || repository.endsWith(`/${name}`));
}

/** A model named by its place on a hub, with the option or variable that names it. */
export interface HubModel {
  readonly at: LaunchWord['at'];
  readonly name: string;
  readonly revision: string | undefined;
}

const MODEL_OPTIONS = ['--model', '--model-path', '--model-id', '--model-name-or-path'];

/** The hub model a launch loads. */
export function hubModelOf(launch: Launch): HubModel | undefined {
  if (modelServerOf(launch) === undefined) return undefined;
  for (const command of launch.commands) {
    const option = launchOption(command, ...MODEL_OPTIONS);
    const served = servedModel(command);
    const name = option?.value ?? served?.text;
    const at = option === undefined ? served?.at : placeOfValue(command, option.word);
    if (name === undefined || at === undefined || !isHubName(name)) continue;
    return {
      at,
      name,
      revision: launchOption(command, '--revision')?.value ?? variableOf(launch, 'REVISION')?.value,
    };
  }
  const variable = variableOf(launch, 'MODEL_ID');
  if (variable?.value === undefined || !isHubName(variable.value)) return undefined;
  return { at: variable.at, name: variable.value, revision: variableOf(launch, 'REVISION')?.value };
}

/** `vllm serve MODEL`. */
function servedModel(command: readonly LaunchWord[]): LaunchWord | undefined {
  const at = command.findIndex(
    ({ text }, index) => text === 'serve' && (index === 0 || command[index - 1]?.text.endsWith('vllm')),
  );
  const word = at === -1 ? undefined : command[at + 1];
  return word?.text.startsWith('-') === true ? undefined : word;
}

function placeOfValue(command: readonly LaunchWord[], option: LaunchWord): LaunchWord['at'] {
  return option.text.includes('=') ? option.at : (command[command.indexOf(option) + 1]?.at ?? option.at);
}

/** `organisation/model`, not a path and not an address. */
export function isHubName(text: string): boolean {
  return /^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}$/.test(text);
}

export function isCommit(revision: string | undefined): boolean {
  return revision !== undefined && /^[\da-f]{40}$/i.test(revision.trim());
}
