import { blankCode } from '../markdown/blank';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/** What stands for a text that is still to be written, when it is all that stands there. */
const stands = new Set(['todo', 'tbd', 'tba', 'tbc', 'fixme', 'xxx', 'wip', 'n/a', 'to do', 'to be done', 'to be written', 'to be added', 'coming soon', 'write me',
	'answer', 'answer here', 'your answer', 'placeholder', 'lorem ipsum', '…', '...', '?', '???', '-']);

/** What gives such a text away wherever it stands. */
const givesAway = /\b(?:TODO|FIXME|TBD)(?::|$)|\blorem ipsum\b|\b(?:your|the|add|write|insert) (?:answer|text|question|explanation) (?:goes )?here\b/im;

/**
 * ```md
 * ## What is a closure?
 * TODO: write this             ← reported here
 * ```
 */
export const placeholderText: Rule = {
	name: 'placeholder-text',
	summary: 'A text still holds the place of one to be written.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const { field, text } of textsOf(question)) {
				const found = placeholderIn(text);
				if (found !== undefined) {
					yield { message: `"${found}" holds the place of a text to be written.`, span: place(question, field, found) };
				}
			}
		}
	},
};

function placeholderIn(text: string): string | undefined {
	const whole = text.length > 40 ? '' : text.replace(/[*_[\]()<>]/g, '').trim();
	if (stands.has(whole.toLowerCase()) || stands.has(whole.toLowerCase().replace(/[.:!]$/, ''))) {
		return whole;
	}
	return givesAway.test(text) ? givesAway.exec(blankCode(text))?.[0] : undefined;
}
