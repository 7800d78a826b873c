/*
 * Questions made up for measuring: the same on every run, with words as unevenly frequent as words are, and texts as long as people write them.
 */

/** @typedef {{ id: string, question: string, category: string, tags: string[], difficulty: 'easy' | 'medium' | 'hard', keyPoints: string[], answer: string }} Made */

const openings = ['How does', 'Why would you choose', 'What is the difference between', 'When is', 'How would you debug', 'What happens to', 'Explain'];
const syllables = ['ca', 'de', 'ri', 'to', 'men', 'sta', 'lo', 'qu', 've', 'ne', 'tra', 'pi', 'so', 'gra', 'fu', 'ki', 'ba', 'xi', 'mo', 'ze'];
const difficulties = /** @type {const} */ (['easy', 'medium', 'hard']);
const vocabulary = 4_000;

/** Numbers from 0 to 1 by mulberry32. @param {number} seed */
export function numbers(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A word by its rank, the most frequent first. @param {number} rank */
function wordAt(rank) {
	let word = '';
	for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / syllables.length)) {
		word += syllables[rest % syllables.length];
	}
	return word;
}

/**
 * @param {number} count
 * @param {number} length of an answer, in characters
 * @returns {Made[]}
 */
export function madeQuestions(count, length) {
	const random = numbers(7);
	const words = Array.from({ length: vocabulary }, (_, rank) => wordAt(rank));
	const word = () => words[Math.floor(vocabulary ** random()) - 1] ?? '';
	const phrase = (/** @type {number} */ size) => Array.from({ length: size }, word).join(' ');
	const sentence = () => `The ${phrase(5)} of ${phrase(4)} takes \`${word()}\` when ${phrase(5)}.`;
	return Array.from({ length: count }, (_, i) => {
		let text = '';
		for (let n = 1; text.length < length; n++) {
			text += n % 4 === 0 ? `\n\n- ${sentence()}\n- ${sentence()}\n\n` : n === 6 ? `\n\n\`\`\`python\n${phrase(2).replace(' ', ' = ')}\n\`\`\`\n\n` : `${text === '' || text.endsWith('\n') ? '' : ' '}${sentence()}`;
		}
		return {
			id: `q-${i}`,
			question: `${openings[i % openings.length]} ${phrase(4)} in ${phrase(2)}?`,
			category: `Category ${Math.floor(i / 100)}`,
			tags: [word(), word()],
			difficulty: difficulties[i % 3] ?? 'easy',
			keyPoints: [sentence(), sentence(), sentence()],
			answer: text.trim(),
		};
	});
}
