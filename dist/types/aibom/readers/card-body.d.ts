import type { FactCollector } from '../fact-collector.ts';
/** Sections of a card by their headings: the first text below each, as declared and with little confidence. */
export declare function addCardBody(found: FactCollector, body: string): void;
/** The first heading of a card when it is of the first level and reads like a name: `# Model Card for tiny` is `tiny`. */
export declare function cardTitle(body: string): string | undefined;
