/** A piece of text inside a notebook, with the place it has for people. */
export interface NotebookText {
    readonly text: string;
    /** 0-based index of the cell. */
    readonly cell: number;
    /** JSON pointer of an output; absent for the source of the cell, whose lines count by themselves. */
    readonly pointer?: string;
}
/** Notebooks up to this size are read cell by cell; larger ones as plain text, which finds the same in rawer places. */
export declare const MAX_NOTEBOOK_BYTES: number;
/**
 * The source and the text outputs of every cell of a Jupyter notebook (nbformat 3 and 4), in order; undefined when the
 * text is no notebook. In the file they are JSON strings, cut into lines and escaped, in which a token may be followed
 * by `\n` or preceded by `\"`. What lies outside the cells is left to the scan of the raw text.
 */
export declare function readNotebook(json: string): readonly NotebookText[] | undefined;
