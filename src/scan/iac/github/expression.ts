import { LIMITS } from '../limits.ts';

/**
 * What of an expression ends up in its result. `paths`: contexts whose text flows through, lower case, `.`-joined, `*`
 * for a computed index (`github.event.commits.*.message`). A comparison or a test function gives a boolean: nothing flows.
 */
export interface ExpressionFlow {
  readonly paths: readonly string[];
  /** Every context that is read at all, also inside comparisons. */
  readonly reads: readonly string[];
  /** False when it could not be read; the flow then names every context it mentions. */
  readonly isParsed: boolean;
}

/** Functions whose result is a boolean, a number or a hash: no text of their arguments comes out. */
const OPAQUE_FUNCTIONS: ReadonlySet<string> = new Set(
  'contains startswith endswith hashfiles success failure always cancelled'.split(' '),
);

const TOKEN = /\s*(?:('(?:[^']|'')*')|(-?\d[\w.+-]*)|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/y;

/** Reads the inside of `${{ … }}` (GitHub's expression grammar). Linear; never throws. */
export function readExpression(text: string): ExpressionFlow {
  const reader = new ExpressionReader(text);
  return reader.read();
}

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'symbol';
  readonly value: string;
}

class ExpressionReader {
  private readonly tokens: readonly Token[];
  private readonly isTokenised: boolean;
  private readonly reads: string[] = [];
  private at = 0;

  constructor(text: string) {
    const tokens: Token[] = [];
    const pattern = new RegExp(TOKEN);
    let unread = 0;
    while (pattern.lastIndex < text.length) {
      const from = pattern.lastIndex;
      const match = pattern.exec(text);
      if (match === null) {
        // No token of the grammar: it parts what stands before it from what follows, which is still looked at.
        pattern.lastIndex = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0) + 1;
        if (text.slice(from).trim() === '') break;
        tokens.push({ kind: 'symbol', value: '?' });
        unread += 1;
      } else if (match[1] !== undefined) tokens.push({ kind: 'text', value: match[1].slice(1, -1) });
      else if (match[2] !== undefined) tokens.push({ kind: 'number', value: match[2] });
      else if (match[3] !== undefined) tokens.push({ kind: 'name', value: match[3].toLowerCase() });
      else tokens.push({ kind: 'symbol', value: match[4] ?? '' });
    }
    this.tokens = tokens;
    this.isTokenised = unread === 0;
  }

  read(): ExpressionFlow {
    const paths = this.isTokenised ? this.or(0) : undefined;
    if (paths !== undefined && this.at === this.tokens.length)
      return { paths, reads: this.reads, isParsed: true };
    return { paths: this.mentioned(), reads: this.mentioned(), isParsed: false };
  }

  /** Fallback: the dotted names in the tokens, without understanding them. */
  private mentioned(): string[] {
    const paths: string[] = [];
    let path = '';
    for (const { kind, value } of this.tokens) {
      if (kind === 'name' || (kind === 'text' && path !== ''))
        path = path === '' ? value : `${path}.${value.toLowerCase()}`;
      else if (kind !== 'symbol' || !/^[.[\]*]$/.test(value)) {
        if (path !== '') paths.push(path);
        path = '';
      }
    }
    return path === '' ? paths : [...paths, path];
  }

  private or(depth: number): string[] | undefined {
    return this.chain(['||'], () => this.chain(['&&'], () => this.comparison(depth)));
  }

  private chain(operators: readonly string[], operand: () => string[] | undefined): string[] | undefined {
    const first = operand();
    if (first === undefined || !operators.includes(this.symbol())) return first;
    const paths = [...first];
    while (operators.includes(this.symbol())) {
      this.at += 1;
      const right = operand();
      if (right === undefined) return undefined;
      paths.push(...right);
    }
    return paths;
  }

  private comparison(depth: number): string[] | undefined {
    const left = this.unary(depth);
    let isBoolean = false;
    while (left !== undefined && /^(?:[=!<>]=|[<>])$/.test(this.symbol())) {
      this.at += 1;
      isBoolean = true;
      if (this.unary(depth) === undefined) return undefined;
    }
    return isBoolean ? [] : left;
  }

  private unary(depth: number): string[] | undefined {
    let isNegated = false;
    while (this.symbol() === '!') {
      this.at += 1;
      isNegated = true;
    }
    const paths = this.primary(depth);
    return isNegated && paths !== undefined ? [] : paths;
  }

  private primary(depth: number): string[] | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || depth > LIMITS.nesting) return undefined;
    this.at += 1;
    if (token.kind === 'text' || token.kind === 'number') return [];
    if (token.kind === 'name')
      return this.symbol() === '(' ? this.call(token.value, depth) : this.context(token.value, depth);
    if (token.value !== '(') return undefined;
    const paths = this.or(depth + 1);
    return this.take(')') ? this.postfix(paths, depth) : undefined;
  }

  private call(name: string, depth: number): string[] | undefined {
    this.at += 1;
    const paths: string[] = [];
    while (this.symbol() !== ')') {
      const argument = this.or(depth + 1);
      if (argument === undefined) return undefined;
      paths.push(...argument);
      if (!this.take(',')) break;
    }
    if (!this.take(')')) return undefined;
    return this.postfix(OPAQUE_FUNCTIONS.has(name) ? [] : paths, depth);
  }

  private context(name: string, depth: number): string[] | undefined {
    const path = this.steps(name, depth);
    if (path === undefined) return undefined;
    this.reads.push(path);
    return [path];
  }

  /** `fromJSON(x).a`: what comes out of a call is still what went in. */
  private postfix(paths: string[] | undefined, depth: number): string[] | undefined {
    if (paths === undefined) return undefined;
    return this.steps('', depth) === undefined ? undefined : paths;
  }

  private steps(start: string, depth: number): string | undefined {
    let path = start;
    for (;;) {
      if (this.take('.')) {
        const token = this.tokens[this.at];
        if (token === undefined || (token.kind !== 'name' && token.value !== '*')) return undefined;
        this.at += 1;
        path += `.${token.value}`;
      } else if (this.take('[')) {
        const token = this.tokens[this.at];
        const isText = token?.kind === 'text' && this.tokens[this.at + 1]?.value === ']';
        if (isText) this.at += 1;
        else if (!this.take('*') && this.or(depth + 1) === undefined) return undefined;
        if (!this.take(']')) return undefined;
        path += isText ? `.${token.value.toLowerCase()}` : '.*';
      } else {
        return path;
      }
    }
  }

  private symbol(): string {
    const token = this.tokens[this.at];
    return token?.kind === 'symbol' ? token.value : '';
  }

  private take(value: string): boolean {
    if (this.symbol() !== value) return false;
    this.at += 1;
    return true;
  }
}
