/**
 * Whether nobody would mistake the value for a real secret: documentation samples (`…EXAMPLE`), blanked-out values
 * (one character six times in a row) and keyboard sequences (eight neighbours in a row). In a random value of 40
 * characters this happens less than once in ten thousand. With `stopwords` also words and templates.
 */
export declare function isPlaceholder(value: string, stopwords: boolean): boolean;
