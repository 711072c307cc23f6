import path from 'node:path';
import { relativeInside } from '../flows/inside.ts';

/** A path for people: relative when it lies below the working folder, so that a line can be read and copied. */
export function shownPath(file: string): string {
  const inside = relativeInside(path.resolve('.'), file);
  return inside === undefined || inside === '' ? file : inside;
}
