/**
 * `kubernetes`: YAML 1.1 as kubectl's reader resolves it (`yes`, `on`, `y` are booleans, 0777 is octal).
 * `github`: YAML 1.2 core, where `on` is a string.
 */
export type YamlDialect = 'kubernetes' | 'github';

const BOOLEANS_11: ReadonlyMap<string, boolean> = new Map(
  [
    ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map(
      (word) => [word, true] as const,
    ),
    ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map(
      (word) => [word, false] as const,
    ),
  ].flat(),
);
const BOOLEANS_12: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);
const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
const CORE_TAG = 'tag:yaml.org,2002:';

/** Resolves an untagged plain scalar. */
export function resolvePlain(text: string, dialect: YamlDialect): string | number | boolean | null {
  if (NULLS.has(text)) return null;
  const boolean = (dialect === 'kubernetes' ? BOOLEANS_11 : BOOLEANS_12).get(text);
  return boolean ?? resolveNumber(text, dialect) ?? text;
}

/** Resolves a scalar that carries a tag, whatever its quotes: `!!bool "yes"` is as true as `yes`. */
export function resolveTagged(
  tag: string,
  text: string,
  dialect: YamlDialect,
): string | number | boolean | null {
  switch (tag.startsWith(CORE_TAG) ? tag.slice(CORE_TAG.length) : tag) {
    case 'bool':
    case 'int':
    case 'float':
    case 'null':
      return resolvePlain(text, dialect);
    default:
      return text;
  }
}

function resolveNumber(text: string, dialect: YamlDialect): number | undefined {
  if (text.length > 40 || !/^[-+.\d]/.test(text)) return undefined;
  const plain = dialect === 'kubernetes' ? text.replaceAll('_', '') : text;
  const sign = plain.startsWith('-') ? -1 : 1;
  const digits = plain.replace(/^[-+]/, '');
  if (/^0[xX][\da-fA-F]+$/.test(digits) || /^0o[0-7]+$/.test(digits)) return sign * Number(digits);
  if (dialect === 'kubernetes') {
    if (/^0b[01]+$/.test(digits)) return sign * Number(digits);
    if (/^0[0-7]+$/.test(digits)) return sign * Number.parseInt(digits, 8);
  }
  return /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) ? sign * Number(digits) : undefined;
}
