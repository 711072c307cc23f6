import { docker } from '../example.ts';
import type { Setting } from '../dockerfile/dockerfile.ts';
import { hit, type Hit, type Resource } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isExposedSecret } from '../secret-name.ts';

export const secretInImage = defineRule({
  id: 'secret-in-image',
  title: 'Credential is built into the image',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Replace the credential; give it to the build with `RUN --mount=type=secret` and to the container at run time. ENV and ARG stay readable in the image.',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  controls: aisvs(['4.4.5'], ['4.4.4', '4.4.6']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      yield* report(dockerfile, dockerfile.globals);
      for (const stage of dockerfile.stages) yield* report(stage, stage.settings);
    },
  },
  match: [
    docker('FROM python:3.13\nENV «HF_TOKEN=hf_Kq7Zt2mW9xLb4Rv8Ns3P» MODE=fast'),
    docker('ARG «NPM_TOKEN="kR5tY8uW2qZ9"»\nFROM node:24'),
    docker('FROM python:3.13\nENV «DB_PASSWORD correct horse 7»', 'the old form without an equals sign'),
    docker('FROM python:3.13\nARG PART=kR5tY8uW\nENV «API_KEY=${PART}2qZ9»', 'put together from a variable'),
  ],
  clean: [
    docker('FROM python:3.13\nARG HF_TOKEN\nENV TOKEN_FILE=/run/secrets/token'),
    docker('FROM python:3.13\nENV API_KEY="" PASSWORD=changeme MAX_TOKENS=4096'),
    docker('FROM python:3.13\nRUN --mount=type=secret,id=hf HF_TOKEN=$(cat /run/secrets/hf) hf download a/b'),
  ],
});

function* report(resource: Resource, settings: readonly Setting[]): Generator<Hit> {
  for (const { keyword, name, value, place } of settings) {
    if (value === undefined || value.isUnknown || !isExposedSecret(name, value.text)) continue;
    yield hit(resource, place, {
      message: `${keyword} ${name} holds a credential that everybody with the image can read`,
      evidence: `${keyword} ${name}`,
    });
  }
}
