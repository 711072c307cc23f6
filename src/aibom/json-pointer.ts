/** Appends one key to a JSON pointer (RFC 6901). */
export function childPointer(pointer: string, key: string | number): string {
  const text = String(key).slice(0, 200);
  return `${pointer}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
