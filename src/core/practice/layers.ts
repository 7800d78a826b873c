import type { Question } from '../bank/question';
import { rightOptions } from './choice';

/** What one reveal shows. Key points can be ticked; options tell which choices are right. */
export type Layer =
	| { readonly name: 'options'; readonly right: readonly number[] }
	| { readonly name: 'keyPoints'; readonly points: readonly string[] }
	| { readonly name: 'pitfalls'; readonly points: readonly string[] }
	| { readonly name: 'short' | 'answer' | 'example' | 'story'; readonly markdown: string };

/** A question's layers in the order in which they are revealed; those that it doesn't have are not there. */
export function layersOf(question: Question): readonly Layer[] {
	const { keyPoints = [], pitfalls = [] } = question;
	const right = rightOptions(question);
	const text = (name: 'short' | 'answer' | 'example' | 'story'): Layer[] => {
		const markdown = question[name]?.trim();
		return markdown ? [{ name, markdown }] : [];
	};
	return [
		...(right.length > 0 ? [{ name: 'options' as const, right }] : []),
		...(keyPoints.length > 0 ? [{ name: 'keyPoints' as const, points: keyPoints }] : []),
		...text('short'),
		...text('answer'),
		...text('example'),
		...(pitfalls.length > 0 ? [{ name: 'pitfalls' as const, points: pitfalls }] : []),
		...text('story'),
	];
}

/** Nudges, weakest first; where a question has none of its own, its key points serve one by one. */
export function hintsOf(question: Question): readonly string[] {
	const { hints = [], keyPoints = [] } = question;
	return hints.length > 0 ? hints : keyPoints;
}

/** How many layers must be open so that an answer can be held against the bank's: those up to the model answer, or what there is of it. */
export function layersToCompare(question: Question): number {
	return layersOf(question).findLastIndex(({ name }) => name === 'answer' || name === 'short' || name === 'keyPoints') + 1;
}

/** Indexes of the key points that are asked for: all, or those of `points` that the bank still has. */
export function pointsAsked({ keyPoints = [] }: Question, points?: readonly number[]): readonly number[] {
	return points?.filter(point => point < keyPoints.length) ?? keyPoints.map((_, i) => i);
}
