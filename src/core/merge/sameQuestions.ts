import type { Question } from '../bank/question';
import { nearEarlier } from '../lint/nearSets';
import { titleWords } from '../lint/prose/askedWords';
import { textsOf } from '../lint/texts';
import { elementAt } from '../read/elementAt';
import { holds, normal } from './normal';

/** A question and the list that it stands in. */
export interface Listed<Q extends Question = Question> {
	readonly question: Q;
	readonly list: number;
}

/** The share of its words, of all that either has, from which on a title can be the same as another one. */
const alike = 0.85;

/** With how many questions of one title a question is compared; lists have it that a title stands a hundred times, over as many pieces of code. */
const mostCompared = 64;

/** Groups of questions whose titles are near, while the questions of one list are looked at. */
interface Cluster<Q extends Question> {
	list: number;
	/** Those that have no question of that list yet. */
	open: Listed<Q>[][];
	taken: Listed<Q>[][];
}

/**
 * Puts together what several lists ask alike: groups of questions, in the order of their first ones, with at most one of each list. Titles that
 * differ in a word are the same only where one says all that the other does, in the same order and with the same numbers; prompts and
 * options must not contradict. What is left apart wrongly is a near-duplicate that the linter reports; what is put together wrongly nobody sees.
 */
export function* sameQuestions<Q extends Question>(all: readonly Listed<Q>[]): Generator<void, readonly (readonly Listed<Q>[])[]> {
	const titles = all.map(({ question }) => wordsIn(question));
	const words = new Map(all.map(({ question }, at) => [question, elementAt(titles, at)]));
	const roots: number[] = [];
	const clusters = new Map<number, Cluster<Q>>();
	const groups: Listed<Q>[][] = [];
	for (const near of nearEarlier(titles.map(title => new Set(title)), alike)) {
		const listed = elementAt(all, roots.length);
		const root = near === undefined ? roots.length : elementAt(roots, near);
		roots.push(root);
		const cluster = clusters.get(root) ?? { list: listed.list, open: [], taken: [] };
		clusters.set(root, cluster);
		if (cluster.list !== listed.list) {
			cluster.open = [...cluster.taken, ...cluster.open];
			cluster.taken = [];
			cluster.list = listed.list;
		}
		const candidates = cluster.open.slice(0, mostCompared);
		const group = candidates.find(([first]) => first && isWholly(first.question, listed.question))
			?? candidates.find(([first]) => first && isSame(first.question, listed.question, words));
		if (group) {
			group.push(listed);
			cluster.open.splice(cluster.open.indexOf(group), 1);
			cluster.taken.push(group);
		} else {
			const begun = [listed];
			groups.push(begun);
			cluster.taken.push(begun);
		}
		yield;
	}
	return groups;
}

/** The words of a title. A question that lost its title is only the same as one that says the same in all. */
function wordsIn(question: Question): readonly string[] {
	if (question.draft) {
		return [JSON.stringify(textsOf(question))];
	}
	const words = titleWords(question);
	return words.length > 0 ? words : [`=${normal(question.question)}`];
}

type Words = ReadonlyMap<Question, readonly string[]>;

function isSame(first: Question, second: Question, words: Words): boolean {
	return isSameTitle(words.get(first) ?? [], words.get(second) ?? []) && agree(first.prompt, second.prompt) && agree(optionsOf(first), optionsOf(second));
}

function isSameTitle(first: readonly string[], second: readonly string[]): boolean {
	const [short, long] = first.length <= second.length ? [first, second] : [second, first];
	let from = 0;
	for (const word of short) {
		const place = long.indexOf(word, from);
		if (place < 0) {
			return false;
		}
		from = place + 1;
	}
	const numbers = (title: readonly string[]) => title.filter(word => /\d/.test(word)).join(' ');
	return numbers(first) === numbers(second);
}

const isWholly = (first: Question, second: Question): boolean =>
	normal(first.question) === normal(second.question) && (first.prompt ?? '') === (second.prompt ?? '') && optionsOf(first) === optionsOf(second);

/** A text that one lacks, or that holds the other one, contradicts nothing. */
const agree = (first = '', second = ''): boolean => first === '' || second === '' || holds(first, second) || holds(second, first);

const optionsOf = ({ options = [] }: Question): string => options.map(({ text, correct = false }) => `${correct ? '+' : '-'} ${text}`).join('\n');
