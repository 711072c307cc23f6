import type { HashClaim } from './facts.ts';
/** One object of the graph. */
export type Spdx3Element = Readonly<Record<string, unknown>>;
export declare const CREATION_INFO = "_:creationinfo";
/**
 * Collects elements of a document under one namespace. Ids are made of what an element is, so the same facts give the
 * same ids; equal agents and licences are one element.
 */
export declare class Spdx3Elements {
    #private;
    readonly namespace: string;
    /** `key`: what makes the document this one. */
    constructor(key: string);
    get all(): readonly Spdx3Element[];
    idOf(part: string): string;
    /** Adds an element once and returns its id. */
    add(part: string, element: Spdx3Element): string;
    /** A relationship; ids are numbered in the order they are made, which is the order of the facts. */
    relate(from: string, relationshipType: string, about: RelationParts): void;
    /** An agent by name; the same name is one agent. */
    agent(type: 'Organization' | 'Person' | 'SoftwareAgent', name: string, more?: Spdx3Element): string;
}
export interface RelationParts {
    readonly to: readonly string[];
    readonly scope?: 'development' | 'runtime' | 'test' | 'build';
    readonly completeness?: 'complete' | 'incomplete' | 'noAssertion';
}
/** Hashes as SPDX spells them: `sha256`, `sha3_256`. */
export declare function toSpdx3Hashes(claims: readonly HashClaim[]): readonly Spdx3Element[];
/** Key and value pairs (`DictionaryEntry`). */
export declare function toDictionary(pairs: readonly {
    readonly name: string;
    readonly value: string;
}[]): readonly Spdx3Element[];
/** Properties of CycloneDX as SPDX carries them (Extension profile). */
export declare function toCdxExtension(properties: readonly {
    readonly name: string;
    readonly value: string;
}[]): readonly Spdx3Element[] | undefined;
