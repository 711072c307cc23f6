/** Cells of a row as GFM counts them: bars that no backslash escapes, in code too. */
export function cellCount(row: string): number {
  return row.replace(/\\[\s\S]/g, '').split('|').length - 2;
}

/** Takes out code spans: a run of backticks that no backslash escapes, up to the next run of the same length. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/(?<![\\`])((?:\\\\)*)(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)/g, '$1');
}
