import type { Worked } from './worked';

/** The arithmetic that the category "Behavioral" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'feature-from-scratch', says: 'so 55', is: (300 * 11) / 60 },
	{ id: 'feature-from-scratch', says: '72.5%', is: (100 * 29) / 40 },
	{ id: 'feature-from-scratch', says: 'of the 11 errors', is: 40 - 29 },
	{ id: 'feature-from-scratch', says: ', 90%.', is: (100 * 36) / 40 },
	{ id: 'feature-from-scratch', says: 'of the 4 remaining errors', is: 40 - 36 },
	{ id: 'production-failure-story', says: 'some 2,160 questions', is: 4000 * 0.06 * 9 },
	{ id: 'production-failure-story', says: 'so roughly 800 in all', is: Math.round((4000 * 0.06 * 9 * 0.37) / 100) * 100 },
	{ id: 'rag-project-walkthrough', says: 'that is \\$0.00385', is: (2600 * 1 + 250 * 5) / 1e6 },
	{ id: 'tool-use-experience', says: 'or 62%', is: (100 * 1240) / 2000 },
	{ id: 'tool-use-experience', says: 'We had 180 test cases', is: 100 + 40 + 40 },
	{ id: 'tool-use-experience', says: ', 7.8%, mostly', is: (100 * 14) / 180 },
	{ id: 'tool-use-experience', says: ', 2.2%.', is: (100 * 4) / 180 },
	{ id: 'tool-use-experience', says: 'refused, 3%', is: (100 * 27) / 900 },
];
