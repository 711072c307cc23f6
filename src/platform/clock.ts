import type { Clock } from '../domain/ports.ts';

/** The machine's clock: the only reader of the current time. */
export const systemClock: Clock = () => new Date();
