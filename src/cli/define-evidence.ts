import { Option, type Command } from 'commander';
import { defineAibomVerbs } from './define-aibom.ts';
import { listOption, severityOption, textOption, withEvidence, withJson, withSubject } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { ProvenanceVerbOptions } from './verb-provenance.ts';
import type { ScanVerbOptions } from './verb-scan.ts';

/** aibom, provenance, scan. */
export function defineEvidenceVerbs(program: Command, ports: ProgramPorts): void {
  defineAibomVerbs(program, ports);
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
