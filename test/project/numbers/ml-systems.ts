import type { Worked } from './worked';

/** The arithmetic that the category "ML systems" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'model-drift', says: 'percent give 0.228', is: -0.15 * Math.log(0.4) - 0.05 * Math.log(0.8) + 0.05 * Math.log(1.2) + 0.15 * Math.log(1.6) },
	{ id: 'model-drift', says: 'a difference of 0.002 between', is: 1.36 * Math.sqrt(2 / 1e6) },
	{ id: 'model-drift', says: 'vanish among 156', is: 3 * 52 },
	{ id: 'training-serving-skew', says: 'correct joins gave 0.80', is: 0.86 - 0.06 },
];
