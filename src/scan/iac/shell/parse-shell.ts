import { LIMITS } from '../limits.ts';
import { sliceMapped, type MappedText } from '../mapped-text.ts';
import type { Redirect, ShellCommand, ShellPipeline } from './shell-script.ts';
import type { ShellWord } from './shell-script.ts';

/** Words that open or close a construct; what follows them is a command again. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'if then elif else fi do done while until ! time coproc'.split(' '),
);

const CLOSERS: ReadonlySet<string> = new Set(['done', 'fi', 'esac', '}']);

/**
 * Parses a POSIX/bash script well enough to know which programs run with which words, and what is piped into what.
 * Linear, never throws; nesting beyond the limit is left as text. It is a reading, not a validation.
 */
export function parseShell(text: MappedText): readonly ShellPipeline[] {
  return new ShellParser(text, 0, 0).list('');
}

interface OpenCommand {
  words: ShellWord[];
  assignments: ShellWord[];
  redirects: Redirect[];
  heredocs: MappedText[];
  group: readonly ShellPipeline[];
  start: number;
  end: number;
}

interface PendingHeredoc {
  readonly name: string;
  readonly chomp: boolean;
  readonly command: OpenCommand;
}

class ShellParser {
  private readonly mapped: MappedText;
  private readonly text: string;
  private at: number;
  private readonly depth: number;
  private pending: PendingHeredoc[] = [];
  private commands: ShellCommand[] = [];
  private command: OpenCommand | undefined;

  constructor(mapped: MappedText, at: number, depth: number) {
    this.mapped = mapped;
    this.text = mapped.text;
    this.at = at;
    this.depth = depth;
  }

  get position(): number {
    return this.at;
  }

