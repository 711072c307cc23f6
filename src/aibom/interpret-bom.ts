import type { BomInterpreter } from '../domain/bom-view.ts';
import { isAppError } from '../domain/errors.ts';
import { err, ok } from '../domain/result.ts';
import { viewBom } from './bom-view.ts';
import { scoreBom } from './score-bom.ts';

/** How bills of materials are read and scored, for the gate, which judges what they say. */
export const BOM_INTERPRETER: BomInterpreter = {
  read: (document) => {
    try {
      const view = viewBom(document);
      return view === undefined ? err('is neither CycloneDX nor SPDX') : ok(view);
    } catch (error) {
      if (!isAppError(error)) throw error;
      return err(`cannot be read: ${error.message}`);
    }
  },
  score: (view, profile) => {
    const { score, isMet, lines } = scoreBom(view, profile);
    const gaps = lines
      .filter(({ state }) => state === 'missing' || state === 'unreadable')
      .map(({ title, level, fix = '' }) => ({ title, isRequired: level === 'required', fix }));
    return { score, isMet, gaps };
  },
};
