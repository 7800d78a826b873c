import type { Worked } from './worked';

/** The arithmetic that the category "Evaluation" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'eval-driven-development', says: 'a half-width of about 8.3 points', is: 196 * Math.sqrt((0.9 * 0.1) / 50) },
	{ id: 'eval-driven-development', says: '== 0.077', is: (2 * (1 + 16 + 120 + 560 + 1820)) / 2 ** 16 },
	{ id: 'eval-driven-development', says: '== 0.013', is: (2 * (1 + 17 + 136 + 680)) / 2 ** 17 },
	{ id: 'rag-evaluation', says: 'four are backed scores 0.8', is: 4 / 5 },
	{ id: 'rag-evaluation', says: '== 0.83', is: (1 + 2 / 3) / 2 },
	{ id: 'rag-evaluation', says: '== 0.42', is: (1 / 3 + 2 / 4) / 2 },
	{ id: 'rag-evaluation', says: 'a run takes 1.0 million judge tokens', is: (100 * 4 * 2500) / 1e6 },
	{ id: 'retrieval-generation-attribution', says: 'that is 80% recall', is: (100 * (132 + 28)) / 200 },
	{ id: 'retrieval-generation-attribution', says: 'or 82.5%', is: (100 * 132) / 160 },
	{ id: 'retrieval-generation-attribution', says: '─► 72% live', is: (100 * (132 + 12)) / 200 },
	{ id: 'retrieval-generation-attribution', says: 'The 56 failures split evenly', is: 28 + 28 },
	{ id: 'retrieval-generation-attribution', says: 'at most 16 points', is: 88 - 72 },
	{ id: 'leaderboard-limits', says: 'a half-width of about 3.1 points', is: 196 * Math.sqrt((0.85 * 0.15) / 500) },
];
