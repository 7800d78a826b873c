import { termsOf } from '../text/terms';

/** How much of a key point's words an answer has. It looks at words, not at sense, so it is a suggestion and never a verdict. */
export interface Likeness {
	/** From 0 to 1. */
	readonly share: number;
	/** The key point's words that were found, as it writes them. */
	readonly words: readonly string[];
	/** Enough of them to suggest that the point was said. */
	readonly isSuggested: boolean;
}

/** From this share on a point is suggested. */
const enough = 0.4;

/** What a word counts that the question has too: to repeat the question is no answer. */
const asked = 0.25;

/**
 * Holds an answer against each key point of its question. A key point's word counts less the more of the key points have it. One word alone
 * suggests a point only when the point has no other.
 */
export function compareAnswer(answer: string, keyPoints: readonly string[], question = ''): readonly Likeness[] {
	const said = new Set(termsOf(answer).map(term => term.stem));
	const known = new Set(termsOf(question).map(term => term.stem));
	const points = keyPoints.map(point => new Map(termsOf(point).map(({ stem, word }) => [stem, word])));
	const weightOf = (stem: string) => (known.has(stem) ? asked : 1) / points.filter(point => point.has(stem)).length;

	return points.map(point => {
		const stems = [...point.keys()];
		const found = stems.filter(stem => said.has(stem));
		const whole = sum(stems.map(weightOf));
		const share = whole === 0 ? 0 : found.length === stems.length ? 1 : sum(found.map(weightOf)) / whole;
		return {
			share,
			words: found.map(stem => point.get(stem) ?? stem),
			isSuggested: share >= enough && found.length >= Math.min(2, stems.length),
		};
	});
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Indexes of the key points that an answer's words suggest. */
export function suggestedPoints(answer: string, keyPoints: readonly string[], question = ''): readonly number[] {
	return compareAnswer(answer, keyPoints, question).flatMap(({ isSuggested }, i) => isSuggested ? [i] : []);
}

/** A stretch of an answer. */
export interface Piece {
	readonly text: string;
	/** It is a word that a suggested key point has too. */
	readonly isHit: boolean;
}

/** An answer in pieces, so that the words that speak for a suggestion can be marked; joined they are the answer again. */
export function markWords(answer: string, likenesses: readonly Likeness[]): readonly Piece[] {
	const hits = new Set(likenesses.filter(({ isSuggested }) => isSuggested).flatMap(({ words }) => termsOf(words.join(' ')).map(term => term.stem)));
	const pieces: { text: string; isHit: boolean }[] = [];
	for (const text of answer.split(/([\p{L}\p{M}\p{N}_]+)/u).filter(part => part !== '')) {
		const isHit = termsOf(text).some(({ stem }) => hits.has(stem));
		const last = pieces.at(-1);
		if (last?.isHit === isHit) {
			last.text += text;
		} else {
			pieces.push({ text, isHit });
		}
	}
	return pieces;
}
