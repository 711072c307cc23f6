import path from 'node:path';
import { docker } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

const SECRET_FILE =
  /(?:^|\/)(?:\.env(?:\.(?:local|prod|production|staging|dev|development))?|\.npmrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.aws(?:\/credentials)?|\.azure|\.kube(?:\/config)?|kubeconfig(?:\.ya?ml)?|\.ssh|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[_.-])?private[_.-]?key(?:\.pem)?|.*(?:service[_.-]?account|credentials?)[\w.-]*\.json|kaggle\.json|\.huggingface\/token|\.terraform\.d\/credentials\.tfrc\.json)$/i;

export const secretFileCopied = defineRule({
  id: 'secret-file-copied',
  title: 'File with credentials is copied into the image',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Take the file out of the build (.dockerignore) and mount it: `RUN --mount=type=secret`, or a volume at run time.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  controls: aisvs(['4.4.5'], ['4.4.4', '4.4.6']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      for (const stage of dockerfile.stages) {
        for (const { instruction, words } of stage.instructions) {
          if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue;
          for (const { text, place } of words.slice(0, -1)) {
            if (!isSecretFile(text)) continue;
            yield hit(stage, place, {
              message: 'the file stays in a layer of the image, also when a later step removes it',
              detail: instruction.keyword,
              evidence: text,
            });
          }
        }
      }
    },
  },
  match: [
    docker('FROM python:3.13\nCOPY «.env» /app/'),
    docker(
      'FROM python:3.13\nADD --chown=app ["src", «"./config/../.ssh/id_ed25519"», "/root/.ssh/"]',
      'the JSON form, a winding path',
    ),
    docker('FROM python:3.13\nARG F=.npmrc\nCOPY «${F}» package.json ./', 'the name in a variable'),
    docker('FROM python:3.13\nCOPY app \\\n  # comment\n  «gcp-service-account.json» /app/'),
  ],
  clean: [
    docker('FROM python:3.13\nCOPY .env.example /app/'),
    docker('FROM python:3.13\nCOPY src /app/.env'),
    docker('FROM python:3.13\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci'),
  ],
});

/** Judged by the last parts of the path: the expression is not made for endless ones. */
function isSecretFile(text: string): boolean {
  const file = path.posix.normalize(text.slice(-1000));
  return SECRET_FILE.test(file.endsWith('/') ? file.slice(0, -1) : file);
}
