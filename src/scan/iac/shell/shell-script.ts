import { placeIn, type MappedText } from '../mapped-text.ts';
import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';

/**
 * A word as the shell would see it: quotes and escapes removed, expansions left as written. `start`, `end`: offsets in
 * the script. `nested`: what command and process substitutions inside it run. `isQuoted`: some part was quoted.
 */
export interface ShellWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly nested: readonly ShellPipeline[];
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<<` … without the descriptor number. */
  readonly operator: string;
  readonly target: ShellWord;
}

/** One simple command, or a group in parentheses or braces (`group`, then no words). */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** `NAME=value` words before the command name. */
  readonly assignments: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
  /** Bodies of its heredocs as text of their own. */
  readonly heredocs: readonly MappedText[];
  readonly group: readonly ShellPipeline[];
  readonly start: number;
  readonly end: number;
}

/** Commands joined by `|`. */
export interface ShellPipeline {
  readonly commands: readonly ShellCommand[];
  readonly start: number;
  readonly end: number;
}

/** A script somewhere in a file: a RUN line, a workflow step, the argument of `sh -c`. */
export interface ShellScript extends Resource {
  readonly text: MappedText;
  readonly pipelines: readonly ShellPipeline[];
  readonly context: 'docker-build' | 'docker-run' | 'container' | 'workflow';
}

/** Place of a range of the script in its file. */
export function scriptPlace(
  script: ShellScript,
  range: { readonly start: number; readonly end: number },
): Place {
  return placeIn(script.text, range.start, range.end);
}

/** Lists made before: each of many rules asks for those of every script. */
const pipelineLists = new WeakMap<readonly ShellPipeline[], readonly ShellPipeline[]>();
const commandLists = new WeakMap<ShellScript, readonly ShellCommand[]>();

/** Every pipeline of a list, also inside groups and substitutions, outer before inner. */
export function allPipelines(pipelines: readonly ShellPipeline[]): readonly ShellPipeline[] {
  let all = pipelineLists.get(pipelines);
  if (all === undefined) {
    all = [...walkPipelines(pipelines)];
    pipelineLists.set(pipelines, all);
  }
  return all;
}

function* walkPipelines(pipelines: readonly ShellPipeline[]): Generator<ShellPipeline> {
  for (const pipeline of pipelines) {
    yield pipeline;
    for (const { group, assignments, words, redirects } of pipeline.commands) {
      if (group.length > 0) yield* walkPipelines(group);
      for (const { nested } of assignments) if (nested.length > 0) yield* walkPipelines(nested);
      for (const { nested } of words) if (nested.length > 0) yield* walkPipelines(nested);
      for (const { target } of redirects) {
        if (target.nested.length > 0) yield* walkPipelines(target.nested);
      }
    }
  }
}

/** Every simple command of a script. */
export function allCommands(script: ShellScript): readonly ShellCommand[] {
  let all = commandLists.get(script);
  if (all === undefined) {
    all = allPipelines(script.pipelines).flatMap(({ commands }) =>
      commands.filter(({ words }) => words.length > 0),
    );
    commandLists.set(script, all);
  }
  return all;
}
