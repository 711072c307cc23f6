import { container, docker, DIGEST, pod, workflow } from '../example.ts';
import { isRefKnown, parseImageReference } from '../image.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const imageLatestTag = defineRule({
  id: 'image-latest-tag',
  title: 'Image without a version',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Name a version and its digest (`name:1.2.3@sha256:…`); what `latest` is, the registry decides anew each time.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  controls: aisvs(['4.2.1', '4.2.3'], ['4.2.2', '4.2.5']),
  check: {
    *image(image): Generator<Hit> {
      const { tag, digest } = parseImageReference(image.ref);
      if (!isRefKnown(image.ref) || digest !== undefined || (tag !== undefined && tag !== 'latest')) return;
      yield hit(image, image.at, {
        message: tag === undefined ? 'the image has neither tag nor digest' : 'the image has the tag latest',
        evidence: image.ref,
      });
    },
  },
  match: [
    docker('FROM «python»\nUSER app'),
    container('image: «registry.example.com:5000/team/app»', 'the colon belongs to the port'),
    pod('containers: [{ name: web, image: «"ollama/ollama:latest"» }]'),
    workflow(
      'on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    container: «node»\n    services:\n      db: { image: «postgres:latest» }\n    steps: [{ run: make }]',
    ),
    docker('ARG TAG=latest\nFROM «nvidia/cuda:${TAG}»', 'the tag comes from a variable'),
  ],
  clean: [
    docker(`FROM python@${DIGEST} AS build\nFROM build\nUSER app`),
    container('image: app:1.4.2'),
    docker('FROM scratch\nCOPY app /app'),
    docker('ARG TAG\nFROM python:${TAG}'),
    container('image: {{ .Values.image }}'),
  ],
});
