import { placeIn } from '../mapped-text.ts';
import { lineOf, type SourceFile } from '../source-file.ts';
import type { Base, Dockerfile, Setting, Stage, StageInstruction } from './dockerfile.ts';
import { expandWord, type Variables } from './expand.ts';
import type { DockerfileProblem, Instruction, Word } from './instruction.ts';
import { readInstructions } from './read-instructions.ts';
import { readSettings } from './settings.ts';
import { readWords } from './words.ts';

/** Instructions whose words the shell or the program sees, not Docker. */
const OPAQUE: ReadonlySet<string> = new Set([
  'RUN',
  'CMD',
  'ENTRYPOINT',
  'SHELL',
  'HEALTHCHECK',
  'ONBUILD',
  'MAINTAINER',
]);

/** Arguments Docker predefines: known by name, their value is not. */
const isPlatformArg = (name: string): boolean => /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/.test(name);

/** Real files have a dozen; beyond this a file is hostile. */
const MAX_STAGES = 500;

/** A stage while it is being read: the lists still grow. */
interface OpenStage extends Stage {
  readonly instructions: StageInstruction[];
  readonly settings: Setting[];
  /** ENV (also inherited) and ARG; an ENV wins over an ARG of the same name. */
  readonly env: Map<string, string | undefined>;
  readonly args: Map<string, string | undefined>;
  readonly counts: Map<string, number>;
}

/** Parses a Dockerfile into stages with resolved words. Never throws; `problems` is what a build would refuse. */
export function parseDockerfile(source: SourceFile): Dockerfile {
  const list = readInstructions(source);
  const reader = new StageReader(source, list.escape);
  for (const instruction of list.instructions) reader.read(instruction);
  if (reader.stages.length === 0) reader.problems.push({ line: 1, detail: 'no FROM' });
  return {
    source,
    pointer: '',
    identity: '',
    escape: list.escape,
    globals: reader.globals,
    stages: reader.stages,
    problems: [...list.problems, ...reader.problems].sort((a, b) => a.line - b.line),
  };
}

class StageReader {
  readonly stages: OpenStage[] = [];
  readonly globals: Setting[] = [];
  readonly problems: DockerfileProblem[] = [];
  private readonly source: SourceFile;
  private readonly escape: string;
  private readonly globalValues = new Map<string, string | undefined>();
  private readonly byName = new Map<string, OpenStage>();

  constructor(source: SourceFile, escape: string) {
    this.source = source;
    this.escape = escape;
  }

  read(instruction: Instruction): void {
    const stage = this.stages.at(-1);
    if (instruction.keyword === 'FROM') this.from(instruction);
    else if (stage !== undefined) this.inStage(stage, instruction);
    else if (instruction.keyword === 'ARG') this.globalArg(instruction);
    else this.refuse(instruction, `${instruction.keyword} before the first FROM`);
  }

  private from(instruction: Instruction): void {
    const words = readWords(instruction.body, this.escape, (name) => this.globalValues.get(name));
    const [image, as, alias] = words;
    const isNamed = words.length === 3 && as?.text.toLowerCase() === 'as';
    if (this.stages.length >= MAX_STAGES) {
      if (this.stages.length === MAX_STAGES)
        this.refuse(instruction, `more than ${String(MAX_STAGES)} stages`);
      return;
    }
    if (image === undefined || (words.length !== 1 && !isNamed))
      this.refuse(instruction, 'FROM takes one image and AS name');
    const index = this.stages.length;
    const name = isNamed ? alias?.text.toLowerCase() : undefined;
    const label = name === undefined ? `stage[${String(index)}]` : `stage[${String(index)}] ${name}`;
    const base = this.baseOf(image, instruction);
    // ENV comes along from a base stage, ARG does not.
    const inherited = base.kind === 'stage' ? this.stages[base.stage.index]?.env : undefined;
    const stage: OpenStage = {
      source: this.source,
      pointer: label,
      identity: name ?? String(index),
      index,
      name,
      base,
      from: instruction,
      instructions: [],
      settings: [],
      env: new Map(inherited),
      args: new Map(),
      counts: new Map(),
    };
    this.stages.push(stage);
    if (name !== undefined) this.byName.set(name, stage);
  }

  private baseOf(image: Word | undefined, instruction: Instruction): Base {
    if (image === undefined) return { kind: 'image', ref: undefined, place: instruction.place };
    if (image.isUnknown) return { kind: 'image', ref: undefined, place: image.place };
    const stage = this.byName.get(image.text.toLowerCase());
    if (stage !== undefined) return { kind: 'stage', stage };
    return image.text === 'scratch'
      ? { kind: 'scratch' }
      : { kind: 'image', ref: image.text, place: image.place };
  }

  private inStage(stage: OpenStage, instruction: Instruction): void {
    const { keyword } = instruction;
    const variables: Variables = (name) => (stage.env.has(name) ? stage.env.get(name) : stage.args.get(name));
    if (keyword === 'ENV' || keyword === 'ARG') {
      for (const setting of readSettings(instruction, this.escape, variables)) {
        stage.settings.push(setting);
        this.assign(stage, setting);
      }
    }
    const ordinal = stage.counts.get(keyword) ?? 0;
    stage.counts.set(keyword, ordinal + 1);
    const words = OPAQUE.has(keyword)
      ? []
      : (instruction.exec ?? readWords(instruction.body, this.escape, variables));
    const expanded =
      instruction.exec === undefined ? words : words.map((word) => this.expandExec(word, variables));
    stage.instructions.push({ instruction, words: expanded, stage, ordinal });
  }

  /** The JSON form of COPY, ADD and VOLUME has variables put in as well. */
  private expandExec(word: Word, variables: Variables): Word {
    return { ...word, ...expandWord(word.text, this.escape, variables) };
  }

  private assign(stage: OpenStage, setting: Setting): void {
    const { name, value } = setting;
    const known = value === undefined || value.isUnknown ? undefined : value.text;
    if (setting.keyword === 'ENV') stage.env.set(name, known);
    else if (isPlatformArg(name)) stage.args.set(name, undefined);
    // An ARG without a default takes that of the global ARG.
    else stage.args.set(name, value === undefined ? this.globalValues.get(name) : known);
  }

  private globalArg(instruction: Instruction): void {
    for (const setting of readSettings(instruction, this.escape, (name) => this.globalValues.get(name))) {
      this.globals.push(setting);
      const { value } = setting;
      this.globalValues.set(setting.name, value === undefined || value.isUnknown ? undefined : value.text);
    }
  }

  private refuse(instruction: Instruction, detail: string): void {
    this.problems.push({ line: lineOf(this.source, placeIn(instruction.body, 0, 0).start), detail });
  }
}
