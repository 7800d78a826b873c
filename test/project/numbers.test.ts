import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../src/core/bank/question';
import { textsOf } from '../../src/core/lint/texts';
import { bundledBank, repository } from '../support/bundledBank';
import type { Worked } from './numbers/worked';

/*
 * The bank tells people figures; here they are worked again. Each entry of numbers/<category>.ts names words of a question that hold one
 * number, and says what that number must be.
 */

const names = readdirSync(join(repository, 'test/project/numbers')).map(name => name.replace('.ts', '')).filter(name => name !== 'worked').sort();

const load = async (name: string) => (await import(`./numbers/${name}.ts`) as { readonly worked: readonly Worked[] }).worked;

/** A number as people write it, and not one inside a word such as v2 or H100. */
const figure = /(?<![\p{L}\p{N}_.])(?:(?<!\))[-+−])?\d+(?:(?:,|\{,\})\d{3})*(?:\.\d+)?(?!\p{L}*\d)/gu;

const figuresIn = (text: string) => [...text.matchAll(figure)].map(([found]) => found.replace(/,|\{,\}/g, '').replace('−', '-'));

/** Line ends as spaces, and money without its backslash. */
const flat = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\\$', '$');

/** How often words stand in the texts of a question. */
function standing(question: Question, words: string): number {
	return textsOf(question).reduce((count, { text }) => count + flat(text).split(flat(words)).length - 1, 0);
}

/** What is wrong with an entry; undefined when nothing is. */
function fault({ id, says, is }: Worked, question: Question | undefined): string | undefined {
	if (!question) {
		return `there is no question ${id}`;
	}
	const count = standing(question, says);
	if (count !== 1) {
		return `${id}: "${says}" stands ${count} times in the question`;
	}
	const figures = figuresIn(flat(says));
	const [printed = ''] = figures;
	if (figures.length !== 1) {
		return `${id}: "${says}" holds ${figures.length} numbers: ${figures.join(' ')}`;
	}
	const decimals = (printed.split('.')[1] ?? '').length;
	const isRight = Math.abs(Number(printed) - is) <= 0.5 * 10 ** -decimals * (1 + 1e-9) + Math.abs(is) * 1e-12;
	return isRight ? undefined : `${id}: "${says}" should say ${is}`;
}

describe('The figures of the bank', () => {
	it('are worked again for every category that estimates', async () => {
		const { files } = await bundledBank();

		const estimating = files.filter(({ reading }) => reading.questions.some(({ kind }) => kind === 'estimation')).map(({ name }) => name.replace('.yaml', ''));
		assert.notDeepEqual(estimating, []);
		for (const category of estimating) {
			const ids = new Set((await load(category)).map(({ id }) => id));
			const { reading } = files.find(({ name }) => name === `${category}.yaml`)!;
			assert.deepEqual(reading.questions.filter(({ kind, id }) => kind === 'estimation' && !ids.has(id)).map(({ id }) => id), []);
		}
	});

	it('are filed under the names of categories', async () => {
		const { manifest } = await bundledBank();

		assert.deepEqual(names.filter(name => !manifest.categories.includes(name)), []);
	});

	for (const name of names) {
		it(`are right: ${name}`, async () => {
			const { files } = await bundledBank();
			const questions = new Map(files.find(file => file.name === `${name}.yaml`)?.reading.questions.map(question => [question.id, question]));
			const worked = await load(name);

			assert.deepEqual(worked.flatMap(entry => fault(entry, questions.get(entry.id)) ?? []), []);
			assert.ok(worked.length > 0, `numbers/${name}.ts works nothing.`);
		});
	}
});

describe('A figure', () => {
	const question: Question = {
		id: 'kv', question: 'How much?', category: '', line: 1,
		answer: 'It holds 1.07 GB,\nor \\$45.50 an hour for 1,250 users of v2; −3 is 20% of it, and 1{,}000.\n1 of 2. 1 of 2.',
	};
	const of = (says: string, is: number) => fault({ id: 'kv', says, is }, question);

	it('agrees to the precision that is printed', () => {
		assert.equal(of('holds 1.07 GB', 1.0737), undefined);
		assert.equal(of('holds 1.07 GB', 1.0651), undefined);
		assert.match(of('holds 1.07 GB', 1.08)!, /should say 1\.08/);
		assert.match(of('holds 1.07 GB', 1.0649)!, /should say/);
	});

	it('may have thousands separators, a sign, a percent or a dollar sign', () => {
		assert.equal(of('or $45.50 an hour', 45.5), undefined);
		assert.equal(of('or \\$45.50 an hour', 45.5), undefined);
		assert.equal(of('for 1,250 users of v2', 1250), undefined);
		assert.equal(of('−3 is', -3), undefined);
		assert.equal(of('is 20%', 20), undefined);
		assert.equal(of('and 1{,}000', 1000), undefined);
	});

	it('stands in its question once, with line ends as spaces, and alone', () => {
		assert.equal(of('1.07 GB, or', 1.07), undefined);
		assert.match(of('1.08 GB', 1.08)!, /stands 0 times/);
		assert.match(of('1 of', 1)!, /stands 2 times/);
		assert.match(of('−3 is 20%', 20)!, /holds 2 numbers/);
		assert.match(of('How much', 1)!, /holds 0 numbers/);
		assert.match(fault({ id: 'kv', says: '1', is: 1 }, undefined)!, /no question kv/);
	});
});
