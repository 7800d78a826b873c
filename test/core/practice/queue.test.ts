import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rowKeys } from '../../../src/core/bank/reference';
import { bankOf } from '../../../src/core/bank/bank';
import { followUpKey, parentKey } from '../../../src/core/practice/followUp';
import { defaultLimits, noLimits } from '../../../src/core/practice/limits';
import { candidatesIn, countDueStandings } from '../../../src/core/practice/open';
import { dayBook } from '../../../src/core/practice/family';
import { countDue, queueFor, type QueueParts } from '../../../src/core/practice/queue';
import { sessionKinds, type SessionKind } from '../../../src/core/practice/session';
import type { Standing } from '../../../src/core/progress/entry';
import { aMemory, anOutline, day, minute, morning, today } from '../../support/builders';

type Standings = Readonly<Record<string, Standing>>;

const followUpsOf = (key: string) => ['Why?', 'How?'].map(question => followUpKey(key, { question }));
const [why = '', how = ''] = followUpsOf('bank/a');

/** Everything that a queue follows from, over questions with these standings; `{}` is a question that was never seen. */
function partsOf(kind: SessionKind, standings: Standings, parts: Partial<QueueParts> = {}): QueueParts {
	const outlines = Object.keys(standings).filter(id => parentKey(id) === id).map(id => anOutline({ id }));
	return {
		kind, banks: [{ id: 'bank', title: 'Bank', outlines, reference: [] }], filter: {}, limits: noLimits, followUpsOf, leechAt: 8, now: morning, today, seed: 'seed', size: 100,
		standings: new Map(Object.entries(standings).map(([id, standing]) => [`bank/${id}`, { standing }])),
		...parts,
	};
}

const named = (keys: readonly string[]) => keys.map(key => key.replace('bank/', '')).join(' ');

function queue(kind: SessionKind, standings: Standings, parts: Partial<QueueParts> = {}): string {
	return named(queueFor(partsOf(kind, standings, parts)).keys);
}

const due = (at: number): Standing => ({ memory: aMemory({ due: at }) });

