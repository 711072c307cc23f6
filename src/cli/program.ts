import { Command, type Option } from 'commander';
import { PRODUCT } from '../domain/product.ts';
import { defineAibomVerbs } from './define-aibom.ts';
import { defineAuditVerbs } from './define-audit.ts';
import { defineDeployVerbs } from './define-deploy.ts';
import { defineExchangeVerbs } from './define-exchange.ts';
import { defineGateVerbs, definePeopleVerbs } from './define-gate.ts';
import { definePolicyVerbs } from './define-policy.ts';
import { defineProvenanceVerbs } from './define-provenance.ts';
import { defineRebuild } from './define-rebuild.ts';
import { defineReleaseVerbs } from './define-release.ts';
import { defineScan } from './define-scan.ts';
import { defineSetupVerbs } from './define-setup.ts';
import { defineDigest, defineKeyVerbs, defineSign, defineVerify } from './define-signing.ts';
import type { ProgramPorts } from './program-ports.ts';

type Define = (program: Command, ports: ProgramPorts) => void;

/** What declares the verbs, in the order of the help, with the words that these begin with. */
const VERBS: readonly (readonly [words: readonly string[], define: Define])[] = [
  [['digest'], defineDigest],
  [['sign'], defineSign],
  [['verify'], defineVerify],
  [['key'], defineKeyVerbs],
  [['aibom'], defineAibomVerbs],
  [['scan'], defineScan],
  [['provenance'], defineProvenanceVerbs],
  [['rebuild'], defineRebuild],
  [['evidence'], defineExchangeVerbs],
  [['gate', 'explain'], defineGateVerbs],
  [['approve', 'waive', 'override', 'retire'], definePeopleVerbs],
  [['exec', 'deployed'], defineDeployVerbs],
  [['release'], defineReleaseVerbs],
  [['policy'], definePolicyVerbs],
  [['audit'], defineAuditVerbs],
  [['init', 'doctor', 'trust'], defineSetupVerbs],
];

/**
 * The command line; building it loads no verb. With `word`, the first of the line, only the verbs that begin with it are
 * declared, when there are any: declaring all takes as long as verifying a signature. Mistakes come out as CommanderError.
 */
export function buildProgram(ports: ProgramPorts, word?: string): Command {
  const program = new Command(PRODUCT.name)
    .description('Supply-chain gate for AI models: digest, sign, describe, scan, approve, gate, audit')
    .version(PRODUCT.version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ optionDescription: describeOption })
    .exitOverride()
    // A verb below a verb (gate replay) keeps its options to itself.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: ports.write,
      // Errors are printed in one place (run-cli.ts).
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  const named = VERBS.filter(([words]) => word !== undefined && words.includes(word));
  for (const [, define] of named.length > 0 ? named : VERBS) define(program, ports);
  program.addHelpText(
    'after',
    '\nBegin with "sallyport init". SUBJECT is a path,\noci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex> or git:<commit>.\nExit codes: 0 pass, 1 blocked, 2 configuration, 3 undecided.',
  );
  return program;
}

/** As in docs/cli.md: the choices, and whether the option must be given. */
function describeOption({ description, argChoices, mandatory }: Option): string {
  const choices = argChoices === undefined ? '' : `; one of ${argChoices.join(', ')}`;
  return `${description}${choices}${mandatory ? ' (required)' : ''}`;
}
