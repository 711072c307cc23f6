import type { ManifestEntry } from '../domain/manifest.ts';
/**
 * Whether a file that has no reader must be taken for weights: by its ending, or because nothing says what it is and it
 * is large and lies where weights lie. A document about such a model must not say that everything was looked at.
 */
export declare function isUnreadWeights({ path, size }: Pick<ManifestEntry, 'path' | 'size'>): boolean;