describe('queueFor', () => {
	it('asks a single question as it is', () => {
		assert.equal(queue('single', { c: {}, a: due(morning + 99 * day), b: { grade: 'again' } }), 'c a b');
	});

	it('asks of a topic what is due or failed, then what is new, then the rest, each in the bank\'s order', () => {
		const failed: Standing = { ...due(morning + 99 * day), grade: 'again' };

		assert.equal(queue('topic', { rest: due(morning + 99 * day), new1: {}, due: due(morning), new2: {}, failed }), 'due failed new1 new2 rest');
	});

	it('asks what is due, the longest waiting first', () => {
		const standings = { later: due(today.end), soon: due(today.end - 1), never: {}, long: due(morning - 9 * day), now: due(morning) };

		assert.equal(queue('due', standings), 'long now soon');
	});

	it('asks what is within its learning steps only when its minute has come', () => {
		const learning = (at: number): Standing => ({ memory: aMemory({ stage: 'learning', days: 0, due: at }) });

		assert.equal(queue('due', { soon: learning(morning + minute), now: learning(morning) }), 'now');
	});

	it('learns what was never graded, in the bank\'s order', () => {
		assert.equal(queue('learn', { b: {}, seen: due(morning), a: { starred: true } }), 'b a');
	});

	it('asks what is starred', () => {
		assert.equal(queue('starred', { a: {}, b: { starred: true }, c: { ...due(morning), starred: true } }), 'b c');
	});

	it('asks what was last failed or hard as weak', () => {
		const standings: Standings = { a: { grade: 'again' }, h: { grade: 'hard' }, g: { grade: 'good' }, e: { grade: 'easy' }, n: {} };

		assert.deepEqual(queue('weak', standings).split(' ').sort(), ['a', 'h']);
	});

	it('asks every question at random once', () => {
		assert.deepEqual(queue('random', { a: {}, b: due(morning), c: { grade: 'again', memory: aMemory() } }).split(' ').sort(), ['a', 'b', 'c']);
	});

	it('asks the same at random for the same seed, and another order for another', () => {
		const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`q${i}`, {}]));

		assert.equal(queue('random', many, { seed: 'monday' }), queue('random', many, { seed: 'monday' }));
		assert.notEqual(queue('random', many, { seed: 'monday' }), queue('random', many, { seed: 'tuesday' }));
	});

	it('favours at random what was failed, then what is new, and last what was just seen', () => {
		const standings: Standings = {
			failed: { grade: 'again', memory: aMemory() },
			fresh: {},
			seen: { grade: 'good', memory: aMemory({ last: morning, stability: 30 }) },
		};
		const firsts = { failed: 0, fresh: 0, seen: 0 };

		for (let seed = 0; seed < 300; seed++) {
			firsts[queue('random', standings, { seed: String(seed), size: 1 }) as keyof typeof firsts]++;
		}

		assert.ok(firsts.failed > firsts.fresh && firsts.fresh > 5 * firsts.seen, JSON.stringify(firsts));
	});

	it('favours at random what was not seen for long', () => {
		const standings: Standings = { long: { memory: aMemory({ last: morning - 10 * day }) }, just: { memory: aMemory({ last: morning - minute }) } };
		let long = 0;

		for (let seed = 0; seed < 200; seed++) {
			long += queue('random', standings, { seed: String(seed) }).startsWith('long') ? 1 : 0;
		}

		assert.ok(long > 170, String(long));
	});

	it('asks no more than the limit', () => {
		for (const kind of sessionKinds) {
			const standings: Standings = Object.fromEntries(['a', 'b', 'c', 'd'].map(id => [id, kind === 'learn' ? {} : { ...due(morning - day), grade: 'hard', starred: true, missed: [0] }]));

			assert.equal(queue(kind, standings, { size: 3 }).split(' ').length, 3, kind);
			assert.equal(queue(kind, standings, { size: 0 }), '', kind);
		}
	});

	it('asks again for what was buried, once its time has come', () => {
		const standings: Standings = { a: { buriedUntil: morning } };

		assert.equal(queue('topic', standings, { now: morning - 1 }), '');
		assert.equal(queue('topic', standings, { now: morning }), 'a');
	});

	const anyStanding = fc.record({
		isDraft: fc.boolean(), isSuspended: fc.boolean(), isBuried: fc.boolean(), isStarred: fc.boolean(), isSeen: fc.boolean(),
		grade: fc.constantFrom('again', 'hard', 'good'),
	}, { noNullPrototype: true });

	it('never asks a draft, or what is suspended or buried, and nothing twice', () => {
		fc.assert(fc.property(fc.array(anyStanding, { maxLength: 8 }), fc.constantFrom(...sessionKinds), fc.string({ maxLength: 3 }), (parts, kind, seed) => {
			const outlines = parts.map(({ isDraft }, i) => anOutline({ id: String(i), draft: isDraft }));
			const standings = new Map<string, Standing>(parts.map((part, i) => [`bank/${i}`, {
				...(part.isSuspended && { suspended: true as const }), ...(part.isBuried && { buriedUntil: morning + 1 }), ...(part.isStarred && { starred: true as const }),
				...(part.isSeen && { memory: aMemory({ due: morning }), grade: part.grade as 'good' }),
			}]));

			const { keys } = queueFor(partsOf(kind, {}, {
				banks: [{ id: 'bank', title: 'Bank', outlines, reference: [] }], standings: new Map([...standings].map(([key, standing]) => [key, { standing }])), seed,
			}));

			const open = outlines.filter((_, i) => !parts[i]!.isDraft && !parts[i]!.isSuspended && !parts[i]!.isBuried).map(outline => outline.key);
			assert.ok(keys.every(key => open.includes(parentKey(key))));
			assert.equal(new Set(keys).size, keys.length);
			assert.ok(!['single', 'topic', 'random'].includes(kind) || keys.length === open.length);
		}), { numRuns: 80 });
	});

	it('is the same for the same parts', () => {
		fc.assert(fc.property(fc.array(anyStanding, { maxLength: 8 }), fc.constantFrom(...sessionKinds), fc.string({ maxLength: 3 }), (standings, kind, seed) => {
			const parts = () => partsOf(kind, Object.fromEntries(standings.map(({ grade }, i) => [`q${i}`, { grade: grade as 'good', memory: aMemory({ due: morning + (i - 3) * day }), missed: [0] }])), { seed });

			assert.deepEqual(queueFor(parts()), queueFor(parts()));
		}), { numRuns: 30 });
	});

	it('asks only what the filter lets through', () => {
		const outlines = [anOutline({ id: 'a', difficulty: 'hard' }), anOutline({ id: 'b', difficulty: 'easy' }), anOutline({ id: 'c', difficulty: 'hard' })];
		const banks = [{ id: 'bank', title: 'Bank', outlines, reference: [] }];

		assert.equal(queue('learn', { a: {}, b: {}, c: { starred: true } }, { banks, filter: { difficulty: ['hard'] } }), 'a c');
		assert.equal(queue('learn', { a: {}, b: {}, c: { starred: true } }, { banks, filter: { difficulty: ['hard'], status: ['starred'] } }), 'c');
		assert.equal(queue('topic', { a: {}, b: {}, c: {} }, { banks, filter: { bank: ['other'] } }), '');
	});

	it('practises anything, in any order', () => {
		assert.deepEqual(queue('practice', { a: {}, b: due(morning + 99 * day), c: { grade: 'again' } }).split(' ').sort(), ['a', 'b', 'c']);
	});

	it('asks as missed what has a key point that was missed', () => {
		assert.equal(queue('missed', { a: { missed: [] }, b: { missed: [1] }, c: {} }), 'b');
	});
});

