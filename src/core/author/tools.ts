import { completionsAt } from './complete';
import { fixAll } from './fixes/fixAll';
import { fixesFor, offersAt } from './fixes/fixesFor';
import { workOn } from './fixes/work';
import { fieldNoteAt } from './hover';
import { emptyBank, newQuestion } from './newQuestion';

/** All that a keeper of banks needs, in one module: on a desktop it is a bundle of its own that is loaded when it is first asked for (scripts/build/apart.mjs). */
export const authorTools = { completionsAt, fieldNoteAt, newQuestion, emptyBank, workOn, fixesFor, offersAt, fixAll } as const;
