import { stemOf } from './stem';

/** A word of a text, and what it is compared by. */
export interface Term {
	/** As it was written. */
	readonly word: string;
	readonly stem: string;
}

/** Words that every text has. */
const stopWords = new Set(('a an and any are as at be been being but by can cannot could did do does doing done each else etc for from get gets got had has have having he her his how i '
	+ 'if in into is it its itself just let like may me might more most much must my no nor not of off on one only or other our out over own per same she should so some such than that '
	+ 'the their them then there these they this those through to too under until up upon us use used uses using very via was we were what when where which while who whom whose why will '
	+ 'with within without would yes you your both because about after again all also am before below between down during few further here once same instead rather').split(' '));

/** Signs of scripts that don't part words with spaces, one run at a time. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Letters and digits with the marks that belong to them; an apostrophe holds a word together. */
const run = /[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}]+)?/gu;

/** Where a name of code is made of several words: `idempotencyKey`, `HTTPServer`, `snake_case`. */
const seam = /_+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a text that tell something, in their order. Names of code are taken apart, English words are cut to their stems, common
 * words and single letters are left out; where a script has no spaces, pairs of signs stand for words.
 */
export function termsOf(text: string): readonly Term[] {
	return [...text.normalize('NFKC').matchAll(run)].flatMap(([word]) => partsOf(word)).flatMap(word => {
		const folded = word.toLowerCase().replace(/['’].*$/, '');
		return stopWords.has(folded) || /^[a-z_]?$/.test(folded) ? [] : [{ word, stem: stemOf(folded) }];
	});
}

function partsOf(word: string): readonly string[] {
	const spaced = word.replace(unspaced, ' ').trim();
	const pairs = (word.match(unspaced) ?? []).flatMap(signs => pairsOf(Array.from(signs)));
	return [...pairs, ...(spaced === '' ? [] : spaced.split(/\s+/).flatMap(each => each.split(seam)))];
}

const pairsOf = (signs: readonly string[]): readonly string[] => signs.length < 3 ? [signs.join('')] : signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
