import { AppError } from '../domain/errors.ts';

interface Point {
  readonly time: number;
  readonly value: number;
  readonly step: number;
}

/** `timestamp value step`; later versions of MLflow write the dataset behind it, earlier ones no step. */
const LINE = /^(\d{1,15}) (\S{1,40})(?: (-?\d{1,15}))?(?: .*)?$/;

/**
 * The value that MLflow itself calls the latest: of the greatest step, then time, then value; not the last line, since
 * lines are in the order of writing. Undefined for no line. NaN and Infinity come out as they are.
 */
export function latestMetric(text: string, what: string): number | undefined {
  let best: Point | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const point = readPoint(line.trim());
    if (point === undefined)
      throw new AppError('malformed', `${what} has a line that is no metric of MLflow`);
    if (best === undefined || isLater(point, best)) best = point;
  }
  return best?.value;
}

function readPoint(line: string): Point | undefined {
  const [, time = '', text = '', step = '0'] = LINE.exec(line) ?? [];
  const value = readNumber(text);
  return value === undefined ? undefined : { time: Number(time), value, step: Number(step) };
}

const SPECIAL: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};

function readNumber(text: string): number | undefined {
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  const lower = text.toLowerCase().replace('infinity', 'inf');
  return Object.hasOwn(SPECIAL, lower) ? SPECIAL[lower] : undefined;
}

function isLater(a: Point, b: Point): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.time !== b.time) return a.time > b.time;
  return a.value >= b.value;
}
