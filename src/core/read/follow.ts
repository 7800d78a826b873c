import type { Question } from '../bank/question';

/** What of a bank's question tells that it is the same one after an edit. */
type Known = Pick<Question, 'id' | 'question' | 'category'> & Partial<Question>;

/**
 * Maps ids that a bank has now to the ids that the same questions had before their titles were edited. A question is
 * followed when its id is new, an old id is gone, and either the rest of the entry is unchanged or, between two
 * neighbours that stayed, most of its title's words are. Written ids are never mapped twice; order breaks ties.
 */
export function followIds(before: readonly Known[], after: readonly Known[]): ReadonlyMap<string, string> {
	const now = new Set(after.map(({ id }) => id));
	const earlier = new Set(before.map(({ id }) => id));
	const gone = before.flatMap((question, at) => now.has(question.id) ? [] : [{ question, at }]);
	const followed = new Map<string, string>();
	const taken = new Set<string>();
	const take = (id: string, old: string) => {
		followed.set(id, old);
		taken.add(old);
	};

	const byRest = new Map<string, string[]>();
	for (const { question } of gone) {
		const key = restOf(question);
		if (key !== undefined) {
			byRest.set(key, [...byRest.get(key) ?? [], question.id]);
		}
	}
	for (const question of after) {
		const key = earlier.has(question.id) ? undefined : restOf(question);
		const old = key === undefined ? undefined : byRest.get(key)?.find(id => !taken.has(id));
		if (old !== undefined) {
			take(question.id, old);
		}
	}

	const places = new Map(gone.map(({ question, at }) => [`${before[at - 1]?.id ?? ''}\n${before[at + 1]?.id ?? ''}`, question]));
	for (const [at, question] of after.entries()) {
		const old = places.get(`${after[at - 1]?.id ?? ''}\n${after[at + 1]?.id ?? ''}`);
		if (old && !earlier.has(question.id) && !followed.has(question.id) && !taken.has(old.id)
			&& likeness(old.question, question.question) >= 0.5) {
			take(question.id, old.id);
		}
	}
	return followed;
}

/** Everything but the title, as text; undefined when there is too little of it to know a question by. */
function restOf(question: Known): string | undefined {
	const { answer, prompt, short, keyPoints, options, followUps, example } = question;
	const rest = JSON.stringify([answer, prompt, short, keyPoints, options, followUps, example]).replace(/\s+/g, ' ');
	return (answer ?? '').length + (prompt ?? '').length + (short ?? '').length + (keyPoints ?? []).join('').length >= 20 ? rest : undefined;
}

/** The share of words that two titles have in common. */
function likeness(one: string, two: string): number {
	const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const first = words(one), second = words(two);
	const common = [...first].filter(word => second.has(word)).length;
	return common / Math.max(1, first.size, second.size);
}
