import { askedBy } from './asked';
import { convertToYaml } from './convert';
import { drillFile } from './drillFile';
import { importQuestions } from './importQuestions';

/** What the room's commands do, in one module: on a desktop it is loaded when one of them is first run (scripts/build.mjs). */
export const importing = { askedBy, convertToYaml, drillFile, importQuestions } as const;
