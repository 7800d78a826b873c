import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshAttempt } from '../../../src/core/practice/attempt';
import { followUpKey } from '../../../src/core/practice/followUp';
import {
	back, currentAttempt, currentSlot, graded, isScheduled, putAside, skip as skipAt, startSession, takeBack, withAttempt, type Moved, type Return, type Session,
} from '../../../src/core/practice/session';
import { grades, type Grade } from '../../../src/core/schedule/memory';
import { minute, morning } from '../../support/builders';

const drill = (...keys: readonly string[]) => startSession('random', 'Drill', keys);
const skip = (session: Session, now = morning) => skipAt(session, now);

/** Grades; a failed question comes back after `returns` minutes. */
function gradedAs(session: Session, grade: Grade, { followUps = [], returns, at = 0 }: { followUps?: readonly string[]; returns?: number; at?: number } = {}): Moved {
	return graded(session, { grade, followUps, ...(returns !== undefined && { returns: morning + returns * minute }) }, morning + at * minute)!;
}
const grade = (session: Session, as: Grade = 'good', rest: Parameters<typeof gradedAs>[2] = {}) => gradedAs(session, as, rest).session;

/** The queue's keys, the place where it stands in brackets: `a [b] c`. */
function drawn({ queue, position }: Session): string {
	const keys = queue.map(({ key }, i) => i === position ? `[${key}]` : key);
	return [...keys, ...(position === queue.length ? ['[end]'] : [])].join(' ');
}

describe('a session', () => {
	it('begins at its first question, with nothing revealed', () => {
		const session = drill('a', 'b');

		assert.equal(drawn(session), '[a] b');
		assert.equal(currentSlot(session)?.key, 'a');
		assert.deepEqual(currentAttempt(session), freshAttempt);
	});

	it('is at its end at once when there is nothing to ask', () => {
		const session = drill();

		assert.equal(drawn(session), '[end]');
		assert.equal(currentSlot(session), undefined);
		assert.deepEqual(currentAttempt(session), freshAttempt);
	});

	it('notes what is done with the question on display, and with no other', () => {
		const session = withAttempt(skip(drill('a', 'b', 'a')), attempt => ({ ...attempt, layers: 2 }));

		assert.deepEqual(session.queue.map(slot => slot.attempt?.layers), [undefined, 2, undefined]);
		assert.equal(currentAttempt(session).layers, 2);
	});

	it('notes nothing on the end screen', () => {
		const end = skip(drill('a'));

		assert.deepEqual(withAttempt(end, attempt => ({ ...attempt, layers: 2 })), end);
	});

	it('skips to the end and no further', () => {
		assert.equal(drawn(skip(drill('a', 'b'))), 'a [b]');
		assert.equal(drawn(skip(skip(skip(drill('a', 'b'))))), 'a b [end]');
	});

	it('goes back to the start and no further, with each attempt as it was left', () => {
		const looked = withAttempt(drill('a', 'b'), attempt => ({ ...attempt, hints: 1 }));

		const session = back(skip(looked));

		assert.equal(drawn(session), '[a] b');
		assert.equal(currentAttempt(session).hints, 1);
		assert.equal(drawn(back(session)), '[a] b');
	});

	it('goes back without taking anything back', () => {
		const session = back(grade(drill('a', 'b')));

		assert.equal(currentAttempt(session).grade, 'good');
	});
});

describe('grading', () => {
	it('notes the grade and goes on', () => {
		const session = grade(withAttempt(drill('a', 'b'), attempt => ({ ...attempt, layers: 3 })), 'hard');

		assert.equal(drawn(session), 'a [b]');
		assert.deepEqual(session.queue[0]?.attempt, { ...freshAttempt, layers: 3, grade: 'hard' });
	});

	it('asks the follow-ups next', () => {
		assert.equal(drawn(grade(drill('a', 'b'), 'good', { followUps: ['a~1', 'a~2'] })), 'a [a~1] a~2 b');
	});

	it('asks the follow-ups once, however often the place is graded', () => {
		const once = grade(drill('a', 'b'), 'good', { followUps: ['x'] });

		assert.equal(drawn(grade(back(once), 'hard', { followUps: ['x'] })), 'a [x] b');
	});

	it('changes nothing on the end screen', () => {
		assert.equal(graded(skip(drill('a')), { grade: 'good', followUps: [] }, morning), undefined);
	});
});

