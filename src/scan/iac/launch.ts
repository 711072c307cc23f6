import { inForce, ancestryOf, type Dockerfile, type Stage } from './dockerfile/dockerfile.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import type { Container } from './kubernetes/pod.ts';
import type { Resource } from './resource.ts';
import { baseName } from './shell/program.ts';
import { allCommands, scriptPlace, type ShellScript } from './shell/shell-script.ts';
import type { Place } from './source-file.ts';
import { entryAt, get, itemsOf, rawTextOf, type YamlNode } from './yaml/node.ts';

export interface LaunchWord {
  readonly text: string;
  readonly at: Place;
}

/** An environment variable of a started program; `value` undefined when it comes from elsewhere (a secret, a field). */
export interface LaunchVariable {
  readonly name: string;
  readonly value: string | undefined;
  readonly at: Place;
}

/** What is started and how, from a container or from the last stage of a Dockerfile. */
export interface Launch extends Resource {
  /** One list of words per command; a container that only has `args` gives one without a program. */
  readonly commands: readonly (readonly LaunchWord[])[];
  readonly variables: readonly LaunchVariable[];
  readonly image: string | undefined;
  readonly container: Container | undefined;
  readonly anchor: Place;
}

/** The launch of a container. `scripts`: what its shell runs, already parsed. */
export function launchOfContainer(container: Container, scripts: readonly ShellScript[]): Launch {
  const words = [...wordsOf(get(container.node, 'command')), ...wordsOf(get(container.node, 'args'))];
  const variables: LaunchVariable[] = [];
  for (const item of itemsOf(get(container.node, 'env'))) {
    const name = rawTextOf(get(item, 'name'));
    const value = entryAt(item, 'value');
    if (name !== undefined) variables.push({ name, value: rawTextOf(value?.value), at: value ?? item });
  }
  return {
    source: container.source,
    pointer: container.pointer,
    identity: container.identity,
    commands: [words, ...scripts.flatMap(commandsOfScript)].filter((command) => command.length > 0),
    variables,
    image: rawTextOf(get(container.node, 'image')),
    container,
    anchor: container.anchor,
  };
}

/** The launch of a built image: ENTRYPOINT and CMD in force in the last stage, and its environment. */
export function launchOfDockerfile(
  dockerfile: Dockerfile,
  scripts: readonly ShellScript[],
): Launch | undefined {
  const stage = dockerfile.stages.at(-1);
  if (stage === undefined) return undefined;
  const instructions = ['ENTRYPOINT', 'CMD'].map((keyword) => inForce(stage, keyword)?.instruction);
  const exec = instructions.flatMap(execWords);
  // A script that stands for a whole exec form says nothing that its words do not say in a better place.
  const wholes = new Set(instructions.map((instruction) => instruction?.place));
  const shells = scripts.filter(({ text }) => text.whole === undefined || !wholes.has(text.whole));
  return {
    source: dockerfile.source,
    pointer: stage.pointer,
    identity: stage.identity,
    commands: [exec, ...shells.flatMap(commandsOfScript)].filter((command) => command.length > 0),
    variables: environmentOf(stage),
    image: undefined,
    container: undefined,
    anchor: stage.from.place,
  };
}

function execWords(instruction: Instruction | undefined): readonly LaunchWord[] {
  return (instruction?.exec ?? []).map(({ text, place }) => ({ text, at: place }));
}

function environmentOf(stage: Stage): readonly LaunchVariable[] {
  const variables = new Map<string, LaunchVariable>();
  for (const at of ancestryOf(stage).toReversed()) {
    for (const { keyword, name, value, place } of at.settings) {
      if (keyword === 'ENV') variables.set(name, { name, value: value?.text, at: place });
    }
  }
  return [...variables.values()];
}

function commandsOfScript(script: ShellScript): readonly (readonly LaunchWord[])[] {
  return allCommands(script).map((command) =>
    command.words.map((word) => ({ text: word.text, at: scriptPlace(script, word) })),
  );
}

function wordsOf(node: YamlNode | undefined): readonly LaunchWord[] {
  return itemsOf(node).flatMap((item) => {
    const text = rawTextOf(item);
    return text === undefined ? [] : [{ text, at: item }];
  });
}

/** Value of an option in a command: `--name value` or `--name=value`, `_` and `-` alike, as Python's servers read it. */
export function launchOption(
  command: readonly LaunchWord[],
  ...names: readonly string[]
): { readonly word: LaunchWord; readonly value: string | undefined } | undefined {
  for (const [index, word] of command.entries()) {
    const equals = word.text.indexOf('=');
    const written = (equals === -1 ? word.text : word.text.slice(0, equals)).replaceAll('_', '-');
    if (!names.includes(written)) continue;
    if (equals !== -1) return { word, value: word.text.slice(equals + 1) };
    const next = command[index + 1]?.text;
    return { word, value: next === undefined || next.startsWith('--') ? undefined : next };
  }
  return undefined;
}

/** A variable by name; the last one wins, as in a container. */
export function variableOf(launch: Launch, name: string): LaunchVariable | undefined {
  return launch.variables.findLast((variable) => variable.name === name);
}

/** Whether a command runs one of these programs: as its own word, a path to it, or a Python module. */
export function runs(command: readonly LaunchWord[], ...programs: readonly string[]): boolean {
  return command.some(({ text }) => programs.includes(baseName(text)));
}

const TRUTHY = /^(?:1|true|yes|on|y|t)$/i;

/** Whether a switch given as text is on. */
export function isSwitchedOn(value: string | undefined): boolean {
  return value !== undefined && TRUTHY.test(value.trim());
}
