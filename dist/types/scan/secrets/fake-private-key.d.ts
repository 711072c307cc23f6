/** A PEM block of random text in the form of a key (or of something public); for examples and tests. No line end at its end. */
export declare function fakePrivateKey(label: string, seed?: string): string;
