// The table "who verifies whom": every tool signs what it can at a local Sigstore, every tool verifies what everybody
// signed, and refuses it for another identity or issuer and with the root of another instance. A cell that was not run fails.
import fs from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../src/domain/errors.ts';
import type { CheckList } from './check-list.ts';
import { peopleOf, type Identity, type Stack } from './local-stack.ts';
import type { Content, Party, WhoCase } from './who-case.ts';
import {
  cosignIn,
  cosignPredicateIn,
  modelSigningIn,
  oursIn,
  sigstoreJsIn,
  sigstorePythonIn,
} from './who-parties.ts';

/** What a tool cannot do, in its own words; anything else than these words is a failure, and so is that it can. */
export interface Exception {
  readonly content: Content;
  readonly maker: string;
  /** Nobody: it cannot sign. */
  readonly verifier?: string;
  readonly says: RegExp;
  /** For the table. */
  readonly because: string;
}

export interface Row {
  readonly label: string;
  readonly cells: Readonly<Record<string, string>>;
}

const CONTENTS: readonly Content[] = ['message', 'statement', 'model'];
const COLUMNS = ['sallyport', 'cosign', 'sigstore-js', 'sigstore-python', 'model_signing'] as const;
/** Tools at once: most of them wait for the log, which answers once a second. */
const PARALLEL = 3;

export interface Instance {
  readonly stack: Stack;
  readonly other: Stack;
  readonly exceptions: readonly Exception[];
  /** Who must refuse other signers and instances: everybody, or we alone where the others were asked with another log. */
  readonly mustRefuse: 'everybody' | 'sallyport';
}

/** Runs the whole table for one instance; the rows in order of content and maker. */
export async function checkWhoVerifiesWhom(
  list: CheckList,
  about: WhoCase,
  instance: Instance,
): Promise<readonly Row[]> {
  const { stack, exceptions } = instance;
  const parties = [
    oursIn(about),
    cosignIn(about),
    cosignPredicateIn(about),
    sigstoreJsIn(about),
    sigstorePythonIn(about),
    modelSigningIn(about),
  ];
  const [person] = peopleOf(stack);
  const makers = CONTENTS.flatMap((content) =>
    parties.filter(({ signs }) => signs[content] !== undefined).map((maker) => ({ content, maker })),
  );
  const fileOf = (content: Content, maker: Party): string =>
    path.join(about.work, `${stack.name.replace(/\W/g, '-')}-${content}-${maker.name}.json`);
  const signed = await inParallel(makers, ({ content, maker }) =>
    answerOf(() => maker.signs[content]?.(stack, person, fileOf(content, maker))),
  );
  const rows: Row[] = [];
  for (const [index, { content, maker }] of makers.entries()) {
    const label = `${stack.name}: ${content} of ${maker.name}`;
    const cannot = exceptions.find(
      (each) => each.content === content && each.maker === maker.name && each.verifier === undefined,
    );
    const what = cannot === undefined ? 'is signed' : `cannot be signed (${cannot.because})`;
    await list.check(`${label}: ${what}`, () => Promise.resolve(judge(signed[index], cannot)));
    const file = fileOf(content, maker);
    if (cannot !== undefined || !fs.existsSync(file)) {
      rows.push({ label, cells: { sallyport: cannot?.because ?? 'NOT SIGNED' } });
      continue;
    }
    const verifiers = parties.filter(({ verifies }) => verifies[content] !== undefined);
    const of = { label, content, maker: maker.name, file };
    rows.push({ label, cells: await checkRow(list, { of, verifiers, instance }) });
  }
  return rows;
}

interface RowCase {
  readonly of: {
    readonly label: string;
    readonly content: Content;
    readonly maker: string;
    readonly file: string;
  };
  readonly verifiers: readonly Party[];
  readonly instance: Instance;
}

async function checkRow(
  list: CheckList,
  { of: { label, content, maker, file }, verifiers, instance }: RowCase,
): Promise<Row['cells']> {
  const { stack, other, exceptions, mustRefuse } = instance;
  const [person] = peopleOf(stack);
  const { identity, issuer } = person;
  const wrong: readonly (readonly [what: string, at: Stack, who: Identity])[] = [
    ['identity', stack, { identity: identity.slice(0, -1), issuer }],
    ['issuer', stack, { identity, issuer: `${issuer}x` }],
    ['instance', other, person],
  ];
  const answers = await inParallel(verifiers, async (verifier) => {
    const ask = (at: Stack, who: Identity) => answerOf(() => verifier.verifies[content]?.(at, who, file));
    const believed = await ask(stack, person);
    const others: { readonly what: string; readonly said: string | undefined }[] = [];
    if (mustRefuse === 'everybody' || verifier.name === mustRefuse) {
      for (const [what, at, who] of wrong) others.push({ what, said: await ask(at, who) });
    }
    return { believed, others };
  });
  const cells: Record<string, string> = {};
  for (const [index, verifier] of verifiers.entries()) {
    const { believed, others } = answers[index] ?? { believed: 'was not run', others: [] };
    const refusal = exceptions.find(
      (each) => each.content === content && each.maker === maker && each.verifier === verifier.name,
    );
    const what = `${label} ${refusal === undefined ? 'verifies in' : 'is refused by'} ${verifier.name}`;
    const problem = judge(believed, refusal);
    cells[verifier.name] = problem === undefined ? (refusal?.because ?? 'ok') : 'FAIL';
    await list.check(what, () => Promise.resolve(problem));
    // What cannot read it at all refuses it for that reason.
    const isRefused = (said: string | undefined): boolean =>
      said !== undefined && (refusal !== undefined || verifier.refusal.test(said));
    for (const each of others) {
      await list.check(`${what}, for no other ${each.what}`, () =>
        Promise.resolve(isRefused(each.said) ? undefined : (each.said ?? 'accepted')),
      );
    }
  }
  return cells;
}

/** The rows as a table; a cell without an answer is one that the tool does not offer. */
export function whoTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['signed by', ...COLUMNS]),
    line(['signed by', ...COLUMNS].map(() => '---')),
    ...rows.map(({ label, cells }) => line([label, ...COLUMNS.map((column) => cells[column] ?? '-')])),
  ].join('\n');
}

function judge(said: string | undefined, exception: Exception | undefined): string | undefined {
  if (exception === undefined) return said;
  if (said === undefined) return `it can now: "${exception.because}" is no longer true`;
  return exception.says.test(said) ? undefined : said;
}

async function answerOf(ask: () => Promise<string | undefined> | undefined): Promise<string | undefined> {
  try {
    const asked = ask();
    return asked === undefined ? 'was not run' : await asked;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await run(item);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return results;
}
