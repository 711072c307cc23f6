import { docker } from '../example.ts';
import type { Setting } from '../dockerfile/dockerfile.ts';
import { hit, type Hit, type Resource } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isSecretName } from '../secret-name.ts';

export const secretBuildArgument = defineRule({
  id: 'secret-build-argument',
  title: 'Secret is passed to the build as an argument or variable',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Use `RUN --mount=type=secret,id=…`; values of ARG and ENV stay in the history of the image and in its provenance.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  controls: aisvs(['4.4.5'], ['4.4.6']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      yield* report(dockerfile, dockerfile.globals);
      for (const stage of dockerfile.stages) yield* report(stage, stage.settings);
    },
  },
  match: [
    docker('FROM node:24\nARG «NPM_TOKEN»\nRUN npm ci'),
    docker(
      'FROM python:3.13\nARG TOKEN_NAME\nENV «HF_TOKEN=$TOKEN_NAME»',
      'by way of an argument with a harmless name',
    ),
    docker('ARG «githubToken»\nFROM python:3.13'),
  ],
  clean: [
    docker('FROM node:24\nARG NPM_VERSION=11\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci'),
    docker('FROM node:24\nARG KEY_ID\nENV PASSWORD_FILE=$KEY_ID'),
    docker('FROM node:24\nARG API_KEY=""'),
  ],
});

function* report(resource: Resource, settings: readonly Setting[]): Generator<Hit> {
  for (const { keyword, name, value, place } of settings) {
    // A literal is `secret-in-image`, or no secret.
    if (!isSecretName(name) || (value !== undefined && !value.isUnknown)) continue;
    yield hit(resource, place, {
      message: `${keyword} ${name} leaves the secret in the history of the image`,
      evidence: `${keyword} ${name}`,
    });
  }
}
