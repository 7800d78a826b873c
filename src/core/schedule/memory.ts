/** How well an attempt went, in the order of the buttons. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

export const gradeTitles: Readonly<Record<Grade, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

/** The grade that a button stands for where there are fewer than four: what isn't Again counts as Good. */
export function gradeAmong(buttons: readonly Grade[], grade: Grade): Grade {
	return buttons.includes(grade) ? grade : 'good';
}

export const stages = ['new', 'learning', 'review', 'relearning'] as const;

/** What the scheduler remembers of one question. Times are milliseconds since the epoch. */
export interface Memory {
	readonly due: number;
	/** Days after which recall has fallen to the wanted retention of 0.9. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard). */
	readonly difficulty: number;
	readonly stage: (typeof stages)[number];
	/** The next of the learning or relearning steps. */
	readonly step: number;
	/** Whole days that were scheduled; 0 within the learning steps. */
	readonly days: number;
	readonly reviews: number;
	/** How often a known question was failed. */
	readonly lapses: number;
	readonly last: number;
}
