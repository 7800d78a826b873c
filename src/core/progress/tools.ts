import { bringIn } from './bring';
import { writeExport } from './transfer';

/** What takes progress out and in, in one module: on a desktop it is a bundle of its own that is loaded when someone does (scripts/build.mjs). */
export const progressTools = { bringIn, writeExport } as const;