describe('a question that comes back', () => {
	it('waits for its time, and then comes before what is new', () => {
		let session = grade(drill('a', 'b', 'c', 'd'), 'again', { returns: 1 });
		assert.equal(drawn(session), 'a [b] c d');

		session = grade(session, 'good', { at: 0.5 });
		assert.equal(drawn(session), 'a b [c] d');

		session = grade(session, 'good', { at: 1 });
		assert.equal(drawn(session), 'a b c [a] d');
	});

	it('comes by a skip as well', () => {
		const session = grade(drill('a', 'b', 'c'), 'again', { returns: 1 });

		assert.equal(drawn(skip(session, morning + minute)), 'a b [a] c');
	});

	it('doesn\'t wait at the end when it was failed', () => {
		assert.equal(drawn(grade(grade(drill('a', 'b'), 'again', { returns: 10 }))), 'a b [a]');
		assert.equal(drawn(grade(drill('a'), 'again', { returns: 10 })), 'a [a]');
	});

	it('is left for later at the end when it wasn\'t', () => {
		const session = grade(drill('a'), 'good', { returns: 10 });

		assert.equal(drawn(session), 'a [end]');
		assert.equal(session.waiting.length, 1);
	});

	it('comes in the order of the times', () => {
		const session = grade(grade(grade(drill('a', 'b', 'c', 'd'), 'again', { returns: 9 }), 'again', { returns: 5 }), 'good', { at: 10 });

		assert.equal(drawn(session), 'a b c [b] d');
		assert.equal(drawn(grade(session, 'good', { at: 10 })), 'a b c b [a] d');
	});

	it('doesn\'t come between a question and its follow-ups', () => {
		const [why, how] = ['Why?', 'How?'].map(question => followUpKey('b', { question })) as [string, string];
		let session = grade(drill('a', 'b', 'c'), 'again', { returns: 1 });

		session = grade(session, 'good', { followUps: [why, how], at: 2 });
		assert.equal(drawn(session), `a b [${why}] ${how} c`);
		session = grade(grade(session, 'good', { at: 2 }), 'good', { at: 2 });

		assert.equal(drawn(session), `a b ${why} ${how} [a] c`);
	});

	it('is asked as if it had not been asked', () => {
		const session = grade(withAttempt(drill('a'), attempt => ({ ...attempt, ticked: [1], layers: 2 })), 'again', { returns: 1 });

		assert.deepEqual(currentAttempt(session), freshAttempt);
	});

	it('comes back for the same key points', () => {
		const session = grade(startSession('missed', 'Missed', ['a'], () => [2]), 'again', { returns: 1 });

		assert.deepEqual(currentSlot(session)?.points, [2]);
	});

	it('doesn\'t come when the question is graded better before', () => {
		const failed = grade(drill('a', 'b'), 'again', { returns: 1 });

		const better = grade(back(failed), 'good');

		assert.deepEqual(better.waiting, []);
		assert.equal(drawn(grade(better)), 'a b [end]');
	});

	it('comes once when the question is failed again before, at the later time', () => {
		const failed = grade(drill('a', 'b'), 'again', { returns: 1 });

		const again = grade(back(failed), 'again', { returns: 3 });

		assert.deepEqual(again.waiting.map(({ key, due }) => [key, due]), [['a', morning + 3 * minute]]);
	});

	it('doesn\'t come when it already stood in the queue and the first asking is graded better', () => {
		const repeat = grade(grade(drill('a', 'b', 'c'), 'again', { returns: 1 }), 'good', { at: 2 });
		assert.equal(drawn(repeat), 'a b [a] c');

		const better = grade(back(back(repeat)), 'good', { at: 2 });

		assert.equal(drawn(better), 'a [b] c');
	});
});

