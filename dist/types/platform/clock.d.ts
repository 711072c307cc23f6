import type { Clock } from '../domain/ports.ts';
/** The machine's clock: the only reader of the current time. */
export declare const systemClock: Clock;
