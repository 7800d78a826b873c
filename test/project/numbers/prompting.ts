import type { Worked } from './worked';

/** The arithmetic that the category "Prompting & context" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'chain-of-thought', says: 'answer makes 21 times', is: (400 + 20) / 20 },
	{ id: 'multi-turn-context', says: 'sum    16,000', is: 2000 + 500 + 1500 + 8000 + 1500 + 500 + 2000 },
	{ id: 'context-aware-architecture', says: 'That is 22,000 tokens', is: 2000 + 2000 + 1500 + 9000 + 3500 + 4000 },
	{ id: 'multilingual-prompts', says: 'with 11 ties', is: 100 - 71 - 18 },
	{ id: 'multilingual-prompts', says: 'with 9 ties', is: 100 - 52 - 39 },
	{ id: 'prompting-reasoning-models', says: 'thinking, 100 visible tokens', is: 2000 - 1900 },
	{ id: 'prompting-reasoning-models', says: 'high cost 2.7 times', is: 5200 / 1900 },
];
