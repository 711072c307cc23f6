import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import type { KeyAlgorithm } from '../../src/domain/key-algorithm.ts';
import { systemContext, type FlowContext } from '../../src/flows/context.ts';
import { storedZip } from './other-weights.ts';
import { pickleDict, pickleStream, pickleText, torchTensor } from './pickle-bytes.ts';

/** One tensor as `torch.save` writes it, every byte of which is `value`: an AI-BOM reads all of it. */
export function torchWeights(value: number): Buffer {
  return storedZip({
    'weights/data.pkl': pickleStream(pickleDict([pickleText('w'), torchTensor('0', [8, 8], 64)])),
    'weights/version': '3',
    'weights/data/0': Buffer.alloc(256, value),
  });
}

/** A folder for one test, with a small model and keys in it; real files, real git. */
export interface Project {
  readonly root: string;
  /** Absolute path of something in the project. */
  at(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  /** Makes `keys/NAME.key` and `keys/NAME.pub`. */
  key(name: string, algorithm?: KeyAlgorithm): { readonly private: string; readonly public: string };
  /** Makes the project a git work tree with one commit of what is there. */
  commit(): void;
  remove(): void;
}

export function makeProject(): Project {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-project-')));
  const at = (name: string): string => path.join(root, name);
  const write = (name: string, content: string | Uint8Array): string => {
    fs.mkdirSync(path.dirname(at(name)), { recursive: true });
    fs.writeFileSync(at(name), content);
    return at(name);
  };
  write('model/config.json', '{"model_type":"bert","architectures":["BertModel"]}\n');
  write('model/README.md', '---\nlicense: mit\n---\n# Tiny\n');
  write('model/weights.bin', torchWeights(7));
  return {
    root,
    at,
    write,
    key(name, algorithm = 'ec-p256') {
      const pair = generateKeyPair({ algorithm });
      const secret = write(`keys/${name}.key`, pair.privateKeyPem);
      fs.chmodSync(secret, 0o600);
      return { private: secret, public: write(`keys/${name}.pub`, pair.publicKeyPem) };
    },
    commit() {
      if (!fs.existsSync(at('.git'))) {
        // As `git init` writes it: a process less, for a fork of a test's process is dear.
        for (const folder of ['objects', 'refs']) fs.mkdirSync(at(`.git/${folder}`), { recursive: true });
        write('.git/HEAD', 'ref: refs/heads/main\n');
        write('.git/config', '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n');
      }
      const git = 'git -c user.name=t -c user.email=t@example';
      execFileSync('sh', ['-c', `${git} add -A && ${git} commit -q -m state`], { cwd: root });
    },
    remove() {
      fs.rmSync(root, { recursive: true });
    },
  };
}

/** A context with an environment of its own: the tests must not depend on where they run. */
export function testContext(env: Readonly<Record<string, string>> = {}, now?: Date): FlowContext {
  return systemContext({ env, ...(now === undefined ? {} : { clock: () => now }) });
}
