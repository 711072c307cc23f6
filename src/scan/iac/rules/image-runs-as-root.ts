import { docker } from '../example.ts';
import { inForce, rootBaseOf, type Stage } from '../dockerfile/dockerfile.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

/** Bases that set a user of their own. */
const NON_ROOT_BASE = /nonroot|non-root|rootless|unprivileged|chainguard|(?:^|\/)bitnami\//i;

export const imageRunsAsRoot = defineRule({
  id: 'image-runs-as-root',
  title: 'Image starts its program as root',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Add `USER 10001` (a number, so that `runAsNonRoot` can check it) to the last stage, after everything is installed.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  controls: aisvs(['4.1.1'], ['4.1.1']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      const stage = dockerfile.stages.at(-1);
      if (stage === undefined || !startsSomething(stage)) return;
      const user = inForce(stage, 'USER');
      if (user === undefined) {
        const base = rootBaseOf(stage);
        if (base?.kind === 'image' && (base.ref === undefined || NON_ROOT_BASE.test(base.ref))) return;
        yield hit(stage, stage.from.place, {
          message: 'the last stage sets no user, and its base most likely is root',
        });
        return;
      }
      const name = user.words[0];
      if (name === undefined || name.isUnknown || !/^(?:root|0+)(?::|$)/i.test(name.text)) return;
      yield hit(stage, user.instruction.place, {
        message: 'the last user of the image is root',
        detail: 'USER',
      });
    },
  },
  match: [
    docker('FROM node:24 AS build\nUSER node\nRUN npm ci\n«FROM python:3.13»\nCMD ["serve"]'),
    docker('FROM python:3.13\nUSER app\nRUN pip install x\n«USER root»\nENTRYPOINT serve'),
    docker(
      'FROM python:3.13 AS base\nUSER 1000\nFROM base\nARG UID=0\n«USER ${UID}:1000»\nCMD serve',
      'zero out of a variable, over a base stage',
    ),
    docker('«FROM scratch»\nCOPY app /app\nENTRYPOINT ["/app"]'),
  ],
  clean: [
    docker('FROM python:3.13\nUSER 10001\nCMD ["serve"]'),
    docker('FROM python:3.13 AS base\nUSER app\nFROM base\nCMD ["serve"]'),
    docker('FROM gcr.io/distroless/python3-debian12:nonroot\nCMD ["serve.py"]'),
    docker('FROM scratch\nCOPY --from=build /out /'),
    docker('ARG BASE\nFROM $BASE\nCMD serve'),
  ],
});

/** A stage from nothing without a program only carries files. */
function startsSomething(stage: Stage): boolean {
  if (rootBaseOf(stage)?.kind !== 'scratch') return true;
  return ['CMD', 'ENTRYPOINT'].some((keyword) => inForce(stage, keyword) !== undefined);
}
