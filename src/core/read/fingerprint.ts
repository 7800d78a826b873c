import type { Question } from '../bank/question';

/** Shorter texts say too little to know a question by. */
const shortest = 20;

/**
 * Stands for everything but the title: the same for the same texts, whatever white space is in them. '' where there is too little of it.
 * FNV-1a, 32 bit, over the letters, with their number behind it.
 */
export function restOf({ answer, prompt, short, keyPoints = [], options = [], followUps = [], example }: Partial<Question>): string {
	let hash = 0x811c9dc5, count = 0;
	const parts = [answer, prompt, short, example, ...keyPoints, ...options.map(({ text }) => text), ...followUps.flatMap(each => [each.question, each.answer])];
	for (const part of parts) {
		hash = Math.imul(hash ^ 0x1f, 0x01000193);
		for (let i = 0; part !== undefined && i < part.length; i++) {
			const unit = part.charCodeAt(i);
			if (unit > 32) {
				hash = Math.imul(hash ^ unit, 0x01000193);
				count++;
			}
		}
	}
	return count < shortest ? '' : `${(hash >>> 0).toString(36)}.${count.toString(36)}`;
}
