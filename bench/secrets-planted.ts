import fs from 'node:fs';
import path from 'node:path';
import { SECRET_RULES } from '../src/scan/secrets/rules.ts';

/** A made-up secret of one kind and the name it usually has. */
interface Planted {
  readonly kind: string;
  readonly name: string;
  readonly secret: string;
}

/** A way to write a secret down; `content` is a whole file. */
interface Carrier {
  readonly name: string;
  readonly file: string;
  readonly content: (planted: Planted) => string | Buffer;
}

const FILLER = 'var a=function(b){return b+1};';

/** `plain` decides which kinds a tool knows; the others show how much of that is left elsewhere. */
export const CARRIERS: readonly Carrier[] = [
  { name: 'plain', file: 'settings.env', content: ({ name, secret }) => `# settings\n${name}=${secret}\n` },
  {
    name: 'CRLF',
    file: 'settings.env',
    content: ({ name, secret }) => `# settings\r\n${name}=${secret}\r\n`,
  },
  { name: 'Python', file: 'app.py', content: ({ name, secret }) => `import os\n\n${name} = "${secret}"\n` },
  {
    name: 'YAML name and value',
    file: 'pod.yaml',
    content: ({ name, secret }) => `env:\n  - name: ${name}\n    value: ${secret}\n`,
  },
  {
    name: 'minified, one line',
    file: 'app.min.js',
    content: ({ name, secret }) => `${FILLER.repeat(4000)}x={"${name}":"${secret}"};${FILLER.repeat(4000)}`,
  },
  {
    name: 'notebook cell',
    file: 'train.ipynb',
    content: ({ name, secret }) => notebook([`import os\n`, `os.environ["${name}"] = "${secret}"\n`]),
  },
  {
    name: 'JSON in a string',
    file: 'log.json',
    content: ({ name, secret }) => `${JSON.stringify({ log: JSON.stringify({ [name]: secret }) })}\n`,
  },
  {
    name: 'UTF-16',
    file: 'settings.ps1',
    content: ({ name, secret }) => Buffer.from(`\ufeff$env:${name} = "${secret}"\r\n`, 'utf16le'),
  },
  {
    name: 'base64',
    file: 'secret.yaml',
    content: ({ name, secret }) => `data:\n  ${name}: ${Buffer.from(secret).toString('base64')}\n`,
  },
];

function notebook(source: readonly string[]): string {
  const cell = { cell_type: 'code', execution_count: 1, metadata: {}, outputs: [], source };
  return `${JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`;
}

/** Every kind our rules know whose usual form is `NAME=secret`: what another tool does not know counts against nobody. */
function plantedSecrets(): Planted[] {
  return SECRET_RULES.flatMap((rule) => {
    for (const { text, secret } of rule.examples().match) {
      const name = /(?:^|\n)(?:export )?([A-Z][A-Z0-9_]{2,60})=(?=\S)/.exec(text)?.[1];
      if (name !== undefined && text.includes(`${name}=${secret}\n`) && secret.length < 600)
        return [{ kind: rule.meta.id, name, secret }];
    }
    return [];
  });
}

export interface PlantedTree {
  readonly kinds: readonly string[];
  /** `carrier-index/kind/file`. */
  readonly fileOf: (carrier: Carrier, kind: string) => string;
  /** Folder with texts that hold no secret, one file each. */
  readonly decoyFolder: string;
  readonly decoys: number;
}

/** Writes one file per kind and carrier, and one per clean example. */
export function plantSecrets(root: string): PlantedTree {
  fs.rmSync(root, { recursive: true, force: true });
  const planted = plantedSecrets();
  const fileOf = (carrier: Carrier, kind: string): string =>
    path.posix.join(`c${String(CARRIERS.indexOf(carrier))}`, kind, carrier.file);
  const write = (name: string, content: string | Buffer): void => {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  };
  for (const carrier of CARRIERS) {
    for (const item of planted) write(fileOf(carrier, item.kind), carrier.content(item));
  }
  let decoys = 0;
  for (const rule of SECRET_RULES) {
    for (const { text, path: name } of rule.examples().clean) {
      write(`decoys/${String(decoys)}/${name ?? 'notes.txt'}`, text);
      decoys += 1;
    }
  }
  return { kinds: planted.map(({ kind }) => kind), fileOf, decoyFolder: 'decoys/', decoys };
}
