import { Ids } from '../read/ids';

/**
 * Questions of several lists with ids that differ: the first of an id keeps it, and a later one gets a suffix. `taken` are ids that are in use
 * besides.
 */
export function withUniqueIds<Q extends { readonly id: string }>(questions: readonly Q[], taken: Iterable<string> = []): readonly Q[] {
	const used = new Set(taken);
	const repeated = new Set<Q>();
	for (const question of questions) {
		if (used.has(question.id)) {
			repeated.add(question);
		}
		used.add(question.id);
	}
	const ids = new Ids(used);
	return questions.map(question => repeated.has(question) ? { ...question, id: ids.take(question.id) } : question);
}
