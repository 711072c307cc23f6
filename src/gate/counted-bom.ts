import type { BomComponent, BomView } from '../domain/bom-view.ts';
import type { Evidence } from '../domain/evidence.ts';

/** An AI-BOM that counts: readable, fresh, by a required signer, about these bytes. */
export interface CountedBom {
  readonly evidence: Evidence;
  readonly view: BomView;
  readonly main: BomComponent;
}

/** Longest text of a document in a reason. */
const MAX_SHOWN = 100;

/** Text of a document in a reason: quoted when it is more than a plain name, and cut. */
export function shown(text: string): string {
  const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN).toWellFormed()}…` : text;
  return /^[\w./:@+ -]+$/.test(short) ? short : JSON.stringify(short);
}

/** Where something stands, for a reason: `/metadata/component of AI-BOM sha256:3f1c…`. */
export function placeIn({ evidence }: CountedBom, pointer: string): string {
  return `${shown(pointer)} of AI-BOM sha256:${evidence.bundleSha256.slice(0, 12)}…`;
}

/** What the model descends from, in the documents' own words: lineage, other models, and whatever a hub of models holds. */
export function basesOf({ view, main }: CountedBom): readonly BomComponent[] {
  const ancestors = new Set(view.edges.filter(({ kind }) => kind === 'descends-from').map(({ to }) => to));
  return view.components.filter(
    (each) =>
      each.ref !== main.ref &&
      (ancestors.has(each.ref) ||
        each.kind === 'model' ||
        /^pkg:(?:huggingface|mlflow)\//i.test(each.purl ?? '')),
  );
}
