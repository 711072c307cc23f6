import { AppError } from '../domain/errors.ts';

const MAX_TAGS = 5_000_000;
const MAX_TAG_CHARACTERS = 64 * 1024;

export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The tags of an XML document in their order, without text. Document types are refused (their entities can grow and
 * point outside); the five entities of XML are resolved. Errors: `malformed`, `limit-exceeded`.
 */
export function* readXmlTags(text: string): Generator<XmlTag> {
  let at = 0;
  for (let count = 0; ; count += 1) {
    const start = text.indexOf('<', at);
    if (start === -1) return;
    if (count >= MAX_TAGS) throw new AppError('limit-exceeded', 'the document has more than 5,000,000 tags');
    if (text.startsWith('<!--', start)) {
      at = endOf(text, '-->', start);
    } else if (text.startsWith('<?', start)) {
      at = endOf(text, '?>', start);
    } else if (text.startsWith('<!', start)) {
      throw new AppError('malformed', 'the document has a document type or CDATA, which is not read');
    } else {
      const end = tagEnd(text, start);
      yield parseTag(text.slice(start + 1, end));
      at = end + 1;
    }
  }
}

function endOf(text: string, mark: string, start: number): number {
  const end = text.indexOf(mark, start);
  if (end === -1) throw new AppError('malformed', 'a comment or instruction of the document does not end');
  return end + mark.length;
}

function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length && at - start < MAX_TAG_CHARACTERS; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') break;
  }
  throw new AppError('malformed', 'a tag of the document does not end');
}

function parseTag(inside: string): XmlTag {
  const close = inside.startsWith('/');
  const empty = inside.endsWith('/');
  const body = inside.slice(close ? 1 : 0, empty ? -1 : undefined);
  const name = /^[A-Za-z_][\w.:-]{0,200}/.exec(body)?.[0];
  if (name === undefined) throw new AppError('malformed', 'a tag of the document has no name');
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of body.matchAll(
    /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (attributes.has(key))
      throw new AppError('malformed', `a tag has the attribute ${key.slice(0, 40)} twice`);
    attributes.set(key, unescape(double ?? single ?? ''));
  }
  return { name, kind: close ? 'close' : empty ? 'empty' : 'open', attributes };
}

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  const known: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => known[name] ?? '');
}
