import fc from 'fast-check';
import type { Question } from '../../../src/core/bank/question';

/** Pieces that have made writers of YAML wrong. */
const nasty = fc.constantFrom(
	' ', '  ', '\n', '\n\n', '\t', '\r', '\r\n', ': ', ':', ' #', '#', '- ', '? ', '|', '>', '&a', '*a', '!!', '%', '@', '`', '"', '\'', '\\', '[', ']', '{', '}', ',', '---', '...', '<<', '~', 'true', '0x1', '1.5',
	'\0', '\x07', '\x85', '\u2028', '\ufeff', '\ud800', '\udc00', '😀', 'e\u0301', 'word', 'long word '.repeat(12), '```', '$x$',
);

/** Any text, and more often such as is hard to write. */
export const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.array(nasty, { maxLength: 8 }).map(parts => parts.join('')));

/** A text with something to read in it. */
const words = text.map(each => each.trim() === '' ? 'words' : each);
const list = fc.array(words, { maxLength: 3 });

export const someTitle = fc.option(text.map(each => each.trim()).filter(each => each !== ''), { nil: undefined });

const fields = fc.record({
	prompt: text, options: fc.array(fc.record({ text, correct: fc.boolean() }, { requiredKeys: ['text'], noNullPrototype: true }), { maxLength: 3 }), hints: list, keyPoints: list, short: text, answer: text, example: text, pitfalls: list,
	story: text, followUps: fc.array(fc.record({ question: text.map(each => each === '' ? 'why' : each), answer: text }, { requiredKeys: ['question'], noNullPrototype: true }), { maxLength: 2 }),
	sources: fc.array(fc.record({ title: text, url: text }, { requiredKeys: ['title'], noNullPrototype: true }), { maxLength: 2 }), asOf: text, tags: list, difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
	kind: text, roles: list, companies: list, minutes: fc.double({ min: 0.5, max: 1e6, noNaN: true }), wants: list,
}, { requiredKeys: [], noNullPrototype: true });

/** A bank's questions as a reader gives them, without their lines. */
export const questionsToWrite = fc.uniqueArray(
	fc.record({ id: words, question: words.map(each => each.trim()), category: text, rest: fields }),
	{ maxLength: 3, selector: ({ id }) => id },
).map(all => all.map(({ rest, ...named }): Omit<Question, 'line'> => ({ ...named, ...rest })));
