import type { FollowUp, Option, Question, Source } from '../bank/question';
import { fencesIn } from '../lint/markdown/fences';
import { titleWords } from '../lint/prose/askedWords';
import { holds, normal } from './normal';

/**
 * One question of two that ask the same. It has the parts of both: lists are united, a text that says something else stands below the first
 * one's under the name of its list, and words of a title that the first one lacks stand in the prompt. What can only be one, such as the id and
 * the difficulty, is the first one's where it has it; `asOf` is the older.
 */
export function joinQuestions<Q extends Question>(first: Q, second: Question, from: string): Q {
	const said = (field: 'short' | 'answer' | 'example' | 'story') => joinTexts(first[field], second[field], from);
	const list = (field: 'hints' | 'keyPoints' | 'pitfalls' | 'tags' | 'roles' | 'companies' | 'wants') => unite(first[field], second[field], normal);
	return withParts(first, {
		category: first.category || second.category,
		prompt: joinTexts(first.prompt, promptOf(first, second), from),
		options: unite(first.options, second.options, ({ text: words }) => normal(words), bothOptions),
		hints: list('hints'),
		keyPoints: list('keyPoints'),
		short: said('short'),
		answer: said('answer'),
		example: said('example'),
		pitfalls: list('pitfalls'),
		story: said('story'),
		followUps: unite(first.followUps, second.followUps, ({ question }) => normal(question), (a, b) => bothFollowUps(a, b, from)),
		sources: unite(first.sources, second.sources, ({ title, url }: Source) => url ?? normal(title)),
		asOf: earlier(first.asOf, second.asOf),
		tags: list('tags'),
		difficulty: first.difficulty ?? second.difficulty,
		kind: first.kind ?? second.kind,
		roles: list('roles'),
		companies: list('companies'),
		minutes: first.minutes ?? second.minutes,
		wants: list('wants'),
	});
}

/** A question with other parts; those that neither has stay absent. */
function withParts<Q extends Question>(question: Q, parts: { readonly [K in keyof Question]?: Question[K] | undefined }): Q {
	return { ...question, ...Object.fromEntries(Object.entries<unknown>(parts).filter(([, value]) => value !== undefined)) };
}

/** The prompt of a question, and its title where that says more than the one that stays. */
function promptOf(first: Question, second: Question): string | undefined {
	const known = new Set(titleWords(first));
	const title = titleWords(second).every(word => known.has(word)) ? [] : [`Also asked: “${second.question}”`];
	const parts = [...second.prompt === undefined ? [] : [second.prompt], ...title];
	return parts.length === 0 ? undefined : parts.join('\n\n');
}

function joinTexts(first: string | undefined, second: string | undefined, from: string): string | undefined {
	if (first === undefined || second === undefined || first.trim() === '' || second.trim() === '') {
		return first === undefined || first.trim() === '' ? second ?? first : first;
	}
	if (holds(first, second)) {
		return first;
	}
	return holds(second, first) ? second : `${closed(first)}\n\n#### From ${oneLine(from)}\n\n${second}`;
}

/** A text whose last block of code is closed, so that it doesn't swallow what follows. */
function closed(text: string): string {
	const last = fencesIn(text).at(-1);
	const mark = last && !last.isClosed ? /`{3,}|~{3,}/.exec(text.slice(last.start))?.[0] : undefined;
	return mark === undefined ? text.trimEnd() : `${text.trimEnd()}\n${mark}`;
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').replace(/[[\]<>`*_\\]/g, '\\$&');

/** The entries of both lists, each once; undefined when there is neither. What a list itself says twice is left to it. */
function unite<T>(first: readonly T[] | undefined, second: readonly T[] | undefined, nameOf: (entry: T) => string, both = (one: T, _other: T) => one): T[] | undefined {
	if (!first || !second) {
		return first ? [...first] : second && [...second];
	}
	const known = new Map(named(first, nameOf));
	for (const [name, entry] of named(second, nameOf)) {
		const one = known.get(name);
		known.set(name, one === undefined ? entry : both(one, entry));
	}
	return [...known.values()];
}

/** Entries by their names, and by how often a name has come. */
function named<T>(entries: readonly T[], nameOf: (entry: T) => string): readonly (readonly [name: string, entry: T])[] {
	const counts = new Map<string, number>();
	return entries.map(entry => {
		const name = nameOf(entry);
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return [`${count} ${name}`, entry] as const;
	});
}

const bothOptions = (one: Option, other: Option): Option => one.correct ?? other.correct ? { ...one, correct: true } : one;

function bothFollowUps(one: FollowUp, other: FollowUp, from: string): FollowUp {
	const answer = joinTexts(one.answer, other.answer, from);
	return answer === undefined ? one : { ...one, answer };
}

const earlier = (one: string | undefined, other: string | undefined): string | undefined => one === undefined || other === undefined ? one ?? other : one < other ? one : other;
