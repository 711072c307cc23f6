import { type MappedText } from '../mapped-text.ts';
import type { YamlScalar } from './node.ts';
/**
 * The text of a scalar, every character mapped to its place. Where folding or escapes make that impossible the whole
 * scalar is the place of every character.
 */
export declare function scalarText(scalar: YamlScalar): MappedText;
