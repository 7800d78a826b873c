import { readBank } from '../../../src/core/read/readBank';
import type { Reading, ReadQuestion } from '../../../src/core/read/reading';

/** Lines of a bank, joined. */
export const lines = (...all: readonly string[]): string => all.join('\n');

/** Reads a text under a name that promises nothing. */
export const read = (text: string, name = 'notes.md'): Reading => readBank(name, text);

export const titles = (reading: Reading): readonly string[] => reading.questions.map(({ question }) => question);

export const codes = (reading: Reading): readonly string[] => reading.problems.map(({ code }) => code);

/** The question at a place; fails the test when there is none. */
export function questionAt(reading: Reading, at = 0): ReadQuestion {
	const question = reading.questions[at];
	if (!question) {
		throw new Error(`There is no question ${at}; read were: ${JSON.stringify(titles(reading))}, form ${reading.form}`);
	}
	return question;
}

/** The text without what a question is known not to keep of it. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