describe('putting aside', () => {
	it('goes on, with no grade', () => {
		const after = putAside(drill('a', 'b'), morning)!.session;

		assert.equal(drawn(after), 'a [b]');
		assert.equal(after.queue[0]?.attempt?.grade, undefined);
	});

	it('takes along the question\'s follow-ups and its coming back', () => {
		const followUps = ['a~00000001', 'a~00000002'];
		const session = back(grade(drill('a', 'b'), 'again', { followUps, returns: 1 }));

		const after = putAside(session, morning)!.session;

		assert.equal(drawn(after), 'a [b]');
		assert.deepEqual(after.waiting, []);
	});

	it('leaves what was answered', () => {
		const session = back(grade(grade(drill('a', 'b'), 'good', { followUps: ['a~00000001'] })));

		assert.equal(drawn(putAside(back(session), morning)!.session), 'a [a~00000001] b');
	});

	it('changes nothing on the end screen', () => {
		assert.equal(putAside(skip(drill('a')), morning), undefined);
	});
});

describe('taking back', () => {
	it('brings the attempt back as it was before the grade', () => {
		const looked = withAttempt(drill('a', 'b'), attempt => ({ ...attempt, layers: 2, ticked: [0], confidence: 3 }));
		const { session, back: way } = gradedAs(looked, 'easy');

		assert.deepEqual(takeBack(session, way), looked);
	});

	it('works on the end screen', () => {
		const { session, back: way } = gradedAs(drill('a'), 'good');

		assert.equal(drawn(takeBack(session, way)), '[a]');
	});

	it('goes back to where the step was taken, over what was skipped since', () => {
		const { session, back: way } = gradedAs(drill('a', 'b', 'c', 'd'), 'good');

		assert.equal(drawn(takeBack(skip(skip(session)), way)), '[a] b c d');
	});

	it('leaves alone what was done since with other questions', () => {
		const { session, back: way } = gradedAs(drill('a', 'b'), 'good');

		const undone = takeBack(withAttempt(session, attempt => ({ ...attempt, hints: 2 })), way);

		assert.deepEqual(undone.queue[1]?.attempt, { ...freshAttempt, hints: 2 });
	});

	it('brings back the coming back that a better grade had made needless', () => {
		const failed = grade(drill('a', 'b'), 'again', { returns: 1 });
		const { session, back: way } = gradedAs(back(failed), 'good');

		assert.deepEqual(takeBack(session, way), back(failed));
	});

	it('takes out of the queue what came by itself since', () => {
		const failed = gradedAs(drill('a', 'b', 'c'), 'again', { returns: 1 });
		const since = skip(failed.session, morning + 2 * minute);
		assert.equal(drawn(since), 'a b [a] c');

		const undone = takeBack(since, failed.back);

		assert.equal(drawn(undone), '[a] b c');
		assert.deepEqual(undone.waiting, []);
	});
});

