import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countsOf, describeFilter, facets, isEmpty, matches, readFilter, toggled, type Candidate, type Filter } from '../../../src/core/practice/filter';
import type { Question } from '../../../src/core/bank/question';
import { anOutline } from '../../support/builders';

const candidate = (parts: Partial<Question> = {}, statuses: readonly string[] = ['new'], bank = 'bank'): Candidate => ({ bank, outline: anOutline(parts), statuses: () => statuses });

const full = candidate({ difficulty: 'hard', tags: ['scope', 'memory'], category: 'Functions', roles: ['frontend'], companies: ['Acme'], kind: 'concept' }, ['due', 'starred']);

describe('matches', () => {
	it('lets everything through when nothing is named', () => {
		assert.equal(matches({}, candidate()), true);
		assert.equal(matches({ tag: [] }, candidate()), true);
	});

	for (const [facet, right] of [
		['difficulty', 'hard'], ['tag', 'memory'], ['category', 'Functions'], ['status', 'starred'], ['role', 'frontend'], ['company', 'Acme'], ['kind', 'concept'], ['bank', 'bank'],
	] as const) {
		it(`goes by ${facet}`, () => {
			assert.equal(matches({ [facet]: [right] }, full), true);
			assert.equal(matches({ [facet]: ['other', right] }, full), true);
			assert.equal(matches({ [facet]: ['other'] }, full), false);
		});
	}

	it('wants every facet that is named', () => {
		assert.equal(matches({ difficulty: ['hard'], tag: ['scope'], status: ['due'] }, full), true);
		assert.equal(matches({ difficulty: ['hard'], tag: ['scope'], status: ['new'] }, full), false);
	});

	it('refuses a question that says nothing of a facet', () => {
		const bare = candidate({ category: '' }, []);

		assert.deepEqual(facets.filter(facet => matches({ [facet]: ['x', ''] }, bare)), []);
	});
});

describe('readFilter', () => {
	it('reads lists and single values, and drops what says nothing', () => {
		assert.deepEqual(readFilter({ difficulty: 'hard', tag: ['a', 'b', 'a'], role: [] }), { difficulty: ['hard'], tag: ['a', 'b'] });
		assert.deepEqual(readFilter(undefined), {});
	});

	it('refuses what is none', () => {
		for (const wrong of ['hard', 7, { level: ['hard'] }, { difficulty: [1] }, { tag: { a: 1 } }]) {
			assert.equal(readFilter(wrong), undefined, JSON.stringify(wrong));
		}
	});

	it('reads back what was stored', () => {
		const anyFilter = fc.dictionary(fc.constantFrom(...facets), fc.uniqueArray(fc.string(), { minLength: 1 }), { noNullPrototype: true }) as fc.Arbitrary<Filter>;

		fc.assert(fc.property(anyFilter, filter => {
			assert.deepEqual(readFilter(JSON.parse(JSON.stringify(filter))), filter);
		}), { numRuns: 50 });
	});
});

describe('countsOf', () => {
	const candidates = [candidate({ difficulty: 'hard', tags: ['b'] }), candidate({ difficulty: 'easy', tags: ['b', 'a'] }), candidate({ tags: ['a'] })];

	it('counts what each value would leave', () => {
		assert.deepEqual(countsOf('tag', {}, candidates), [['a', 2], ['b', 2]]);
		assert.deepEqual(countsOf('tag', { difficulty: ['hard'] }, candidates), [['b', 1]]);
	});

	it('doesn\'t let a facet\'s own values hide its others', () => {
		assert.deepEqual(countsOf('difficulty', { difficulty: ['hard'] }, candidates), [['easy', 1], ['hard', 1]]);
	});

	it('lists difficulties and statuses in their own order', () => {
		assert.deepEqual(countsOf('status', {}, [candidate({}, ['new', 'starred']), candidate({}, ['due'])]).map(([value]) => value), ['due', 'new', 'starred']);
	});
});

describe('the order of the values', () => {
	const candidates = [candidate({ category: 'Zoo', tags: ['a', 'z'] }), candidate({ category: 'Ant', tags: ['z'] })];

	it('is the bank\'s own for categories', () => {
		assert.deepEqual(countsOf('category', {}, candidates), [['Zoo', 1], ['Ant', 1]]);
	});

	it('begins with the tags that most questions have', () => {
		assert.deepEqual(countsOf('tag', {}, candidates), [['z', 2], ['a', 1]]);
	});
});

describe('toggled', () => {
	it('adds a value and takes it away again', () => {
		const once = toggled({ tag: ['a'] }, 'difficulty', 'hard');

		assert.deepEqual(once, { difficulty: ['hard'], tag: ['a'] });
		assert.deepEqual(toggled(once, 'difficulty', 'hard'), { tag: ['a'] });
		assert.deepEqual(toggled({ tag: ['a'] }, 'tag', 'b'), { tag: ['a', 'b'] });
	});
});

describe('describeFilter', () => {
	it('says it in a line', () => {
		assert.equal(describeFilter({ status: ['starred'], difficulty: ['hard'], tag: ['a', 'b'], bank: ['x'] }, id => `Bank ${id}`), 'hard · starred · Bank x · #a or #b');
		assert.equal(describeFilter({}), '');
	});
});

describe('isEmpty', () => {
	it('is true when nothing is named', () => {
		assert.deepEqual([isEmpty({}), isEmpty({ tag: [] }), isEmpty({ tag: ['a'] })], [true, true, false]);
	});
});
