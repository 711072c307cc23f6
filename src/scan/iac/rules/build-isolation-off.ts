import { docker, steps } from '../example.ts';
import { inputsOf, usesAction } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf } from '../shell/program.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';
import { textOf } from '../yaml/node.ts';

export const buildIsolationOff = defineRule({
  id: 'build-isolation-off',
  title: 'Build step leaves its sandbox',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove `--security=insecure`, `--network=host` and `--privileged`; a build that needs devices runs on a machine of its own.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  controls: aisvs(['4.1.1', '4.2.1'], ['4.2.6']),
  check: {
    *dockerfile(dockerfile): Generator<Hit> {
      for (const stage of dockerfile.stages) {
        for (const { instruction } of stage.instructions) {
          for (const flag of (instruction.inner ?? instruction).flags) {
            const isInsecure = flag.name === 'security' && flag.value === 'insecure';
            if (!isInsecure && !(flag.name === 'network' && flag.value === 'host')) continue;
            yield hit(stage, flag.place, {
              message: isInsecure
                ? 'the step runs privileged on the build machine'
                : 'the step uses the network of the build machine',
              detail: 'RUN',
              evidence: flag.name,
            });
          }
        }
      }
    },
    *shell(script): Generator<Hit> {
      if (script.context !== 'workflow') return;
      for (const command of allCommands(script)) {
        const program = programOf(command);
        if (program === undefined || !['docker', 'podman', 'buildah', 'nerdctl'].includes(program.name))
          continue;
        const word = program.args.find(({ text }) =>
          /^--(?:privileged(?:=true)?|pid=host|allow=security\.insecure)$/.test(text),
        );
        if (word === undefined) continue;
        yield hit(script, scriptPlace(script, word), {
          message: 'the container has full access to the machine of the runner',
          evidence: word.text,
        });
      }
    },
    *step(step): Generator<Hit> {
      if (!usesAction(step, 'docker/build-push-action')) return;
      const allow = inputsOf(step).get('allow');
      if (allow === undefined || !/security\.insecure/.test(textOf(allow) ?? '')) return;
      yield hit(step, allow, {
        message: 'steps of the build may run privileged on the runner',
        detail: 'with.allow',
      });
    },
  },
  match: [
    docker('FROM debian:12\nRUN «--security=insecure» make\nRUN «--network=host» pip install x'),
    docker(
      'FROM debian:12\nONBUILD RUN --mount=type=cache,target=/c «--security=insecure» make',
      'in a trigger, behind another flag',
    ),
    steps(
      '- run: docker run --rm «--privileged» acme/test\n- uses: docker/build-push-action@v6\n  with: { allow: «security.insecure» }',
    ),
  ],
  clean: [
    docker('FROM debian:12\nRUN --mount=type=cache,target=/c --network=none make'),
    steps('- run: docker run --rm --network=none --cap-drop=ALL acme/test'),
    docker('FROM debian:12\nRUN echo --security=insecure'),
  ],
});
