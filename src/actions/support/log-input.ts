/** The input transparency-log as the flows take it; empty leaves it to the kind of signer. */
export function logInput(value: 'required' | 'none' | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'required';
}
