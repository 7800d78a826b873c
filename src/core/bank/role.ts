import * as v from 'valibot';
import type { Outline } from './bank';
import { difficulties } from './difficulty';

/** What a question must meet: one entry of every part that is written. Categories by their titles. */
const choiceSchema = v.pipe(
	v.strictObject({
		categories: v.optional(v.array(v.string())),
		tags: v.optional(v.array(v.string())),
		kinds: v.optional(v.array(v.string())),
		difficulties: v.optional(v.array(v.picklist(difficulties))),
	}),
	v.check(choice => Object.keys(choice).length > 0, 'A choice that asks for nothing would choose everything.'),
);

/** A named choice of questions, such as those that an ML engineer is asked. */
export const roleSchema = v.strictObject({
	id: v.string(),
	title: v.string(),
	/** A question belongs when it meets any of them. */
	choices: v.array(choiceSchema),
});

export type Role = v.InferOutput<typeof roleSchema>;
type Choice = Role['choices'][number];
type Choosable = Pick<Outline, 'category' | 'difficulty' | 'kind' | 'roles'> & { readonly tags?: readonly string[] };

/** Whether a question belongs to a role: it says so itself, or meets one of the role's choices. */
export function inRole({ id, choices }: Role, question: Choosable): boolean {
	return (question.roles ?? []).includes(id) || choices.some(choice => meets(choice, question));
}

function meets({ categories, tags, kinds, difficulties: levels }: Choice, question: Choosable): boolean {
	return (!categories || categories.includes(question.category))
		&& (!tags || (question.tags ?? []).some(tag => tags.includes(tag)))
		&& (!kinds || kinds.includes(question.kind ?? ''))
		&& (!levels || question.difficulty !== undefined && levels.includes(question.difficulty));
}
