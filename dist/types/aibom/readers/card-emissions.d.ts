import type { FactCollector } from '../fact-collector.ts';
/** `co2_eq_emissions` of a card: grams, plain or with how it was made (Hugging Face Hub, "Displaying carbon emissions"). */
export declare function addEmissions(found: FactCollector, value: unknown, at: {
    pointer: string;
    line: number;
}): void;
