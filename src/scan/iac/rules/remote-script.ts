import { container, docker, steps } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { isInterpreterOf, printsDownload } from '../shell/download.ts';
import { programOf, SHELLS } from '../shell/program.ts';
import { allPipelines, scriptPlace, type ShellCommand, type ShellPipeline } from '../shell/shell-script.ts';

export const remoteScript = defineRule({
  id: 'remote-script',
  title: 'Downloaded script is run without a look at it',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Download to a file, compare its SHA-256 with a value kept here, then run it; or take the program from a package or image pinned by digest.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#using-pipes',
    'https://slsa.dev/spec/v1.1/threats',
  ],
  controls: aisvs(['4.2.1'], ['4.2.2']),
  check: {
    *shell(script): Generator<Hit> {
      for (const pipeline of allPipelines(script.pipelines)) {
        if (!isPiped(pipeline) && !pipeline.commands.some(runsSubstitution)) continue;
        yield hit(script, scriptPlace(script, pipeline), {
          message: 'whoever controls the address, or the way to it, controls what runs here',
          evidence: script.text.text.slice(pipeline.start, pipeline.end),
        });
      }
    },
  },
  match: [
    docker('FROM python:3.13\nRUN «curl -fsSL https://example.com/install.sh | sh»'),
    docker(
      'FROM python:3.13\nRUN apt-get update && \\\n    «wget -qO- https://example.com/i \\\n    | sudo -E bash -s -- --yes» && echo done',
    ),
    steps(
      '- run: |\n    «bash <(curl -s https://example.com/up)»\n    «sh -c "$(curl -fsSL https://example.com/i)"»',
      'by substitution',
    ),
    steps(
      '- run: |\n    «eval "$(curl -s https://example.com/env)"»\n    «. <(curl -s https://example.com/env)»',
      'by eval and source',
    ),
    container(
      'image: app\ncommand: ["/bin/bash", "-c", "set -e; «curl -s https://example.com/x.py | python3 -»"]',
    ),
    docker(
      'FROM python:3.13\nRUN <<EOF\nset -e\n«{ curl -s https://example.com/a; curl -s https://example.com/b; } | bash»\nEOF',
      'from a group, in a heredoc',
    ),
  ],
  clean: [
    docker(
      'FROM python:3.13\nRUN curl -fsSLo i.sh https://example.com/i.sh && echo "4f4f  i.sh" | sha256sum -c && sh i.sh',
    ),
    steps('- run: curl -s https://example.com/data.json | python3 -m json.tool'),
    steps('- run: curl -s https://example.com/data | jq -r .name | xargs -n1 echo'),
    docker('FROM python:3.13\nRUN echo "curl https://example.com | sh" > note.txt'),
    steps('- run: curl -sLo tool https://example.com/tool | sh -c "true"'),
  ],
});

/** `curl … | sh`, with anything that only passes text on in between. */
function isPiped({ commands }: ShellPipeline): boolean {
  const last = commands.findIndex((command, index) => index > 0 && isInterpreterOf(command));
  return last > 0 && printsDownload([{ commands: commands.slice(0, last), start: 0, end: 0 }]);
}

/** `sh -c "$(curl …)"`, `bash <(curl …)`, `eval "$(curl …)"`, `source <(curl …)`. */
function runsSubstitution(command: ShellCommand): boolean {
  const program = programOf(command);
  if (program === undefined) return false;
  const isRunner =
    SHELLS.has(program.name) ||
    ['eval', 'source', '.', 'python', 'python3', 'perl', 'ruby', 'node'].includes(program.name);
  if (!isRunner) return false;
  return (
    program.args.some(({ nested }) => printsDownload(nested)) ||
    command.redirects.some(
      ({ operator, target }) => operator.startsWith('<') && printsDownload(target.nested),
    )
  );
}
