import { exportProgress } from './export';
import { importProgress } from './import';
import { resetProgress } from './reset';

/** What the room's commands do, in one module: on a desktop it is loaded when one of them is first run (scripts/build.mjs). */
export const keeping = { exportProgress, importProgress, resetProgress } as const;
