import type { Worked } from './worked';

/** The arithmetic that the category "Python" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'python-leak-hunt', says: 'is about 2.1 kB each', is: 38e6 / 18000 / 1e3 },
	{ id: 'python-leak-hunt', says: 'after about 40 hours. Traffic', is: (1900 - 380) / 38 },
	{ id: 'async-llm-fanout', says: 'seconds make 4 calls', is: 8 / 2 },
	{ id: 'async-llm-fanout', says: 'prompts take 2,500 seconds', is: 10000 / (8 / 2) },
];
