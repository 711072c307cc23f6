import type { FactCollector } from '../fact-collector.ts';
/** Sections of a card by their headings: the first text below each, as declared and with little confidence. */
export declare function addCardBody(found: FactCollector, body: string): void;
