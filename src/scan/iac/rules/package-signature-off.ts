import { docker, steps } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf, type Program } from '../shell/program.ts';
import { allCommands, scriptPlace, type ShellWord } from '../shell/shell-script.ts';

/** Switches by program that install packages nobody vouches for. */
const SWITCHES: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['apt', 'apt-get', 'aptitude'],
    /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:true|1|yes))$/i,
  ],
  [['apk'], /^--allow-untrusted$/],
  [
    ['yum', 'dnf', 'microdnf', 'tdnf', 'zypper'],
    /^(?:--nogpgcheck|--no-gpg-checks?|--setopt=.*gpgcheck=(?:0|false|no))$/i,
  ],
  [['rpm'], /^--(?:nosignature|nogpg|nodigest)$/],
  [['cosign'], /^--insecure-ignore-(?:tlog|sct)(?:=true)?$/],
  [['gem'], /^(?:-P|--trust-policy=)NoSecurity$/],
];

export const packageSignatureOff = defineRule({
  id: 'package-signature-off',
  title: 'Packages are installed without a check of their signature',
  severity: 'high',
  confidence: 'high',
  remediation: 'Remove the switch and add the signing key of the package source.',
  references: ['https://manpages.debian.org/bookworm/apt/apt-secure.8.en.html'],
  controls: aisvs(['4.2.1', '4.2.3'], ['4.2.2']),
  check: {
    *shell(script): Generator<Hit> {
      for (const command of allCommands(script)) {
        const program = programOf(command);
        const word = program === undefined ? undefined : switchOf(program);
        if (word === undefined || program === undefined) continue;
        yield hit(script, scriptPlace(script, word), {
          message: `${program.name} takes packages without a valid signature`,
          evidence: `${program.name} ${word.text}`,
        });
      }
    },
  },
  match: [
    docker('FROM debian:12\nRUN apt-get update && apt-get install -y «--allow-unauthenticated» cuda'),
    docker('FROM alpine:3.22\nRUN apk add «--allow-untrusted» ./x.apk'),
    docker(
      'FROM fedora:42\nRUN <<EOF\nset -e\nif true; then\n  dnf install -y «"--nogpgcheck"» x\nfi\nEOF',
      'quoted, inside a condition in a heredoc',
    ),
    steps('- run: cosign verify «--insecure-ignore-tlog=true» --key k.pub acme/app'),
  ],
  clean: [
    docker('FROM debian:12\nRUN apt-get install -y --no-install-recommends cuda'),
    docker('FROM alpine:3.22\nRUN apk add --no-cache curl # --allow-untrusted'),
    steps('- run: cosign verify --key k.pub acme/app'),
  ],
});

function switchOf({ name, args }: Program): ShellWord | undefined {
  const patterns = SWITCHES.filter(([programs]) => programs.includes(name));
  return args.find(({ text }) => patterns.some(([, pattern]) => pattern.test(text)));
}
