// What we escape for markdown, read by cmark-gfm, the parser that GitHub uses.
//   node scripts/outside/markdown-check.ts [TEXTS] [SEED]
// Installs what it needs (install-report.sh). Any text must come out as itself: no link, picture, tag, other block or
// further cell. Exits 1 otherwise.
import fc from 'fast-check';
import { HOSTILE_TEXTS, hostileText } from '../../__tests__/fakes/hostile-text.ts';
import { decisionOf, findingOf, scanResultOf } from '../../__tests__/fakes/report-samples.ts';
import { escapeMarkdown, escapeMarkdownCode, writeForMarkdown } from '../../src/report/escape.ts';
import { renderScanSummary } from '../../src/report/scan-summary.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { createCheckList } from './check-list.ts';
import { installReportTools, renderMarkdown } from './report-tools.ts';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 20_261_001);
const { check, close } = createCheckList();

/** Blanks as HTML shows them, line by line. */
const fold = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim();
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag ?? '');

/** A way to place escaped text in a document, and how to find it again. */
interface Setting {
  readonly name: string;
  readonly tags: readonly string[];
  readonly place: (escaped: string) => string;
  readonly expected: (text: string) => string;
  readonly find: (html: string) => string | undefined;
}

const CELL_TAGS = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'];
const SETTINGS: readonly Setting[] = [
  {
    name: 'alone',
    tags: ['p', 'code'],
    place: (escaped) => `${escaped}\n`,
    expected: (text) => text,
    find: (html) => html,
  },
  {
    name: 'between two lines',
    tags: ['p', 'code'],
    place: (escaped) => `before\n${escaped}\nafter`,
    expected: (text) => `before\n${text}\nafter`,
    find: (html) => html,
  },
  {
    name: 'in a cell',
    tags: CELL_TAGS,
    place: (escaped) => `| a | b | c |\n| --- | --- | --- |\n| x | ${escaped} | y |\n`,
    expected: (text) => text,
    find: (html) => {
      const cells = [...html.matchAll(/<td>([\s\S]*?)<\/td>/g)];
      return cells.length === 3 ? cells[1]?.[1] : undefined;
    },
  },
];

/** The first text that does not come out as itself. */
function findBroken(setting: Setting, escape: (text: string) => string): string | undefined {
  // A line without anything seen ends a paragraph, whoever wrote it.
  const shown = texts.filter((text) => setting.name === 'in a cell' || escape(text).trim() !== '');
  const documents = shown.map((text) => setting.place(escape(text)));
  const rendered = renderMarkdown(documents);
  for (const [index, html] of rendered.entries()) {
    const text = shown[index] ?? '';
    const found = setting.find(html);
    const isText =
      found !== undefined && fold(textOf(found)) === fold(setting.expected(writeForMarkdown(text)));
    const strange = tagsOf(html).find((tag) => !setting.tags.includes(tag));
    if (isText && strange === undefined) continue;
    return `${JSON.stringify(text)} as ${JSON.stringify(documents[index])} gives ${JSON.stringify(html)}`;
  }
  return undefined;
}

installReportTools();
const texts = [...HOSTILE_TEXTS, ...fc.sample(hostileText(), { numRuns: count, seed })];

await check('the parser makes links, pictures and tags of what is not escaped', () => {
  const html = renderMarkdown(['https://a.example ![x](y) <b>z</b>'])[0] ?? '';
  const missing = ['a', 'img', 'b'].filter((tag) => !tagsOf(html).includes(tag));
  return Promise.resolve(missing.length === 0 ? undefined : `it made no ${missing.join(', ')}`);
});

for (const setting of SETTINGS) {
  await check(`${String(texts.length)} texts ${setting.name}`, () =>
    Promise.resolve(findBroken(setting, escapeMarkdown)),
  );
  await check(`${String(texts.length)} names ${setting.name}`, () =>
    Promise.resolve(findBroken(setting, escapeMarkdownCode)),
  );
}

await check('whole summaries with hostile texts hold no other tags than ours', () => {
  const documents = HOSTILE_TEXTS.flatMap((text) => {
    const checks = decisionOf().checks.map((each) => ({ ...each, id: text, reason: text, remedy: text }));
    const finding = findingOf({ message: text, ruleId: text, location: { path: text } });
    return [
      renderSummary(decisionOf({ environment: text, checks, rejected: [{ name: text, reason: text }] })),
      renderScanSummary(scanResultOf([finding]), 'block'),
    ];
  });
  const ours = [...CELL_TAGS, 'h2', 'p', 'strong', 'em', 'br', 'details', 'summary'];
  for (const [index, html] of renderMarkdown(documents).entries()) {
    const strange = tagsOf(html).find((tag) => !ours.includes(tag));
    if (strange !== undefined) {
      return Promise.resolve(`${strange} of ${JSON.stringify(HOSTILE_TEXTS[Math.floor(index / 2)])}`);
    }
  }
  return Promise.resolve(undefined);
});

close();