describe('any session', () => {
	type Act = { readonly act: 'grade'; readonly as: Grade; readonly followUps: number; readonly returns: number | null } | { readonly act: 'skip' | 'back' | 'aside' | 'wait' | 'look' };
	const anyAct: fc.Arbitrary<Act> = fc.oneof(
		{ weight: 4, arbitrary: fc.record({ act: fc.constant('grade' as const), as: fc.constantFrom(...grades), followUps: fc.nat({ max: 2 }), returns: fc.option(fc.nat({ max: 12 })) }) },
		{ weight: 4, arbitrary: fc.record({ act: fc.constantFrom('skip' as const, 'back' as const, 'aside' as const, 'wait' as const, 'look' as const) }) },
	);
	const anyPlay = fc.tuple(fc.nat({ max: 7 }), fc.array(anyAct, { maxLength: 25 }));

	/** Plays, and gives every state with the way back from it where there is one. */
	function play(size: number, acts: readonly Act[]): readonly { readonly session: Session; readonly before: Session; readonly back?: Return }[] {
		let session = startSession('random', 'Drill', Array.from({ length: size }, (_, i) => `q${i}`));
		let now = morning;
		return acts.map((each, i) => {
			const before = session;
			const one = { now, moved: undefined as Moved | undefined };
			switch (each.act) {
				case 'grade': {
					const followUps = Array.from({ length: each.followUps }, (_, n) => followUpKey(currentSlot(session)?.key ?? '', { question: `${i} ${n}` }));
					one.moved = graded(session, { grade: each.as, followUps, ...(each.returns !== null && { returns: now + each.returns * minute }) }, now);
					break;
				}
				case 'aside': one.moved = putAside(session, now); break;
				case 'skip': session = skipAt(session, now); break;
				case 'back': session = back(session); break;
				case 'wait': now += 5 * minute; break;
				case 'look': session = withAttempt(session, attempt => ({ ...attempt, layers: attempt.layers + 1 })); break;
			}
			session = one.moved?.session ?? session;
			return { session, before, ...(one.moved && { back: one.moved.back }) };
		});
	}

	it('stays within its queue, and neither loses a question nor has a place twice', () => {
		fc.assert(fc.property(anyPlay, ([size, acts]) => {
			for (const { session, back: way } of play(size, acts)) {
				const ids = [...session.queue, ...session.waiting].map(({ id }) => id);
				assert.ok(session.position >= 0 && session.position <= session.queue.length);
				assert.equal(new Set(ids).size, ids.length);
				assert.ok(ids.every(id => id < session.next));
				const keys = [...session.queue, ...session.waiting, ...way?.removed ?? []].map(({ key }) => key);
				assert.ok(acts.some(({ act }) => act === 'aside') || Array.from({ length: size }, (_, i) => `q${i}`).every(key => keys.includes(key)));
				assert.ok(session.waiting.every((each, i) => session.waiting.findIndex(({ key }) => key === each.key) === i), 'one question waits twice');
			}
		}), { numRuns: 80 });
	});

	it('is what it was after each step is taken back', () => {
		fc.assert(fc.property(anyPlay, ([size, acts]) => {
			for (const { session, before, back: way } of play(size, acts)) {
				assert.ok(way === undefined || takeBack(session, way) !== session);
				assert.deepEqual(way && takeBack(session, way), way && before);
			}
		}), { numRuns: 80 });
	});

	it('is led through every earlier place by taking back all steps', () => {
		fc.assert(fc.property(anyPlay, ([size, acts]) => {
			const states = play(size, acts);
			let session = states.at(-1)?.session;
			for (const { before, back: way } of states.toReversed()) {
				if (session && way) {
					session = takeBack(session, way);
					assert.equal(drawn(session), drawn(before));
					assert.deepEqual(session.waiting.map(({ id }) => id), before.waiting.map(({ id }) => id));
					assert.deepEqual(currentAttempt(session), currentAttempt(before));
				}
			}
		}), { numRuns: 80 });
	});

	it('ends, however often questions are failed, once they no longer are', () => {
		fc.assert(fc.property(anyPlay, ([size, acts]) => {
			let session = play(size, acts).at(-1)?.session ?? drill();
			const most = session.queue.length + session.waiting.length;

			for (let i = 0; i < most && currentSlot(session); i++) {
				session = grade(session);
			}

			assert.equal(currentSlot(session), undefined);
		}), { numRuns: 40 });
	});

	it('is left alone as a value', () => {
		const session = Object.freeze(grade(drill('a', 'b'), 'again', { followUps: ['x'], returns: 1 }));
		const text = JSON.stringify(session);

		grade(session);
		putAside(session, morning);
		skip(session);

		assert.equal(JSON.stringify(session), text);
	});
});

describe('isScheduled', () => {
	it('is false where grades leave the dates alone', () => {
		assert.deepEqual([isScheduled('practice'), isScheduled('missed'), isScheduled('due'), isScheduled('single')], [false, false, true, true]);
	});
});
