import type { DatasetClaim } from '../facts.ts';
import type { Reader } from '../reader.ts';
/** Cards of data sets below the model: `data/README.md` and the like. */
export declare const datasetCardReader: Reader;
/** The data set a card is about; undefined when it is the card of something else. */
export declare function datasetOfCard(map: ReadonlyMap<unknown, unknown>, file: string): DatasetClaim | undefined;
