import { Option, type Command } from 'commander';
import { BOM_FORMATS } from '../domain/bom-format.ts';
import {
  listOption,
  severityOption,
  textOption,
  withEvidence,
  withJson,
  withModel,
  withSubject,
} from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { AibomGenerateVerbOptions, AibomValidateVerbOptions } from './verb-aibom.ts';
import type { ProvenanceVerbOptions } from './verb-provenance.ts';
import type { ScanVerbOptions } from './verb-scan.ts';

/** aibom, provenance, scan. */
export function defineEvidenceVerbs(program: Command, ports: ProgramPorts): void {
  defineAibom(program, ports);
  defineScan(program, ports);

  withJson(withEvidence(withSubject(program.command('provenance <subject>'))))
    .description('write the SLSA v1 provenance of a model')
    .addOption(textOption('--output <file>', 'in-toto statement to write').makeOptionMandatory())
    .addOption(listOption('--material <name=path>', 'an input of the build, digested (repeatable)'))
    .addOption(
      new Option(
        '--builder <who>',
        'who vouches for the build (default: github in Actions, else local)',
      ).choices(['github', 'local']),
    )
    .addOption(
      textOption('--source <folder>', 'git checkout it was built from (default: the current one, if any)'),
    )
    .action((subject: string, options: Omit<ProvenanceVerbOptions, 'subject'>) =>
      ports.perform(() => import('./verb-provenance.ts').then((verb) => verb.provenanceVerb), {
        ...options,
        subject,
      }),
    );
}

function defineAibom(program: Command, { perform }: ProgramPorts): void {
  const aibom = program.command('aibom').description('bill of materials of a model');
  withJson(withEvidence(withModel(aibom.command('generate <path>'))))
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
    .action((path: string, options: Omit<AibomGenerateVerbOptions, 'path'>) =>
      perform(() => import('./verb-aibom.ts').then((verb) => verb.aibomGenerateVerb), { ...options, path }),
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
}

function defineScan(program: Command, { perform }: ProgramPorts): void {
  const scan = program.command('scan').description('scan a folder');
  const kinds = [
    ['secrets', 'find credentials in source, configuration and notebooks'],
    ['iac', 'check Dockerfiles, Kubernetes manifests and GitHub workflows'],
  ] as const;
  for (const [kind, description] of kinds) {
    withJson(withEvidence(withSubject(scan.command(`${kind} <path>`))))
      .description(description)
      .addOption(
        new Option('--format <format>', 'what to print (default: table)').choices(['table', 'json', 'sarif']),
      )
      .addOption(textOption('--output <file>', 'write the report to a file instead'))
      .addOption(severityOption())
      .addOption(listOption('--exclude <path>', 'path to leave out, relative to PATH (repeatable)'))
      .action((path: string, options: Omit<ScanVerbOptions, 'path' | 'kind'>) =>
        perform(() => import('./verb-scan.ts').then((verb) => verb.scanVerb), { ...options, path, kind }),
      );
  }
}