describe('a question and its follow-ups', () => {
	const yesterday: Standing = { memory: aMemory({ last: morning - day, due: morning }) };
	const graded = (parts = {}): Standing => ({ memory: aMemory({ last: morning - minute, due: morning + 9 * day, ...parts }) });

	it('are due each by itself', () => {
		assert.equal(queue('due', { a: {}, [why.slice(5)]: yesterday, b: yesterday }), `b ${why.slice(5)}`);
	});

	it('are asked one of them a day, the longer due first', () => {
		assert.equal(queue('due', { a: yesterday, [why.slice(5)]: due(morning - day), [how.slice(5)]: due(morning - minute) }), why.slice(5));
	});

	it('are not asked on a day on which another of them was graded', () => {
		const standings: Standings = { a: yesterday, [why.slice(5)]: graded(), b: yesterday };

		for (const kind of ['due', 'today', 'weak', 'random'] as const) {
			assert.doesNotMatch(queue(kind, kind === 'weak' ? { ...standings, a: { ...yesterday, grade: 'hard' } } : standings), /^a| a/, kind);
		}
		assert.equal(queue('topic', standings), 'b a', 'a topic was asked for by name: they come last');
		assert.equal(queue('random', { a: yesterday, [why.slice(5)]: graded() }), 'a', 'there must be a random question');
	});

	it('come all the same within the learning steps', () => {
		assert.equal(queue('due', { a: graded({ stage: 'relearning', days: 0, due: morning }), [why.slice(5)]: graded() }), 'a');
	});

	it('are not asked when the question is put aside, or has them no more', () => {
		assert.equal(queue('due', { a: { suspended: true }, [why.slice(5)]: yesterday }), '');
		assert.equal(queue('due', { a: {}, [why.slice(5)]: yesterday }, { followUpsOf: () => [how] }), '');
	});

	it('are drilled: the due ones, then those never asked, then the rest, one of each question', () => {
		const answered: Standing = { memory: aMemory({ last: morning - 3 * day }) };
		const [ofB = ''] = followUpsOf('bank/b');
		const [ofC1 = '', ofC2 = ''] = followUpsOf('bank/c');
		const standings: Standings = { d: {}, c: answered, b: answered, a: answered, [ofB.slice(5)]: yesterday, [ofC1.slice(5)]: answered, [ofC2.slice(5)]: { memory: aMemory({ last: morning - 2 * day, due: morning + 2 * day }) } };

		assert.equal(queue('followUps', standings), named([ofB, why, ofC2]));
		assert.equal(queue('followUps', standings, { size: 1 }), named([ofB]));
		assert.equal(queue('followUps', { a: graded() }), '');
	});
});

