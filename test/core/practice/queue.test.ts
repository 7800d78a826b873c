import assert from 'node:assert/strict';
import fc from 'fast-check';
import { queueFor, type QueueParts } from '../../../src/core/practice/queue';
import { sessionKinds, type SessionKind } from '../../../src/core/practice/session';
import type { Standing } from '../../../src/core/progress/entry';
import { aMemory, anOutline, day, minute, morning, today } from '../../support/builders';

type Standings = Readonly<Record<string, Standing>>;

/** The queue over questions with these standings, their ids joined; `{}` is a question that was never seen. */
function queue(kind: SessionKind, standings: Standings, parts: Partial<QueueParts> = {}): string {
	const keys = queueFor(kind, {
		outlines: Object.keys(standings).map(id => anOutline({ id })), standingOf: key => standings[key.replace('bank/', '')], now: morning, today, seed: 'seed', limit: 100,
		...parts,
	});
	return keys.map(key => key.replace('bank/', '')).join(' ');
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
			firsts[queue('random', standings, { seed: String(seed), limit: 1 }) as keyof typeof firsts]++;
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
		for (const kind of sessionKinds.filter(each => each !== 'followUps')) {
			const standings: Standings = Object.fromEntries(['a', 'b', 'c', 'd'].map(id => [id, kind === 'learn' ? {} : { ...due(morning - day), grade: 'hard', starred: true, missed: [0] }]));

			assert.equal(queue(kind, standings, { limit: 3 }).split(' ').length, 3, kind);
			assert.equal(queue(kind, standings, { limit: 0 }), '', kind);
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

			const keys = queueFor(kind, { outlines, standingOf: key => standings.get(key), now: morning, today, seed, limit: 100 });

			const open = outlines.filter((_, i) => !parts[i]!.isDraft && !parts[i]!.isSuspended && !parts[i]!.isBuried).map(outline => outline.key);
			assert.ok(keys.every(key => open.includes(key)));
			assert.equal(new Set(keys).size, keys.length);
			assert.ok(!['single', 'topic', 'random'].includes(kind) || keys.length === open.length);
		}), { numRuns: 80 });
	});
});
