/** Forms in which an audit log is given to other systems: its own lines, and Common Event Format. */
export const EXPORT_FORMATS = ['jsonl', 'cef'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
