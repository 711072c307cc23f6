import { compareCodePoints } from '../domain/manifest.ts';
import type { BomComponent, BomView } from './bom-view-model.ts';

/** One difference. `before` is absent when something was added, `after` when it was removed. */
export interface BomChange {
  /** `component`, `hash`, `license`, `version`, `lineage`, `dataset`, `card`, `property`, `dependency`. */
  readonly aspect: string;
  /** What it is about: kind and name of the component. */
  readonly about: string;
  readonly before?: string;
  readonly after?: string;
}

/** Properties that say how a document was made, not what it describes, and those that are compared as fields. */
const IGNORED = /^sallyport:(?:source:|aibom:complete$|service:environment$)/;

/**
 * What changed from one bill of materials to another, whatever their standards: components, hashes, licences, lineage,
 * data sets, card. Times and serial numbers are not compared. Sorted; empty when both say the same.
 */
export function diffBoms(before: BomView, after: BomView): readonly BomChange[] {
  const changes: BomChange[] = [];
  const isComparable = sharedFields(before, after);
  const left = byKey(before);
  const right = byKey(after);
  for (const [key, component] of left) {
    const other = right.get(key);
    if (other === undefined) changes.push({ aspect: 'component', about: key, before: summary(component) });
    else changes.push(...componentChanges(key, component, other).filter(isComparable));
  }
  for (const [key, component] of right)
    if (!left.has(key)) changes.push({ aspect: 'component', about: key, after: summary(component) });
  changes.push(
    ...valueChanges(
      { aspect: 'completeness', about: 'main component' },
      list(before.completeness),
      list(after.completeness),
    ),
    ...edgeChanges({ view: before, keys: keysOf(before, left) }, { view: after, keys: keysOf(after, right) }),
  );
  return changes.sort(
    (a, b) =>
      compareCodePoints(a.about, b.about) ||
      compareCodePoints(a.aspect, b.aspect) ||
      compareCodePoints(a.before ?? '', b.before ?? '') ||
      compareCodePoints(a.after ?? '', b.after ?? ''),
  );
}

/** Between two standards only those properties and fields of cards are compared that both documents use: the others have no place there. */
function sharedFields(before: BomView, after: BomView): (change: BomChange) => boolean {
  if (before.standard === after.standard && before.version.split('.')[0] === after.version.split('.')[0])
    return () => true;
  const [left, right] = [before, after].map(({ components }) => {
    const names = components.flatMap(({ card, properties }) => [
      ...[...card.keys()].map((name) => `card ${name}`),
      ...[...properties.keys()].map((name) => `property ${name}`),
    ]);
    return new Set(names);
  });
  return ({ aspect }) =>
    !/^(?:card|property) /.test(aspect) || (left?.has(aspect) === true && right?.has(aspect) === true);
}

/** The main component is compared with the main component, whatever it is called; others by kind and name. */
function byKey(view: BomView): ReadonlyMap<string, BomComponent> {
  const map = new Map<string, BomComponent>();
  for (const component of view.components) {
    const key = component.ref === view.main ? 'main component' : `${component.kind} ${component.name}`;
    // The same base as ancestor and as dependency is one component; several versions of a package are several.
    const own = map.has(key) && component.kind === 'software' ? `${key}@${component.version ?? ''}` : key;
    if (!map.has(own)) map.set(own, component);
  }
  return map;
}

function keysOf(view: BomView, map: ReadonlyMap<string, BomComponent>): ReadonlyMap<string, string> {
  const keys = new Map([...map].map(([key, component]) => [component.ref, key]));
  for (const { ref, kind, name } of view.components) if (!keys.has(ref)) keys.set(ref, `${kind} ${name}`);
  return keys;
}

function summary({ version, hashes }: BomComponent): string {
  const hash = hashes[0] === undefined ? '' : ` ${hashes[0].algorithm} ${hashes[0].value.slice(0, 16)}…`;
  return `${version ?? 'no version'}${hash}`;
}

function componentChanges(about: string, left: BomComponent, right: BomComponent): readonly BomChange[] {
  const pairs: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['name', [left.name], [right.name]],
    ['version', list(left.version), list(right.version)],
    ['purl', list(left.purl), list(right.purl)],
    ['supplier', list(left.supplier), list(right.supplier)],
    ['environment', list(left.environment), list(right.environment)],
    ['concluded license', left.concluded, right.concluded],
    ['description', list(left.description), list(right.description)],
    ['author', left.authors, right.authors],
    ['license', left.licenses, right.licenses],
    ['hash', left.hashes.map(hashText), right.hashes.map(hashText)],
    ...[...new Set([...left.card.keys(), ...right.card.keys()])].map(
      (name) => [`card ${name}`, left.card.get(name) ?? [], right.card.get(name) ?? []] as const,
    ),
    ...[...new Set([...left.properties.keys(), ...right.properties.keys()])]
      .filter((name) => !IGNORED.test(name))
      .map(
        (name) =>
          [`property ${name}`, left.properties.get(name) ?? [], right.properties.get(name) ?? []] as const,
      ),
  ];
  return pairs.flatMap(([aspect, before, after]) => valueChanges({ aspect, about }, before, after));
}

function hashText({ algorithm, value }: BomComponent['hashes'][number]): string {
  return `${algorithm} ${value}`;
}

function list(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** One value for another is a change; in lists, what came and what went. */
function valueChanges(
  place: Pick<BomChange, 'aspect' | 'about'>,
  before: readonly string[],
  after: readonly string[],
): readonly BomChange[] {
  const gone = before.filter((value) => !after.includes(value));
  const come = after.filter((value) => !before.includes(value));
  const [one] = gone;
  const [other] = come;
  if (gone.length === 1 && come.length === 1 && one !== undefined && other !== undefined)
    return [{ ...place, before: one, after: other }];
  return [
    ...gone.map((value) => ({ ...place, before: value })),
    ...come.map((value) => ({ ...place, after: value })),
  ];
}

interface Side {
  readonly view: BomView;
  readonly keys: ReadonlyMap<string, string>;
}

const ASPECTS: Readonly<Record<BomView['edges'][number]['kind'], string | undefined>> = {
  contains: undefined,
  'depends-on': 'dependency',
  'descends-from': 'lineage',
  'trained-on': 'dataset',
  'tested-on': 'dataset',
};

/** What contains what follows from the components themselves. */
function edgeChanges(before: Side, after: Side): readonly BomChange[] {
  const edgesOf = ({
    view,
    keys,
  }: Side): ReadonlyMap<string, { about: string; aspect: string; text: string }> => {
    const map = new Map<string, { about: string; aspect: string; text: string }>();
    for (const { from, to, kind } of view.edges) {
      const aspect = ASPECTS[kind];
      if (aspect === undefined) continue;
      const about = keys.get(from) ?? from;
      const text = `${kind} ${keys.get(to) ?? to}`;
      map.set(`${about}\n${text}`, { about, aspect, text });
    }
    return map;
  };
  const left = edgesOf(before);
  const right = edgesOf(after);
  return [
    ...[...left]
      .filter(([key]) => !right.has(key))
      .map(([, { about, aspect, text }]) => ({ aspect, about, before: text })),
    ...[...right]
      .filter(([key]) => !left.has(key))
      .map(([, { about, aspect, text }]) => ({ aspect, about, after: text })),
  ];
}
