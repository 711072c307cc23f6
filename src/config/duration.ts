const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** Whole minutes, hours, days or weeks, above zero, at most four digits: `30m`, `24h`, `7d`, `2w`. */
export const DURATION = /^([1-9]\d{0,3})([mhdw])$/;

/** Milliseconds of a duration, or undefined when the text is not one. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
}
