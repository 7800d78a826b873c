import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: Which context windows are on offer?
 *   asOf: 2021-03                ← reported here
 * ```
 */
export const stale: Rule = {
	name: 'stale',
	summary: 'What a question says was last checked long ago.',
	severity: 'info',
	scope: 'question',
	*check({ questions, place }, { now, freshMonths }) {
		const today = now === undefined ? undefined : monthOf(new Date(now).toISOString());
		for (const question of today === undefined ? [] : questions) {
			const { asOf = '' } = question;
			const age = (today ?? 0) - (monthOf(asOf) ?? today ?? 0);
			if (age > freshMonths) {
				yield { message: `This was last true in ${asOf}, ${age} months ago. Check it and renew "asOf".`, span: place(question, 'asOf', asOf) };
			}
		}
	},
};

/** Months since the year 0 of a date that begins with a year and, mostly, a month. */
function monthOf(date: string): number | undefined {
	const [, year, month = '12'] = /^(\d{4})(?:[-/.](\d{1,2}))?/.exec(date) ?? [];
	return year === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
}
