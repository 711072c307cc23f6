import { AppError } from '../domain/errors.ts';
import { readYamlText, type YamlText } from './yaml-text.ts';

/** A model card with a long model-index has some ten kilobytes. */
const MAX_FRONT_MATTER = 512 * 1024;

/**
 * The YAML block between `---` lines at the start of a Markdown file; undefined when there is none. Errors:
 * `malformed` (not closed, not YAML, a key twice, too many aliases), `limit-exceeded`.
 */
export function readFrontMatter(markdown: string): YamlText | undefined {
  const text = markdown.startsWith('\ufeff') ? markdown.slice(1) : markdown;
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = closingOf(text, start);
  if (closing === null) {
    const isLong = text.length - start > MAX_FRONT_MATTER;
    throw isLong
      ? new AppError('limit-exceeded', 'the front matter is longer than 512 KiB or is not closed by ---')
      : new AppError('malformed', 'the front matter is not closed by ---');
  }
  return readYamlText(text.slice(start, start + closing.index), { what: 'front matter', firstLine: 2 });
}

/** The text after the front matter; all of it when there is none. */
export function bodyOf(markdown: string): string {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(markdown);
  if (opening === null) return markdown;
  const closing = closingOf(markdown, opening[0].length);
  return closing === null ? '' : markdown.slice(opening[0].length + closing.index + closing[0].length);
}

function closingOf(text: string, start: number): RegExpExecArray | null {
  return /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(start, start + MAX_FRONT_MATTER));
}
