import { derivedText, joinSlices, type MappedText } from '../mapped-text.ts';
import { lineOf } from '../source-file.ts';
import type { YamlScalar } from './node.ts';

/**
 * The text of a scalar, every character mapped to its place. Where folding or escapes make that impossible the whole
 * scalar is the place of every character.
 */
export function scalarText(scalar: YamlScalar): MappedText {
  const { source, start, end, text, style } = scalar;
  if (style === 'literal') return literalText(scalar) ?? derivedText(scalar, text);
  const written = source.text.slice(start, end);
  const from = written === text ? start : written.slice(1, -1) === text ? start + 1 : undefined;
  return from === undefined ? derivedText(scalar, text) : joinSlices(source, [[from, from + text.length]]);
}

/** Lines of a literal block with their indentation cut off; undefined when they do not give the text. */
function literalText(scalar: YamlScalar): MappedText | undefined {
  const { source, text } = scalar;
  const header = lineOf(source, scalar.start);
  const lines = text.split('\n');
  const slices: [number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const start = source.lineStarts[header + index];
    const next = source.lineStarts[header + index + 1] ?? source.text.length + 1;
    if (line === '' && index === lines.length - 1) break;
    if (start === undefined) return undefined;
    let lineEnd = next - 1;
    if (source.text[lineEnd - 1] === '\r') lineEnd -= 1;
    const from = lineEnd - line.length;
    if (line !== '') slices.push([from, lineEnd]);
    if (index < lines.length - 1) slices.push([next - 1, next]);
  }
  const mapped = joinSlices(source, slices);
  return mapped.text === text ? mapped : undefined;
}
