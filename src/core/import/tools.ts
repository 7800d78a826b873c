import { writeYamlInSteps } from '../write/writeYaml';
import { imagesOf, withImages } from './images';
import { fileNameFor, titleFor } from './names';
import { planMerge, planNewBank } from './planImport';
import { readLists } from './readLists';
import { importReport } from './report';
import { inWords, summarize, total } from './summary';

/** All that brings questions from elsewhere into a bank, in one module: on a desktop it is a bundle of its own (scripts/build.mjs). */
export const importTools = {
	readLists, planNewBank, planMerge, importReport, summarize, total, inWords, imagesOf, withImages, fileNameFor, titleFor, writeYamlInSteps,
} as const;
