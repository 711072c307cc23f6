import path from 'node:path';

/**
 * What a file may be, judged by its path alone. `workflow`, `action`, `dockerfile`: certain. `yaml`, `json`: its content
 * decides. `other`: its first lines decide. `unsupported`: infrastructure this scan does not read.
 */
export type Candidate =
  | { readonly kind: 'dockerfile' | 'workflow' | 'action' | 'yaml' | 'json' | 'other' }
  | { readonly kind: 'unsupported'; readonly what: string };

/** Extensions of source, text and data that neither Docker, kubectl nor GitHub read. */
const FOREIGN = new Set(
  (
    'ts tsx mts cts js jsx mjs cjs py pyi ipynb rs go java kt scala c h cc cpp hpp cs rb php pl lua r swift m sql css scss less html htm ' +
    'vue svelte md mdx rst adoc csv tsv parquet arrow svg png jpg jpeg gif webp ico pdf mp3 mp4 wav zip gz tgz tar xz bz2 zst 7z whl jar ' +
    'safetensors gguf onnx pt pth bin ckpt pkl npy npz h5 pb tflite model so dll dylib exe wasm map lock sum woff woff2 ttf dockerignore ' +
    'sh bash zsh fish ksh ps1 bat cmd license'
  ).split(' '),
);

export function candidateOf(file: string): Candidate | undefined {
  const name = path.posix.basename(file);
  const lower = name.toLowerCase();
  const extension = lower.includes('.') ? lower.slice(lower.lastIndexOf('.') + 1) : '';
  const isYaml = extension === 'yaml' || extension === 'yml';
  if (isYaml && /(?:^|\/)\.github\/workflows\/[^/]+$/.test(file)) return { kind: 'workflow' };
  if (isYaml && lower.startsWith('action.')) return { kind: 'action' };
  if (isYaml && /^(?:docker-)?compose(?:[.-].*)?\.ya?ml$/.test(lower)) return unsupported('Compose');
  if (isYaml) return { kind: 'yaml' };
  if (extension === 'tf' || extension === 'tofu' || lower.endsWith('.tf.json'))
    return unsupported('Terraform');
  if (extension === 'bicep') return unsupported('Bicep');
  if (extension === 'json') return { kind: 'json' };
  if (lower === 'dockerfile' || lower === 'containerfile') return { kind: 'dockerfile' };
  if (FOREIGN.has(extension)) return undefined;
  if (/^(?:dockerfile|containerfile)[.-]|\.(?:dockerfile|containerfile)$/.test(lower))
    return { kind: 'dockerfile' };
  return { kind: 'other' };
}

/** Whether a file is, by its name, the source of a template engine: it becomes a Dockerfile only when it is rendered. */
export function isTemplateName(file: string): boolean {
  return /\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|gotmpl|in)$/i.test(file);
}

function unsupported(what: string): Candidate {
  return { kind: 'unsupported', what };
}

/** A word in which any letter may be written as an escape of a double-quoted YAML or JSON string. */
function escapable(word: string): string {
  const spellings = (char: string): string => {
    const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(2, '0');
    return `(?:${char}|\\\\u00${hex}|\\\\x${hex}|\\\\U000000${hex})`;
  };
  return [...word].map(spellings).join('');
}

const API_VERSION = new RegExp(escapable('apiVersion'), 'i');

/** Whether a text can hold a Kubernetes object; cheap, says yes too often. */
export function mayBeManifest(text: string): boolean {
  return API_VERSION.test(text);
}

/** Whether a text that could not be parsed is a manifest all the same: the key stands where a key stands. */
export function looksLikeManifest(text: string): boolean {
  if (/^[ \t]*(?:-[ \t]+|\{[ \t]*|,[ \t]*)?["']?apiVersion["']?[ \t]*:/m.test(text)) {
    return /(?:^|[\s{,])["']?kind["']?[ \t]*:/m.test(text);
  }
  return mayBeManifest(text) && /\\[uUx]/.test(text) && !text.includes('apiVersion');
}

/** Whether a YAML file outside `.github/workflows` can hold a workflow or an action. */
export function mayBeWorkflow(text: string): boolean {
  return /^["']?(?:jobs|runs)["']?[ \t]*:/m.test(text) && /^["']?(?:on|runs)["']?[ \t]*:/m.test(text);
}

/** Whether the first lines of a file without a telling name are a Dockerfile: after comments and ARGs comes FROM. */
export function looksLikeDockerfile(head: string): boolean {
  for (const line of head.split('\n', 60)) {
    if (/^\s*(?:#|$|ARG\s)/i.test(line)) continue;
    return (
      /^\s*FROM\s+(?:--platform=\S+\s+)?[\w.$][\w.${}:/@-]*(?:\s+AS\s+\S+)?\s*$/i.test(line) &&
      /^\s*(?:RUN|COPY|CMD|ENTRYPOINT|USER|WORKDIR|ENV|ADD|LABEL)\s/im.test(head)
    );
  }
  return false;
}
