import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Bank } from '../../../src/core/bank/bank';
import { createFinder, type Match } from '../../../src/core/find/finder';
import type { Status } from '../../../src/core/practice/status';
import { aBank } from '../../support/builders';

const bank = aBank(
	{ id: 'closure', question: 'What is a closure?', category: 'Functions', tags: ['scope', 'memory'], difficulty: 'easy' },
	{ id: 'this', question: 'What does this stand for in an arrow function?', category: 'Functions', tags: ['scope'], difficulty: 'hard' },
	{ id: 'loop', question: 'How does the event loop order its tasks?', category: 'Async Code', tags: ['runtime'], difficulty: 'hard' },
	{ id: 'leak', question: 'How do closures leak memory?', category: 'Runtime', tags: ['memory', 'Runtime Cost'] },
);

const nameOf = ({ target }: Match) => target.kind === 'question' ? target.outline.key.replace('bank/', '') : `${target.kind} ${target.title}`;

function find(text: string, { banks = [bank], statuses = {}, limit = 100 }: { readonly banks?: readonly Bank[]; readonly statuses?: Readonly<Record<string, readonly (Status | 'starred')[]>>; readonly limit?: number } = {}): string[] {
	return createFinder(banks).find(text, key => statuses[key.replace('bank/', '')] ?? ['new'], limit).map(nameOf);
}

describe('finding', () => {
	it('offers every category before anything is typed', () => {
		assert.deepEqual(find(''), ['category Functions', 'category Async Code', 'category Runtime']);
		assert.deepEqual(find('  ?'), find(''));
	});

	it('finds a question by a word of it', () => {
		assert.deepEqual(find('event'), ['loop']);
	});

	it('wants every word, in any order', () => {
		assert.deepEqual(find('memory closures'), ['leak']);
		assert.deepEqual(find('event closure'), []);
	});

	it('finds by the beginning of a word while it is being typed', () => {
		assert.deepEqual(find('arr'), ['this']);
	});

	it('keeps the bank\'s order where nothing is better', () => {
		assert.deepEqual(find('!hard'), ['this', 'loop']);
	});

	it('takes no heed of case and signs', () => {
		assert.deepEqual(find('EVENT-Loop?'), ['loop']);
	});

	it('puts a topic that is named before the questions that mention it', () => {
		assert.deepEqual(find('function'), ['category Functions', 'this']);
		assert.deepEqual(find('memory'), ['tag memory', 'leak']);
	});

	it('puts a category before a tag of the same name', () => {
		assert.deepEqual(find('runtime').slice(0, 2), ['category Runtime', 'tag runtime']);
		assert.deepEqual(find('cache', { banks: [aBank({ category: 'Cache Design', tags: ['cache'] })] }), ['category Cache Design', 'tag cache']);
	});

	it('puts the beginning of a word before its middle', () => {
		const banks = [aBank({ id: 'inside', question: 'Why subclass?' }, { id: 'start', question: 'Why a class?' })];

		assert.deepEqual(find('class', { banks }), ['start', 'inside']);
	});

	it('puts the beginning of a question before its middle', () => {
		const banks = [aBank({ id: 'middle', question: 'Why hash keys?' }, { id: 'start', question: 'Hash keys why?' })];

		assert.deepEqual(find('hash', { banks }), ['start', 'middle']);
	});

	it('puts the shorter of two like questions first', () => {
		const banks = [aBank({ id: 'long', question: 'What is caching, and where would you put it?' }, { id: 'short', question: 'What is caching?' })];

		assert.deepEqual(find('caching', { banks }), ['short', 'long']);
	});

	it('forgives a typo, and says what it took it for', () => {
		const [match] = createFinder([bank]).find('evemt', () => ['new'], 10);

		assert.equal(match && nameOf(match), 'loop');
		assert.deepEqual(match?.guessed, ['event']);
	});

	it('says nothing of guesses where there was none', () => {
		const matches = createFinder([bank]).find('closure', () => ['new'], 10);

		assert.ok(matches.length > 0 && matches.every(match => match.guessed.length === 0));
	});

	it('does not guess where the word is met', () => {
		assert.deepEqual(find('loop'), ['loop']);
	});

	it('meets one of several words in a question\'s category or tags too, after those that have it in the title', () => {
		assert.deepEqual(find('scope arrow'), ['this']);
		assert.deepEqual(find('closure memory'), ['leak', 'closure']);
		assert.deepEqual(find('memory'), ['tag memory', 'leak']);
	});

	it('tells C++ from C', () => {
		const languages = aBank({ id: 'cpp', question: 'What does RAII mean in C++?' }, { id: 'c', question: 'What does volatile mean in C?' });

		assert.deepEqual(find('c++', { banks: [languages] }), ['cpp']);
	});

	it('finds nothing for what nothing looks like', () => {
		assert.deepEqual(find('quaternion'), []);
	});

	it('gives no more than the limit, the best of them', () => {
		assert.deepEqual(find('closure', { limit: 1 }), find('closure').slice(0, 1));
		assert.deepEqual(find('closure', { limit: 0 }), []);
	});

	it('gives with a topic all of its questions, with a question its bank', () => {
		const [category] = createFinder([bank]).find('Functions', () => [], 1);
		const [question] = createFinder([bank]).find('event', () => [], 1);

		assert.ok(category?.target.kind === 'category');
		assert.deepEqual(category.target.outlines.map(outline => outline.key), ['bank/closure', 'bank/this']);
		assert.ok(question?.target.kind === 'question');
		assert.equal(question.target.bank, bank);
	});

	it('gathers a topic over all banks', () => {
		const [category] = createFinder([bank, aBank({ category: 'Functions' })]).find('Functions', () => [], 1);

		assert.ok(category?.target.kind === 'category');
		assert.equal(category.target.outlines.length, 3);
	});

	it('calls what has no category questions', () => {
		assert.deepEqual(find('', { banks: [aBank({ category: '' })] }), ['category Questions']);
	});

	it('finds nothing in no bank', () => {
		assert.deepEqual(find('', { banks: [] }), []);
		assert.deepEqual(find('closure', { banks: [] }), []);
	});
});

