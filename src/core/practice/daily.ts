import type { Outline } from '../bank/bank';
import { seededRandom } from '../chance/random';
import type { Day } from '../schedule/day';

/**
 * The key of a day's question: the same for everyone who has these questions, wherever the bank lies and whatever they know. Every question
 * draws a number of its own for the day and the lowest wins, so that a question more or less seldom changes what a day asks.
 */
export function dailyQuestion(banks: readonly { readonly id: string; readonly outlines: readonly Outline[] }[], { name }: Day): string | undefined {
	let least = 1;
	let found: string | undefined;
	for (const { id, outlines } of banks) {
		for (const { key, draft } of outlines) {
			const drawn = draft ? 1 : seededRandom(`${name} ${key.slice(id.length + 1)}`)();
			if (drawn < least) {
				least = drawn;
				found = key;
			}
		}
	}
	return found;
}
