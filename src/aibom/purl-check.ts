/** The parts of a package URL (purl-spec), still encoded. */
interface Parts {
  readonly type: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
}

/** Names that a repository moves: a package URL with one points at other bytes tomorrow. */
const MOVING = /^(?:main|master|head|latest|dev|develop|trunk|nightly|refs%2F.*|refs\/.*)$/i;

export interface PurlProblem {
  readonly rule: 'bom-invalid-purl' | 'bom-mutable-version';
  readonly message: string;
}

/** What is wrong with a package URL; undefined when it is one (purl-spec, and its types huggingface, mlflow, pypi, npm). */
export function purlProblem(text: string): PurlProblem | undefined {
  const invalid = (message: string): PurlProblem => ({ rule: 'bom-invalid-purl', message });
  const parts = split(text);
  if (parts === undefined) return invalid('the text is no package URL: pkg:type/name@version');
  const { type, namespace, version } = parts;
  if (type === 'mlflow' && namespace !== undefined)
    return invalid('a package URL of MLflow has no namespace');
  if (type === 'pypi' && namespace !== undefined) return invalid('a package URL of PyPI has no namespace');
  if (type !== 'huggingface' || version === undefined) return undefined;
  if (MOVING.test(version))
    return { rule: 'bom-mutable-version', message: `the version ${version.slice(0, 60)} moves` };
  if (!/^[0-9a-f]{40}$/.test(version))
    return invalid('the version of a Hub model is a full commit, lower case');
  return undefined;
}

export function typeOfPurl(text: string): string | undefined {
  return split(text)?.type;
}

function split(text: string): Parts | undefined {
  if (text.length > 4_096 || /[\u0000-\u0020\u007f]/.test(text)) return undefined;
  const [, type, rest] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/(.+)$/i.exec(text.replace(/[#?].*$/s, '')) ?? [];
  if (type === undefined || rest === undefined) return undefined;
  const at = rest.lastIndexOf('@');
  const path = (at <= 0 ? rest : rest.slice(0, at)).replace(/^\/+|\/+$/g, '');
  const version = at <= 0 ? undefined : rest.slice(at + 1);
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (name === '' || version === '' || segments.some((segment) => segment === '' || !isEncoded(segment)))
    return undefined;
  return {
    type: type.toLowerCase(),
    namespace: segments.length > 1 ? segments.slice(0, -1).join('/') : undefined,
    name,
    version,
  };
}

function isEncoded(segment: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(segment);
}
