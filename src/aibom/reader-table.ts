import type { Reader } from './reader.ts';
import { adapterConfigReader } from './readers/adapter-config.ts';
import { configJsonReader } from './readers/config-json.ts';
import { coremlWeightsReader } from './readers/coreml-weights.ts';
import { coremlReader } from './readers/coreml.ts';
import { datasetCardReader } from './readers/dataset-card.ts';
import { dvcReader } from './readers/dvc.ts';
import { generationConfigReader } from './readers/generation-config.ts';
import { ggufReader } from './readers/gguf.ts';
import { hdf5Reader } from './readers/hdf5.ts';
import { kerasReader } from './readers/keras.ts';
import { hubMetadataReader } from './readers/hub-metadata.ts';
import { condaReader } from './readers/lockfiles/conda.ts';
import { packageLockReader } from './readers/lockfiles/package-lock.ts';
import { pipfileLockReader } from './readers/lockfiles/pipfile-lock.ts';
import { requirementsReader } from './readers/lockfiles/requirements.ts';
import { tomlLockReader } from './readers/lockfiles/toml-lock.ts';
import { mlmodelReader } from './readers/mlmodel.ts';
import { modelPackReader } from './readers/model-pack.ts';
import { modelfileReader } from './readers/modelfile.ts';
import { numpyReader } from './readers/numpy.ts';
import { onnxReader } from './readers/onnx.ts';
import { openvinoReader } from './readers/openvino.ts';
import { packageJsonReader } from './readers/package-json.ts';
import { paddleParametersReader } from './readers/paddle-parameters.ts';
import { paddleProgramReader } from './readers/paddle-program.ts';
import { pickleReader } from './readers/pickle.ts';
import { readmeReader } from './readers/readme.ts';
import { safetensorsIndexReader } from './readers/safetensors-index.ts';
import { safetensorsReader } from './readers/safetensors.ts';
import { savedModelReader } from './readers/saved-model.ts';
import { tfCheckpointReader } from './readers/tf-checkpoint.ts';
import { tfliteReader } from './readers/tflite.ts';
import { chatTemplateReader, tokenizerConfigReader, tokenizerReader } from './readers/tokenizer.ts';
import { torchReader } from './readers/torch.ts';

/**
 * Every format that is read, one line each. The order is also whose word counts when two files state different things:
 * the model card first, then the configuration, then the metadata of weights.
 */
export const READERS: readonly Reader[] = [
  readmeReader,
  modelPackReader,
  configJsonReader,
  adapterConfigReader,
  generationConfigReader,
  tokenizerConfigReader,
  tokenizerReader,
  chatTemplateReader,
  mlmodelReader,
  modelfileReader,
  hubMetadataReader,
  packageJsonReader,
  datasetCardReader,
  dvcReader,
  requirementsReader,
  tomlLockReader,
  pipfileLockReader,
  condaReader,
  packageLockReader,
  safetensorsIndexReader,
  ggufReader,
  onnxReader,
  safetensorsReader,
  kerasReader,
  hdf5Reader,
  savedModelReader,
  tfCheckpointReader,
  tfliteReader,
  openvinoReader,
  coremlReader,
  coremlWeightsReader,
  paddleProgramReader,
  paddleParametersReader,
  torchReader,
  numpyReader,
  pickleReader,
];

export function readerFor(path: string): Reader | undefined {
  return READERS.find((reader) => reader.matches(path));
}
