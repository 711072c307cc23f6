/** A piece of text inside a notebook, with the place it has for people. */
export interface NotebookText {
  readonly text: string;
  /** 0-based index of the cell. */
  readonly cell: number;
  /** JSON pointer of an output; absent for the source of the cell, whose lines count by themselves. */
  readonly pointer?: string;
}

/** Notebooks up to this size are read cell by cell; larger ones as plain text, which finds the same in rawer places. */
export const MAX_NOTEBOOK_BYTES = 32 * 1024 * 1024;

/**
 * The source and the text outputs of every cell of a Jupyter notebook (nbformat 3 and 4), in order; undefined when the
 * text is no notebook. In the file they are JSON strings, cut into lines and escaped, in which a token may be followed
 * by `\n` or preceded by `\"`. What lies outside the cells is left to the scan of the raw text.
 */
export function readNotebook(json: string): readonly NotebookText[] | undefined {
  let notebook: unknown;
  try {
    notebook = JSON.parse(json);
  } catch {
    return undefined;
  }
  const worksheet = isRecord(notebook) ? list(notebook['worksheets'])[0] : undefined;
  const owner = isRecord(worksheet) ? worksheet : notebook;
  if (!isRecord(owner) || !Array.isArray(owner['cells'])) return undefined;
  const base = owner === worksheet ? '/worksheets/0/cells' : '/cells';
  const texts: NotebookText[] = [];
  list(owner['cells']).forEach((cell, index) => {
    if (!isRecord(cell)) return;
    const source = joined(cell['source'] ?? cell['input']);
    if (source !== undefined) texts.push({ text: source, cell: index });
    list(cell['outputs']).forEach((output, number) => {
      for (const part of outputTexts(output)) {
        const pointer = `${base}/${String(index)}/outputs/${String(number)}${part.pointer}`;
        texts.push({ text: part.text, cell: index, pointer });
      }
    });
  });
  return texts;
}

/** Streams, tracebacks and every representation of a result; images too, as their base64 text costs little to look at. */
function outputTexts(output: unknown): { readonly text: string; readonly pointer: string }[] {
  if (!isRecord(output)) return [];
  const parts: { text: string; pointer: string }[] = [];
  const add = (value: unknown, pointer: string, separator?: string): void => {
    const text = joined(value, separator);
    if (text !== undefined) parts.push({ text, pointer });
  };
  add(output['text'], '/text');
  add(output['evalue'], '/evalue');
  add(output['traceback'], '/traceback', '\n');
  const { data } = output;
  if (!isRecord(data)) return parts;
  for (const [type, value] of Object.entries(data)) {
    add(value, `/data/${type.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
  return parts;
}

/** Multi-line strings are stored as one string or as a list of lines that carry their line ends. */
function joined(value: unknown, separator = ''): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  return value.filter((line) => typeof line === 'string').join(separator);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
