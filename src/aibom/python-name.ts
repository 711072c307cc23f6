/** Name of a Python package in the spelling that identifies it (PyPA, "Package name normalization"). */
export function normalizePythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** A name that a package can have (PyPA, "Names and normalization"), at most 200 characters. */
export function isPythonName(name: string): boolean {
  return name.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}
