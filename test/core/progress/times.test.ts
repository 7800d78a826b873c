import assert from 'node:assert/strict';
import fc from 'fast-check';
import { timesByTopic } from '../../../src/core/progress/times';
import { aLoggedAttempt, anEntry } from '../../support/builders';

const topicsOf = (key: string): readonly string[] => ({ 'bank/a': ['Scope', 'js'], 'bank/b': ['Scope'] })[key] ?? [];

const took = (key: string, ...times: readonly number[]) => times.map((ms, i) => anEntry({ id: `${key}-${i}`, key, attempt: aLoggedAttempt({ took: ms }) }));

describe('the time that a topic takes', () => {
	it('is the median of its attempts, under each topic of a question', () => {
		assert.deepEqual([...timesByTopic([...took('bank/a', 9, 1, 5), ...took('bank/b', 100)], topicsOf)], [['Scope', { median: 7, attempts: 4 }], ['js', { median: 5, attempts: 3 }]]);
	});

	it('leaves out what is no attempt, was taken back, or belongs to no topic', () => {
		const [kept, back] = took('bank/b', 3, 900);
		const entries = [kept!, back!, anEntry({ id: 'u', key: 'bank/b', undoes: back!.id }), anEntry({ id: 's', key: 'bank/b' }), ...took('bank/gone', 7)];

		assert.deepEqual([...timesByTopic(entries, topicsOf)], [['Scope', { median: 3, attempts: 1 }]]);
	});

	it('has as many attempts below as above it', () => {
		fc.assert(fc.property(fc.array(fc.nat({ max: 1_000 }), { minLength: 1 }), times => {
			const { median = NaN, attempts } = timesByTopic(took('bank/b', ...times), topicsOf).get('Scope') ?? {};

			assert.equal(attempts, times.length);
			assert.ok(times.filter(each => each < median).length <= times.length / 2 && times.filter(each => each > median).length <= times.length / 2);
		}));
	});
});