describe('narrowing', () => {
	it('goes by tag', () => {
		assert.deepEqual(find('#scope').sort(), ['closure', 'this']);
		assert.deepEqual(find('#mem #scope'), ['closure']);
	});

	it('goes by the beginning of a category, or of a later word of it', () => {
		assert.deepEqual(find('@fun').sort(), ['closure', 'this']);
		assert.deepEqual(find('@code'), ['loop']);
		assert.deepEqual(find('@ode'), []);
	});

	it('goes by a category of two words in quotes', () => {
		assert.deepEqual(find('@"async code"'), ['loop']);
	});

	it('goes by difficulty, any of several', () => {
		assert.deepEqual(find('!hard').sort(), ['loop', 'this']);
		assert.deepEqual(find('!hard !easy').sort(), ['closure', 'loop', 'this']);
	});

	it('goes by status, any of several', () => {
		const statuses = { closure: ['due'], this: ['due', 'starred'], loop: ['known'] } as const;

		assert.deepEqual(find(':due', { statuses }).sort(), ['closure', 'this']);
		assert.deepEqual(find(':starred', { statuses }), ['this']);
		assert.deepEqual(find(':known :starred', { statuses }).sort(), ['loop', 'this']);
	});

	it('combines with words and with other narrowings', () => {
		assert.deepEqual(find('what #scope !hard'), ['this']);
		assert.deepEqual(find('closure @functions'), ['closure']);
		assert.deepEqual(find('#scope @async'), []);
	});

	it('leaves topics out', () => {
		assert.deepEqual(find('runtime #memory'), []);
		assert.ok(find('#memory').every(name => !name.includes(' ')));
	});

	it('finds only questions that meet all of it', () => {
		const anyPart = fc.constantFrom('what', 'closure', 'memory', '#scope', '#memory', '@functions', '!hard', '!easy', 'lop', ':new');

		fc.assert(fc.property(fc.array(anyPart, { maxLength: 4 }), fc.array(anyPart, { maxLength: 2 }), (parts, more) => {
			const isNarrow = parts.some(part => /^[#@!:]/.test(part));
			const fewer = new Set(find([...parts, ...more.filter(part => /^[#@]/.test(part))].join(' ')));

			assert.ok(!isNarrow || [...fewer].every(name => find(parts.join(' ')).includes(name)));
		}), { numRuns: 30 });
	});
});