describe('rows of tables', () => {
	const reference = [{ id: 'sizes', title: 'Sizes', rows: [{ quantity: 'kilo', value: '1000' }, { quantity: 'mega', value: '1e6' }] }];
	const bank = bankOf('bank', 'Bank', [], { reference });
	const [row = ''] = rowKeys(bank);

	it('are due once they were drilled, unless a filter asks for something that they don\'t have', () => {
		const standings = { [row.slice(5)]: due(morning) };

		assert.equal(queue('due', standings, { banks: [bank] }), row.slice(5));
		assert.equal(queue('due', standings, { banks: [bank], filter: { bank: ['bank'] } }), row.slice(5));
		assert.equal(queue('due', standings, { banks: [bank], filter: { difficulty: ['hard'] } }), '');
		assert.equal(queue('due', standings, { banks: [bank], filter: { bank: ['other'] } }), '');
	});
});

describe('what a day asks', () => {
	const limits = (parts: Partial<typeof defaultLimits>) => ({ settings: { ...defaultLimits, ...parts } });
	const standings: Standings = { d1: due(morning - 3 * day), d2: due(morning - 2 * day), d3: due(morning - day), n1: {}, n2: {}, n3: {} };

	it('is what is due, then what is new', () => {
		assert.equal(queue('today', standings), 'd1 d2 d3 n1 n2 n3');
	});

	it('is limited, and says what waits', () => {
		const parts = partsOf('today', standings, { limits: limits({ newPerDay: 1, reviewsPerDay: 2 }) });

		assert.deepEqual(queueFor(parts), { keys: ['bank/d1', 'bank/d2', 'bank/n1'], heldReviews: 1, heldNew: 2, isPaused: false });
		assert.deepEqual(queueFor({ ...parts, kind: 'learn' }), { keys: ['bank/n1'], heldReviews: 0, heldNew: 2, isPaused: false });
		assert.deepEqual(queueFor({ ...parts, kind: 'due' }).keys, ['bank/d1', 'bank/d2']);
	});

	it('counts what was done since the day began', () => {
		const done: Standings = {
			...standings,
			learnt: { first: morning - minute, memory: aMemory({ last: morning - minute }) },
			reviewed: { first: morning - 9 * day, memory: aMemory({ last: morning - minute }) },
			yesterday: { first: today.start - 1, memory: aMemory({ last: today.start - 1 }) },
		};

		assert.equal(queue('today', done, { limits: limits({ newPerDay: 2, reviewsPerDay: 2 }) }), 'd1 n1');
	});

	it('has no new questions while too many are due', () => {
		const parts = partsOf('today', standings, { limits: limits({ pauseNewAbove: 2 }) });

		assert.deepEqual(queueFor(parts), { keys: ['bank/d1', 'bank/d2', 'bank/d3'], heldReviews: 0, heldNew: 3, isPaused: true });
		assert.equal(queue('today', standings, { limits: limits({ pauseNewAbove: 3 }) }), 'd1 d2 d3 n1 n2 n3');
		assert.equal(queue('learn', standings, { limits: { ...limits({ pauseNewAbove: 2 }), raise: { day: today.name, newPerDay: 0, reviewsPerDay: 0, bank: '', isUnpaused: true } } }), 'n1 n2 n3');
	});

	it('doesn\'t limit what is within its learning steps', () => {
		const learning: Standing = { memory: aMemory({ stage: 'learning', days: 0, due: morning }) };

		assert.equal(queue('due', { a: learning, ...standings }, { limits: limits({ reviewsPerDay: 0 }) }), 'a');
	});

	it('is counted, as the review will ask it', () => {
		assert.equal(countDue(partsOf('due', { ...standings, [why.slice(5)]: due(morning), a: due(morning) })), 4);
	});

	it('is counted from the progress alone before the banks are read', () => {
		const parts = partsOf('due', { ...standings, [why.slice(5)]: due(morning), a: due(morning), gone: { ...due(morning), suspended: true } });

		assert.equal(countDueStandings(parts.standings, dayBook(parts.standings, today, []), morning, today), 4);
	});
});

describe('candidatesIn', () => {
	it('gives what could be asked, with its statuses', () => {
		const candidates = candidatesIn(partsOf('topic', { a: { starred: true }, b: { suspended: true }, c: { memory: aMemory({ lapses: 9 }) } }));

		assert.deepEqual(candidates.map(({ outline, statuses }) => [outline.key, statuses()]), [['bank/a', ['new', 'starred']], ['bank/c', ['review', 'leech']]]);
	});
});
