import { PRODUCT } from '../domain/product.ts';

/** A remedy taken apart: words for people, and the command at its end when there is one. Either can be empty. */
export interface Remedy {
  readonly words: string;
  readonly command: string;
}

const COMMAND = new RegExp(`(?:^|\\s)(${PRODUCT.name} [a-z]+(?: .*)?)$`, 's');

/** The command begins at the first word that names the program and a verb. */
export function splitRemedy(remedy: string): Remedy {
  const match = COMMAND.exec(remedy);
  if (match === null) return { words: remedy, command: '' };
  return { words: remedy.slice(0, match.index).trim(), command: match[1] ?? '' };
}
