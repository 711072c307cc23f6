/** Whether a path relative to a log names a file of it; locks and unfinished files are none. */
export declare function isLogFile(path: string): boolean;
