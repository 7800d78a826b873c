import type { LintedQuestion } from '../bank';
import type { Rule } from '../rule';

/**
 * ```yaml
 * - id: closures
 * - id: closures   ← reported here; the first keeps its progress
 * ```
 */
export const duplicateId: Rule = {
	name: 'duplicate-id',
	summary: 'Two questions in a bank share an id, so they would share progress.',
	severity: 'error',
	scope: 'bank',
	compares: true,
	*check({ files, questions, place, label }) {
		for (const { name, reading } of files) {
			// Within a file the reader has already given the second question another id.
			for (const { message, span } of reading.problems.filter(({ code }) => code === 'duplicate-id')) {
				yield { message, span: { ...span, file: name } };
			}
		}
		const owners = new Map<string, LintedQuestion>();
		for (const question of questions) {
			const owner = owners.get(question.id);
			if (owner && owner.span.file !== question.span.file && label(question, 'id')) {
				yield { message: `The id "${question.id}" is already taken in ${owner.span.file}.`, span: place(question, 'id', question.id), twin: owner.span };
			}
			owners.set(question.id, owner ?? question);
		}
	},
};
