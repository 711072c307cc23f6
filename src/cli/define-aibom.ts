import { Option, type Command } from 'commander';
import { BOM_FORMATS } from '../domain/bom-format.ts';
import { BOM_SCORE_PROFILES, DEFAULT_SCORE_PROFILE } from '../domain/score-profile.ts';
import type { AibomGenerateVerbOptions } from './aibom-generate-options.ts';
import { percentOption, textOption, withEvidence, withJson, withModel, withSubject } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { AibomAttestVerbOptions } from './verb-aibom-attest.ts';
import type { AibomDiffVerbOptions } from './verb-aibom-diff.ts';
import type { AibomGraphVerbOptions } from './verb-aibom-graph.ts';
import type { AibomMergeVerbOptions } from './verb-aibom-merge.ts';
import type { AibomScoreVerbOptions } from './verb-aibom-score.ts';
import type { AibomValidateVerbOptions } from './verb-aibom.ts';

/** aibom generate, validate, score, diff, merge, graph, attest. */
export function defineAibomVerbs(program: Command, { perform }: ProgramPorts): void {
  const aibom = program.command('aibom').description('bill of materials of a model');
  withJson(withEvidence(withModel(aibom.command('generate [path]'))))
    .description('write the AI-BOM of a model folder (CycloneDX or SPDX JSON, validated)')
    .addOption(textOption('--output <file>', 'file to write').makeOptionMandatory())
    .addOption(
      new Option('--format <format>', 'document format (default: cyclonedx-1.6)').choices(BOM_FORMATS),
    )
    .addOption(
      textOption('--declarations <file>', 'what people state about the model (aibom.yml, see docs/aibom.md)'),
    )
    .addOption(
      textOption('--name <name>', 'name of the model (default: what its files say, else the folder)'),
    )
    .addOption(textOption('--model-version <version>', 'version of the model'))
    .addOption(
      textOption(
        '--hub <model>',
        'OWNER/NAME@COMMIT on a hub in the place of a path: reads headers, no weights',
      ),
    )
    .addOption(textOption('--hub-endpoint <url>', 'address of the hub (default: https://huggingface.co)'))
    .action((path: string | undefined, options: Omit<AibomGenerateVerbOptions, 'path'>) =>
      perform(() => import('./verb-aibom.ts').then((verb) => verb.aibomGenerateVerb), {
        ...options,
        ...(path === undefined ? {} : { path }),
      }),
    );

  withJson(aibom.command('validate <file>'))
    .description('validate a bill of materials of any tool (CycloneDX 1.4 to 1.7, SPDX 2.3 and 3.0 JSON)')
    .addOption(
      new Option('--format <format>', 'what to print (default: table)').choices(['table', 'json', 'sarif']),
    )
    .addOption(textOption('--output <file>', 'write the report to a file instead'))
    .action((file: string, options: Omit<AibomValidateVerbOptions, 'file'>) =>
      perform(() => import('./verb-aibom.ts').then((verb) => verb.aibomValidateVerb), { ...options, file }),
    );

  withJson(aibom.command('score <file>'))
    .description('say how much of a profile a bill of materials has, and what to add')
    .addOption(
      new Option('--profile <name>', `what it is held against (default: ${DEFAULT_SCORE_PROFILE})`).choices(
        BOM_SCORE_PROFILES,
      ),
    )
    .addOption(percentOption('--minimum <score>', 'a lower score exits 1 (default: 0)'))
    .action((file: string, options: Omit<AibomScoreVerbOptions, 'file'>) =>
      perform(() => import('./verb-aibom-score.ts').then((verb) => verb.aibomScoreVerb), {
        ...options,
        file,
      }),
    );
  defineSeveral(aibom, perform);
  defineAttest(aibom, perform);
}

/** diff, merge, graph. */
function defineSeveral(aibom: Command, perform: ProgramPorts['perform']): void {
  withJson(aibom.command('diff <before> <after>'))
    .description('say what changed between two bills of materials, also of different standards')
    .addOption(
      new Option('--format <format>', 'what to print (default: text)').choices(['text', 'markdown', 'json']),
    )
    .addOption(textOption('--output <file>', 'write the report to a file instead'))
    .option('--exit-code', 'exit 1 when something changed')
    .action((before: string, after: string, options: Omit<AibomDiffVerbOptions, 'before' | 'after'>) =>
      perform(() => import('./verb-aibom-diff.ts').then((verb) => verb.aibomDiffVerb), {
        ...options,
        before,
        after,
      }),
    );

  withJson(aibom.command('merge <files...>'))
    .description('put several documents of one standard together; the subject of the first stays the subject')
    .addOption(textOption('--output <file>', 'file to write').makeOptionMandatory())
    .action((files: readonly string[], options: Omit<AibomMergeVerbOptions, 'files'>) =>
      perform(() => import('./verb-aibom-merge.ts').then((verb) => verb.aibomMergeVerb), {
        ...options,
        files,
      }),
    );

  withJson(aibom.command('graph <file>'))
    .description('draw the lineage and the consumers of a bill of materials')
    .addOption(
      new Option('--format <format>', 'what to draw (default: mermaid)').choices(['svg', 'mermaid', 'dot']),
    )
    .addOption(textOption('--output <file>', 'write the drawing to a file instead'))
    .action((file: string, options: Omit<AibomGraphVerbOptions, 'file'>) =>
      perform(() => import('./verb-aibom-graph.ts').then((verb) => verb.aibomGraphVerb), {
        ...options,
        file,
      }),
    );
}

function defineAttest(aibom: Command, perform: ProgramPorts['perform']): void {
  withJson(withEvidence(withSubject(aibom.command('attest <file> <subject>'))))
    .description('sign that a valid bill of materials of any tool describes a model or an image')
    .action((file: string, subject: string, options: Omit<AibomAttestVerbOptions, 'file' | 'subject'>) =>
      perform(() => import('./verb-aibom-attest.ts').then((verb) => verb.aibomAttestVerb), {
        ...options,
        file,
        subject,
      }),
    );
}
