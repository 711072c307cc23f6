import { LIMITS } from '../limits.ts';

/** Value of a build variable; undefined when it is not known before the build. */
export type Variables = (name: string) => string | undefined;

export interface Expanded {
  readonly text: string;
  readonly isUnknown: boolean;
}

/** Removes quotes and escapes and puts variables in, as BuildKit's shell lexer does (`frontend/dockerfile/shell/lex.go`). */
export function expandWord(raw: string, escape: string, variables: Variables): Expanded {
  if (!/["'$\\`]/.test(raw)) return { text: raw, isUnknown: false };
  return new Expansion(raw, escape, variables).run();
}

class Expansion {
  private readonly raw: string;
  private readonly escape: string;
  private readonly variables: Variables;
  private at = 0;
  private out = '';
  private isUnknown = false;

  constructor(raw: string, escape: string, variables: Variables) {
    this.raw = raw;
    this.escape = escape;
    this.variables = variables;
  }

  run(): Expanded {
    this.until('', 0);
    const tooLong = this.out.length > LIMITS.expandedChars;
    return { text: this.out.slice(0, LIMITS.expandedChars), isUnknown: this.isUnknown || tooLong };
  }

  /** Reads up to `stop` (a quote, a brace, or the end) and consumes it. */
  private until(stop: string, depth: number): void {
    while (this.at < this.raw.length && this.out.length <= LIMITS.expandedChars) {
      const char = this.raw[this.at] ?? '';
      this.at += 1;
      if (char === stop) return;
      if (stop === "'") this.out += char;
      else if (char === this.escape) this.escaped(stop);
      else if (char === '$') this.variable(depth);
      else if (stop !== '"' && (char === '"' || char === "'")) this.until(char, depth);
      else this.out += char;
    }
  }

  private escaped(stop: string): void {
    const next = this.raw[this.at];
    if (next === undefined) return;
    this.at += 1;
    // Inside double quotes an escape only works on characters that mean something there.
    if (stop === '"' && next !== '"' && next !== '$' && next !== this.escape) this.out += this.escape;
    this.out += next;
  }

  private variable(depth: number): void {
    const rest = this.raw.slice(this.at, this.at + 256);
    const bare = /^(?:[A-Za-z_]\w*|\d|[@*#?\-$!])/.exec(rest)?.[0];
    if (bare !== undefined) {
      this.at += bare.length;
      this.put(this.variables(bare));
    } else if (rest.startsWith('{')) {
      this.braced(depth);
    } else {
      this.out += '$';
    }
  }

  private braced(depth: number): void {
    const head = /^\{([A-Za-z_]\w*|\d)(:?[-+?]|[}#%/])/.exec(this.raw.slice(this.at, this.at + 256));
    if (head === null || depth > LIMITS.nesting) {
      this.isUnknown = true;
      this.at = this.raw.length;
      return;
    }
    this.at += head[0].length;
    const value = this.variables(head[1] ?? '');
    const operator = head[2] ?? '';
    if (operator === '}') return this.put(value);
    const fallback = this.operand(depth);
    switch (operator.replace(':', '')) {
      case '-':
        return this.put(value === undefined || (operator === ':-' && value === '') ? fallback : value);
      case '+':
        return this.put(value === undefined || (operator === ':+' && value === '') ? '' : fallback);
      case '?':
        return this.put(value);
      default:
        this.isUnknown = true;
    }
  }

  /** Reads the word after the operator up to the closing brace; undefined when a part of it is unknown. */
  private operand(depth: number): string | undefined {
    const before = { out: this.out, isUnknown: this.isUnknown };
    this.out = '';
    this.isUnknown = false;
    this.until('}', depth + 1);
    const result = this.isUnknown ? undefined : this.out;
    this.out = before.out;
    this.isUnknown = before.isUnknown;
    return result;
  }

  private put(value: string | undefined): void {
    if (value === undefined) this.isUnknown = true;
    else this.out += value;
  }
}
