/** Shannon entropy of a text in bits per UTF-16 unit; 0 for the empty text. */
export declare function shannonEntropy(text: string): number;
