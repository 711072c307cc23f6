import type { Command } from 'commander';
import { listOption, STORE_FORMS, textOption, withJson, withSubject } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { AttachVerbOptions, DownloadVerbOptions, ListVerbOptions } from './verb-exchange.ts';

/** evidence attach, list, download. */
export function defineExchangeVerbs(program: Command, { perform }: ProgramPorts): void {
  const evidence = program
    .command('evidence')
    .description('look at, add and copy evidence; nothing is verified');
  withPlace(evidence.command('attach <subject> <file>'))
    .description('put a signed bundle about a subject into its store, or attach any file to an image')
    .addOption(textOption('--media-type <type>', 'attach the file as it is, to an image'))
    .action((subject: string, file: string, options: Omit<AttachVerbOptions, 'subject' | 'file'>) =>
      perform(() => import('./verb-exchange.ts').then((verb) => verb.attachVerb), {
        ...options,
        subject,
        file,
      }),
    );
  withPlace(evidence.command('list <subject>'))
    .description('list the evidence of a subject, and what else is attached to an image')
    .action((subject: string, options: Omit<ListVerbOptions, 'subject'>) =>
      perform(() => import('./verb-exchange.ts').then((verb) => verb.listVerb), { ...options, subject }),
    );
  withPlace(evidence.command('download <subject>'))
    .description('copy the evidence of a subject into a folder that every verb reads')
    .addOption(textOption('--output <folder>', 'folder to write to').makeOptionMandatory())
    .option('--overwrite', 'replace files that are there with other content')
    .action((subject: string, options: Omit<DownloadVerbOptions, 'subject'>) =>
      perform(() => import('./verb-exchange.ts').then((verb) => verb.downloadVerb), { ...options, subject }),
    );
}

function withPlace(command: Command): Command {
  return withJson(withSubject(command)).addOption(
    listOption('--evidence <store>', `store: ${STORE_FORMS}; default: the repository of the image`),
  );
}
