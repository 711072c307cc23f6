import {
  buildAutomaton,
  findKeywords,
  type KeywordAutomaton,
  type KeywordHits,
} from './keyword-automaton.ts';
import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import { matchAssignment } from './match-assignment.ts';
import { type EncodedKeyword, encodedForms, matchEncoded } from './match-encoded.ts';
import { matchNear } from './match-near.ts';
import { type CompiledToken, compileToken, matchToken } from './match-token.ts';
import type { SecretRule } from './secret-rule.ts';

/** Longest text a match may need behind its keyword, and before it; texts are cut with at least this overlap. */
export const LOOK_AHEAD = 20 * 1024;
export const LOOK_BEHIND = 1024;

/** Finds secrets in bytes. Holds buffers, so one engine serves one thread. */
export interface Engine {
  /** Matches in the text, in no particular order, overlaps included. Stops early when the budget is used up. */
  scan(text: EngineText, budget: WorkBudget): SecretMatch[];
}

interface Keyword {
  readonly text: string;
  readonly exact: Uint8Array | undefined;
  /** Also looked for in binary files: the secret has a shape of its own and is random. */
  readonly tokenOnly: boolean;
  readonly match: (text: EngineText, hit: KeywordHit, budget: WorkBudget) => SecretMatch | undefined;
}

interface CompiledRules {
  readonly automaton: KeywordAutomaton;
  /** State of the automaton → keywords that end there. */
  readonly byState: readonly (readonly Keyword[])[];
}

/** Rules never change, and their automaton holds no state: one for all engines of a thread. */
const compiled = new WeakMap<readonly SecretRule[], CompiledRules>();

function compile(rules: readonly SecretRule[]): CompiledRules {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const keywords = rules.flatMap(keywordsOf);
  const automaton = buildAutomaton(keywords.map((keyword) => keyword.text));
  const byState = automaton.outputs.map((list) => list.map((index) => keywords[index] as Keyword));
  const made = { automaton, byState };
  compiled.set(rules, made);
  return made;
}

/** Compiles the rules. `maxLength` is the longest text that will be scanned at once. */
export function createEngine(rules: readonly SecretRule[], maxLength: number): Engine {
  const { automaton, byState } = compile(rules);
  const hits: KeywordHits = { ends: new Int32Array(maxLength), states: new Uint16Array(maxLength) };
  return {
    scan(text, budget) {
      const count = findKeywords(automaton, text, hits);
      const matches: SecretMatch[] = [];
      for (let index = 0; index < count && budget.left > 0; index += 1) {
        const end = hits.ends[index] as number;
        for (const keyword of byState[hits.states[index] as number] as readonly Keyword[]) {
          const start = end - keyword.text.length;
          if (start < text.from || start >= text.to) continue;
          if (keyword.exact !== undefined && !equalsAt(text.bytes, start, keyword.exact)) continue;
          budget.left -= 16;
          if (text.mode === 'tokens' && !keyword.tokenOnly) continue;
          const match = keyword.match(text, { start, end }, budget);
          if (match !== undefined && match.rule.skipPaths?.test(text.path) !== true) matches.push(match);
        }
      }
      return matches;
    },
  };
}

function equalsAt(bytes: Uint8Array, start: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[start + index] !== expected[index]) return false;
  }
  return true;
}

function keywordsOf(rule: SecretRule): Keyword[] {
  const { shape } = rule;
  switch (shape.kind) {
    case 'near':
      return rule.keywords.map((text) => ({
        text,
        exact: undefined,
        tokenOnly: false,
        match: (engineText, hit, budget) => matchNear(engineText, hit, { rule, shape, budget }),
      }));
    case 'assignment':
      return rule.keywords.map((text) => ({
        text,
        exact: undefined,
        tokenOnly: false,
        match: (engineText, hit) => matchAssignment(engineText, hit, { rule, shape }),
      }));
    case 'token':
      return tokenKeywords(rule, compileToken(rule, shape));
  }
}

function tokenKeywords(rule: SecretRule, token: CompiledToken): Keyword[] {
  const plain = rule.keywords.map((text): Keyword => ({
    text,
    // A pattern that ignores case has keywords in any case.
    exact: token.pattern.ignoreCase ? undefined : Buffer.from(text, 'latin1'),
    tokenOnly: rule.strength === 'random',
    match: (engineText, hit, budget) => matchToken(engineText, hit, { token, budget }),
  }));
  if (token.shape.encoded !== true) return plain;
  return [...plain, ...rule.keywords.flatMap(encodedForms).map((form) => encodedKeyword(token, form))];
}

function encodedKeyword(token: CompiledToken, form: EncodedKeyword): Keyword {
  return {
    text: form.text,
    exact: Buffer.from(form.text, 'latin1'),
    tokenOnly: true,
    match: (engineText, hit, budget) => matchEncoded(engineText, hit, { token, form, budget }),
  };
}
