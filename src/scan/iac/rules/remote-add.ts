import { COMMIT, DIGEST, docker } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const remoteAdd = defineRule({
  id: 'remote-add',
  title: 'ADD fetches a file without a checksum',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Write `ADD --checksum=sha256:… URL`, or name a full commit for a git address.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  controls: aisvs(['4.2.1'], ['4.2.2']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      for (const stage of dockerfile.stages) {
        for (const item of stage.instructions) {
          const add = item.instruction.inner ?? item.instruction;
          if (add.keyword !== 'ADD' || add.flags.some(({ name }) => name === 'checksum')) continue;
          for (const { text, place } of item.words.slice(0, -1)) {
            const isRemote = /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i.test(text);
            if (!isRemote || /\.git#[\da-f]{40}(?::|$)/i.test(text)) continue;
            yield hit(stage, place, {
              message: 'what the address gives at build time goes into the image',
              detail: 'ADD',
              evidence: text,
            });
          }
        }
      }
    },
  },
  match: [
    docker('FROM python:3.13\nADD «https://example.com/model.bin» /models/'),
    docker('FROM python:3.13\nADD ["a", «"HTTPS://example.com/x.tgz"», "/x/"]', 'the JSON form, in capitals'),
    docker('FROM python:3.13\nARG U=https://example.com\nADD «$U/x» /x', 'the address in a variable'),
    docker('FROM python:3.13\nADD «https://github.com/acme/tool.git#main» /src'),
  ],
  clean: [
    docker(`FROM python:3.13\nADD --checksum=${DIGEST} https://example.com/model.bin /models/`),
    docker(`FROM python:3.13\nADD https://github.com/acme/tool.git#${COMMIT} /src`),
    docker('FROM python:3.13\nADD app.tar.gz /app\nCOPY https /app'),
  ],
});
