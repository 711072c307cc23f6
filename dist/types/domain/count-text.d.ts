/** `1,234,567`: a whole number with its digits in threes. `toLocaleString` loads the tables of every language, 20 ms a start. */
export declare function countText(count: number): string;
