import { container, DIGEST, docker, workflow } from '../example.ts';
import { isPinned, isRefKnown, parseImageReference } from '../image.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const imageNotPinned = defineRule({
  id: 'image-not-pinned',
  title: 'Image is not pinned by its digest',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Append the digest (`name:1.2.3@sha256:…`) and let an update tool move it; a tag can be pointed at other content.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  controls: aisvs(['4.2.1', '4.2.3'], ['4.2.2', '4.2.5']),
  check: {
    *image(image): Generator<Hit> {
      const reference = parseImageReference(image.ref);
      if (!isRefKnown(image.ref) || isPinned(reference)) return;
      const { tag, digest } = reference;
      // Without a version at all: `image-latest-tag`.
      if (digest === undefined && (tag === undefined || tag === 'latest')) return;
      yield hit(image, image.at, {
        message:
          digest === undefined
            ? 'the image is named by a tag only'
            : 'the digest of the image is not a whole SHA-256',
        evidence: image.ref,
      });
    },
  },
  match: [
    docker(
      'FROM «python:3.13-slim» AS build\nFROM «gcr.io/distroless/python3:nonroot»\nCOPY --from=build /app /app',
    ),
    container('image: «vllm/vllm-openai:v0.11.0»'),
    container('image: «app:1@sha256:abc»', 'a digest in name only'),
    docker(`FROM python@${DIGEST}\nCOPY «--from=ghcr.io/astral-sh/uv:0.9» /uv /bin/`),
    workflow(
      'on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: «docker://alpine:3.22»',
    ),
  ],
  clean: [
    docker(`FROM python:3.13@${DIGEST}\nUSER app`),
    container(`image: app@${DIGEST}`),
    docker(`ARG BASE=python@${DIGEST}\nFROM $BASE`),
    container('image: app:$(VERSION)'),
  ],
});
