import { COMMIT, steps } from '../example.ts';
import { inputsOf, usesAction } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { get, textOf } from '../yaml/node.ts';

export const checkoutCredentials = defineRule({
  id: 'checkout-credentials',
  title: 'Checkout leaves its token on the disk of the runner',
  severity: 'low',
  confidence: 'medium',
  remediation: 'Set `persist-credentials: false`, unless a later step of the job pushes.',
  references: ['https://github.com/actions/checkout#usage'],
  controls: aisvs(['4.4.5'], ['4.4.6']),
  check: {
    *step(step): Generator<Hit> {
      const uses = get(step.node, 'uses');
      if (uses === undefined || !usesAction(step, 'actions/checkout')) return;
      const persist = inputsOf(step).get('persist-credentials');
      const text = textOf(persist)?.trim().toLowerCase();
      if (text === 'false' || text?.includes('${{') === true) return;
      yield hit(step, persist ?? uses, {
        message: 'the token stays in the configuration of git, where each later step can read it',
        detail: 'with.persist-credentials',
      });
    },
  },
  match: [
    steps(`- uses: «actions/checkout@${COMMIT}»`),
    steps(`- uses: actions/checkout@${COMMIT}\n  with:\n    persist-credentials: «true»`),
    steps(
      `- uses: «Actions/CheckOut@${COMMIT}»\n  with: { persist_credentials: false }`,
      'a misspelled input, which has no effect',
    ),
  ],
  clean: [
    steps(`- uses: actions/checkout@${COMMIT}\n  with: { persist-credentials: false }`),
    steps(`- uses: actions/checkout@${COMMIT}\n  with: { Persist-Credentials: 'false' }`),
    steps('- uses: acme/checkout@v1'),
  ],
});