  /** Reads pipelines up to the closing character (`)`, `}`, a backtick) or the end of the text, and consumes it. */
  list(closing: string): readonly ShellPipeline[] {
    const pipelines: ShellPipeline[] = [];
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      if (char === closing && (closing !== '}' || this.command === undefined)) {
        this.at += 1;
        break;
      }
      this.step(char, pipelines);
    }
    this.endPipeline(pipelines);
    return pipelines;
  }

  private step(char: string, pipelines: ShellPipeline[]): void {
    const two = this.text.slice(this.at, this.at + 2);
    if (char === '\n') {
      this.at += 1;
      this.endPipeline(pipelines);
      this.readHeredocs();
    } else if (char === ' ' || char === '\t' || char === '\r') {
      this.at += 1;
    } else if (two === '\\\n') {
      this.at += 2;
    } else if (char === '#') {
      const end = this.text.indexOf('\n', this.at);
      this.at = end === -1 ? this.text.length : end;
    } else if (two === '<(' || two === '>(') {
      this.word(pipelines);
    } else if (char === '<' || char === '>' || two === '&>') {
      this.redirect();
    } else if (char === ';' || char === '&' || two === '||' || char === ')') {
      this.at += two === '&&' || two === '||' || two === ';;' ? 2 : 1;
      this.endPipeline(pipelines);
    } else if (char === '|') {
      this.at += two === '|&' ? 2 : 1;
      this.endCommand();
    } else if (char === '(' || (char === '{' && /^\{\s/.test(two))) {
      this.group(char);
    } else {
      this.word(pipelines);
    }
  }

  private group(char: string): void {
    const start = this.at;
    if (this.depth >= LIMITS.nesting || this.command !== undefined) {
      // `name() {` or too deep: the parenthesis only separates.
      this.at += 1;
      if (char === '(') this.endCommand();
      return;
    }
    const inner = new ShellParser(this.mapped, start + 1, this.depth + 1);
    const pipelines = inner.list(char === '(' ? ')' : '}');
    this.at = inner.position;
    this.open(start).group = pipelines;
    this.touch();
  }

  private word(pipelines: ShellPipeline[]): void {
    const word = this.readWord();
    if (this.command === undefined || this.command.words.length === 0) {
      if (!word.isQuoted && KEYWORDS.has(word.text)) return this.keyword(word, pipelines);
      const command = this.open(word.start);
      if (/^[A-Za-z_]\w*\+?=/.test(this.text.slice(word.start, word.start + 128)))
        command.assignments.push(word);
      else command.words.push(word);
    } else {
      this.command.words.push(word);
    }
    this.touch();
  }

  /** `done | sh`: what the loop printed goes into the pipe, so everything read so far becomes its first command. */
  private keyword(word: ShellWord, pipelines: ShellPipeline[]): void {
    if (
      !CLOSERS.has(word.text) ||
      this.loops >= LIMITS.nesting ||
      !/^[ \t]*\|[^|]/.test(this.text.slice(this.at, this.at + 64))
    ) {
      return;
    }
    this.loops += 1;
    this.open(word.start).group = pipelines.splice(0);
    this.touch();
  }
  private loops = 0;

  private redirect(): void {
    const match = /^(?:&>>?|>>|>\||>&|<<<|<<-?|<&|<>|<|>)/.exec(this.text.slice(this.at, this.at + 3));
    const operator = match?.[0] ?? '>';
    const command = this.open(this.at);
    // `2>`: the descriptor number was read as a word of its own.
    const before = command.words.at(-1);
    if (before?.end === this.at && /^\d+$/.test(before.text)) command.words.pop();
    this.at += operator.length;
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at += 1;
    const target = this.readWord();
    if (operator === '<<' || operator === '<<-') {
      this.pending.push({ name: target.text, chomp: operator === '<<-', command });
    } else {
      command.redirects.push({ operator, target });
    }
    this.touch();
  }

  private readHeredocs(): void {
    const pending = this.pending;
    this.pending = [];
    for (const { name, chomp, command } of pending) {
      const start = this.at;
      let end = this.text.length;
      while (this.at < this.text.length) {
        const lineStart = this.at;
        const next = this.text.indexOf('\n', lineStart);
        const line = this.text.slice(lineStart, next === -1 ? undefined : next);
        this.at = next === -1 ? this.text.length : next + 1;
        if ((chomp ? line.replace(/^\t+/, '') : line) === name) {
          end = lineStart;
          break;
        }
      }
      command.heredocs.push(sliceMapped(this.mapped, start, end));
    }
  }

  private readWord(): ShellWord {
    const start = this.at;
    const reader = { text: '', isQuoted: false, nested: [] as ShellPipeline[] };
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      if (/[\s;&|)]/.test(char)) break;
      if ((char === '<' || char === '>') && (this.at !== start || this.text[this.at + 1] !== '(')) break;
      if (char === '(' && this.at !== start && !/[$<>=@+*?!]/.test(this.text[this.at - 1] ?? '')) break;
      if (char === '`' && this.depth > 0 && this.closesBacktick) break;
      this.wordPart(char, reader);
    }
    if (this.at === start) this.at += 1;
    return { text: reader.text, start, end: this.at, isQuoted: reader.isQuoted, nested: reader.nested };
  }

  /** Set while this parser reads the inside of backticks. */
  closesBacktick = false;

  private wordPart(char: string, out: { text: string; isQuoted: boolean; nested: ShellPipeline[] }): void {
    if (char === '\\') {
      // The last character of a script stands for itself.
      if (this.text[this.at + 1] !== '\n') out.text += this.text[this.at + 1] ?? '\\';
      out.isQuoted = true;
      this.at += 2;
    } else if (char === "'") {
      const end = this.text.indexOf("'", this.at + 1);
      out.text += this.text.slice(this.at + 1, end === -1 ? undefined : end);
      out.isQuoted = true;
      this.at = end === -1 ? this.text.length : end + 1;
    } else if (char === '"') {
      this.at += 1;
      out.isQuoted = true;
      this.doubleQuoted(out);
    } else if (char === '$' || char === '`') {
      this.expansion(out);
    } else if ((char === '<' || char === '>') && this.text[this.at + 1] === '(') {
      this.substitution(out, 2, ')');
    } else {
      out.text += char;
      this.at += 1;
    }
  }

  private doubleQuoted(out: { text: string; isQuoted: boolean; nested: ShellPipeline[] }): void {
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      if (char === '"') {
        this.at += 1;
        return;
      }
      if (char === '\\') {
        const next = this.text[this.at + 1] ?? '';
        if (next !== '\n') out.text += /["\\$`]/.test(next) ? next : `\\${next}`;
        this.at += 2;
      } else if (char === '$' || char === '`') {
        this.expansion(out);
      } else {
        out.text += char;
        this.at += 1;
      }
    }
  }

  private expansion(out: { text: string; nested: ShellPipeline[] }): void {
    if (this.text.startsWith('${{', this.at)) return this.verbatim(out, '}}');
    if (this.text.startsWith('${', this.at)) return this.verbatim(out, '}');
    if (this.text.startsWith('$((', this.at)) return this.verbatim(out, '))');
    if (this.text.startsWith('$(', this.at)) return this.substitution(out, 2, ')');
    if (this.text[this.at] === '`' && !this.closesBacktick) return this.substitution(out, 1, '`');
    out.text += this.text[this.at] ?? '';
    this.at += 1;
  }

  private verbatim(out: { text: string }, closing: string): void {
    const end = this.text.indexOf(closing, this.at);
    const stop = end === -1 ? this.text.length : end + closing.length;
    out.text += this.text.slice(this.at, stop);
    this.at = stop;
  }

  private substitution(out: { text: string; nested: ShellPipeline[] }, skip: number, closing: string): void {
    const start = this.at;
    if (this.depth >= LIMITS.nesting) {
      out.text += this.text.slice(start, start + skip);
      this.at += skip;
      return;
    }
    const inner = new ShellParser(this.mapped, start + skip, this.depth + 1);
    inner.closesBacktick = closing === '`';
    out.nested.push(...inner.list(closing));
    this.at = inner.position;
    out.text += this.text.slice(start, this.at);
  }

  private open(start: number): OpenCommand {
    this.command ??= {
      words: [],
      assignments: [],
      redirects: [],
      heredocs: [],
      group: [],
      start,
      end: start,
    };
    return this.command;
  }

  private touch(): void {
    if (this.command !== undefined) this.command.end = this.at;
  }

  private endCommand(): void {
    if (this.command !== undefined) this.commands.push(this.command);
    this.command = undefined;
  }

  private endPipeline(pipelines: ShellPipeline[]): void {
    this.endCommand();
    const first = this.commands[0];
    const last = this.commands.at(-1);
    if (first !== undefined && last !== undefined) {
      pipelines.push({ commands: this.commands, start: first.start, end: last.end });
    }
    this.commands = [];
  }
}
