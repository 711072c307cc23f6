/** Small accessors for JSON whose other keys are not ours to judge. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** A non-empty text under an own key; undefined for everything else. */
export declare function textAt(record: Readonly<Record<string, unknown>>, key: string): string | undefined;
/** A text, number or boolean under an own key, as text. */
export declare function scalarAt(record: Readonly<Record<string, unknown>>, key: string): string | undefined;
export declare function valueAt(record: Readonly<Record<string, unknown>>, key: string): unknown;
