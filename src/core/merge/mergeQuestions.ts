import type { Question } from '../bank/question';
import { joinQuestions } from './joinQuestions';
import { sameQuestions, type Listed } from './sameQuestions';
import { withUniqueIds } from './uniqueIds';

/** Questions that one source holds, and what it is called. */
export interface QuestionList<Q extends Question = Question> {
	readonly name: string;
	readonly questions: readonly Q[];
}

/** A question, and those that it was made of, the first one first. */
export interface MergedQuestion<Q extends Question = Question> {
	readonly question: Q;
	readonly parts: readonly Listed<Q>[];
}

/**
 * One list of several: what more than one of them asks stands once, with the parts of each; nothing is lost. The order is that of the first
 * mention. Ids are unique; those of the first list stay.
 */
export function mergeQuestions<Q extends Question>(lists: readonly QuestionList<Q>[]): readonly MergedQuestion<Q>[] {
	const steps = mergeInSteps(lists);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** The same, with a pause at every question for a host that has other things to do. */
export function* mergeInSteps<Q extends Question>(lists: readonly QuestionList<Q>[]): Generator<void, readonly MergedQuestion<Q>[]> {
	const all = lists.flatMap(({ questions }, list) => questions.map((question): Listed<Q> => ({ question, list })));
	const groups = yield* sameQuestions(all);
	const joined: Q[] = [];
	for (const group of groups) {
		joined.push(group.map(({ question }) => question).reduce((first, second, at) => joinQuestions(first, second, lists[group[at]?.list ?? 0]?.name ?? '')));
		yield;
	}
	return withUniqueIds(joined).map((question, at) => ({ question, parts: groups[at] ?? [] }));
}
