import { container, docker, manifest, steps } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { addressesOf, isDownload, isLocalAddress } from '../shell/download.ts';
import { programOf, type Program } from '../shell/program.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';
import { entriesOf, textOf, type YamlNode } from '../yaml/node.ts';

export const plainHttpDownload = defineRule({
  id: 'plain-http-download',
  title: 'Code or model is fetched without TLS',
  severity: 'high',
  confidence: 'high',
  remediation: 'Use https, and compare the SHA-256 of what comes with a value kept here.',
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  controls: aisvs(['4.2.1', '4.3.4'], ['4.2.2', '4.3.4']),
  check: {
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === undefined || !fetches(program)) continue;
        for (const word of addressesOf(program)) {
          if (!isPlain(word.text)) continue;
          yield hit(script, scriptPlace(script, word), {
            message: `${program.name} fetches over plain http`,
            evidence: word.text,
          });
        }
      }
    },
    *dockerfile(dockerfile): Generator<Hit> {
      for (const stage of dockerfile.stages) {
        for (const { instruction, words } of stage.instructions) {
          if (instruction.keyword !== 'ADD') continue;
          for (const { text, place } of words.slice(0, -1)) {
            if (isPlain(text))
              yield hit(stage, place, {
                message: 'ADD fetches over plain http',
                detail: 'ADD',
                evidence: text,
              });
          }
        }
      }
    },
    *object(object): Generator<Hit> {
      if (
        object.kind !== 'InferenceService' &&
        object.kind !== 'TrainedModel' &&
        object.kind !== 'SeldonDeployment'
      )
        return;
      for (const { at, text } of storageUris(object.node, 0)) {
        if (isPlain(text))
          yield hit(object, at, { message: 'the model is fetched over plain http', evidence: text });
      }
    },
  },
  match: [
    docker(
      'FROM python:3.13\nRUN wget «http://example.com/model.safetensors»\nADD «http://example.com/x» /x',
    ),
    container(
      'image: app\ncommand: [sh, -c, "curl -sO «HTTP://example.com/m.onnx» && serve"]',
      'in capitals',
    ),
    steps('- run: pip install --index-url «http://pypi.example.com/simple» torch'),
    manifest(
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: llm }\nspec:\n  predictor:\n    model:\n      storageUri: «http://example.com/model.tar»',
    ),
  ],
  clean: [
    docker('FROM python:3.13\nRUN wget https://example.com/model.safetensors'),
    steps(
      '- run: |\n    curl -s http://localhost:8080/health\n    curl -s http://metrics.svc.cluster.local/x\n    echo http://example.com',
    ),
    container('image: app\ncommand: [sh, -c, "curl -s http://169.254.169.254/latest"]'),
  ],
});

function fetches(program: Program): boolean {
  if (isDownload(program)) return true;
  const [verb] = program.args.filter(({ text }) => !text.startsWith('-'));
  switch (program.name) {
    case 'pip':
    case 'pip3':
    case 'uv':
    case 'npm':
    case 'gem':
    case 'go':
      return true;
    case 'git':
      return ['clone', 'fetch', 'pull', 'submodule'].includes(verb?.text ?? '');
    default:
      return false;
  }
}

function isPlain(address: string): boolean {
  return /^http:\/\//i.test(address) && !isLocalAddress(address);
}

function* storageUris(
  node: YamlNode,
  depth: number,
): Generator<{ readonly at: YamlNode; readonly text: string }> {
  if (node.kind !== 'map' || depth > 8) return;
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value);
    if (/^(?:storageUri|modelUri)$/.test(key) && text !== undefined) yield { at: value, text };
    yield* storageUris(value, depth + 1);
  }
}
