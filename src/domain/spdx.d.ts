/** The parts of the SPDX libraries that are used; they come without types. */
declare module 'spdx-expression-parse' {
  interface License {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }
  interface Conjunction {
    readonly left: Info;
    readonly conjunction: 'and' | 'or';
    readonly right: Info;
  }
  export type Info = License | Conjunction;
  const parse: (expression: string) => Info;
  // eslint-disable-next-line no-restricted-syntax -- the package exports like this
  export default parse;
}

declare module 'spdx-satisfies' {
  const satisfies: (expression: string, licenses: readonly string[]) => boolean;
  // eslint-disable-next-line no-restricted-syntax -- the package exports like this
  export default satisfies;
}
