import type { Question } from '../../bank/question';
import { blankCode } from '../markdown/blank';
import { fencesIn } from '../markdown/fences';
import { tablesIn } from '../markdown/tables';
import type { Rule } from '../rule';

/** What a want asks to be seen in the prompt, answer, example or story. */
const isMet: Readonly<Record<string, (question: Question, shown: string) => boolean>> = {
	formula: (_, shown) => /\$[^$]+\$/.test(blankCode(shown).replaceAll('\\$', '')),
	code: (_, shown) => fencesIn(shown).some(({ info }) => info !== '' && !/^(?:diagram|text)\b/.test(info)),
	table: (_, shown) => tablesIn(shown).length > 0,
	numbers: (_, shown) => (shown.match(/\d+/g) ?? []).length >= 4,
	diagram: (_, shown) => fencesIn(shown).some(({ info }) => /^diagram\b/.test(info)),
	example: ({ example }) => Boolean(example),
	'war-story': ({ story }) => Boolean(story),
};

/**
 * ```yaml
 * wants: [formula]             ← reported here: there is no TeX between dollar signs
 * answer: The scale is the root of the width.
 * ```
 */
export const unmetWant: Rule = {
	name: 'unmet-want',
	summary: 'A question lacks something that its "wants" asks for: a formula, code, table, numbers, diagram, example or war story.',
	severity: 'warning',
	scope: 'question',
	profile: 'full',
	*check({ questions, place }) {
		for (const question of questions) {
			const { prompt = '', answer = '', example = '', story = '' } = question;
			const shown = [prompt, answer, example, story].join('\n\n');
			for (const want of question.wants ?? []) {
				const check = Object.hasOwn(isMet, want) ? isMet[want] : undefined;
				if (!check?.(question, shown)) {
					yield { message: check ? `The question wants a ${want} and has none.` : `Nobody knows what "${want}" wants.`, span: place(question, 'wants', want) };
				}
			}
		}
	},
};
