import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmptyCard, fsrs, generatorParameters, Rating, StrategyMode, type Card, type FSRS, type StepUnit } from 'ts-fsrs';
import { freshAttempt } from '../../../src/core/practice/attempt';
import { begin, emptyDesk, onDisplay, putDown, stepped, takeUp, undo, withSession, type Desk } from '../../../src/core/practice/desk';
import { judge } from '../../../src/core/practice/judge';
import { broughtBack, reset, setAside, takenBack } from '../../../src/core/practice/marks';
import { returnOf } from '../../../src/core/practice/returns';
import { currentSlot, graded, putAside, skip, startSession, type Moved, type Session, type SessionKind } from '../../../src/core/practice/session';
import type { Standing } from '../../../src/core/progress/entry';
import { grades, stages, type Grade, type Memory } from '../../../src/core/schedule/memory';
import { createScheduler } from '../../../src/core/schedule/review';
import { defaultSchedule } from '../../../src/core/schedule/settings';
import { aQuestion, day, minute, morning } from '../../support/builders';

/*
 * Long random histories through the session's state machine, as the host plays them: sessions of several kinds begun, left and taken up, questions
 * graded, buried, suspended, reset and skipped, and everything undone across sessions. What is remembered in the end is what ts-fsrs, used
 * directly, makes of the grades that count.
 */

type Act =
	| { readonly act: 'grade'; readonly as: Grade }
	| { readonly act: 'begin'; readonly kind: SessionKind }
	| { readonly act: 'wait'; readonly ms: number }
	| { readonly act: 'bury' | 'suspend' | 'bring back' | 'reset' | 'skip' | 'leave' | 'resume' | 'undo' };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 10, arbitrary: fc.record({ act: fc.constant('grade' as const), as: fc.constantFrom(...grades) }) },
	{ weight: 4, arbitrary: fc.record({ act: fc.constant('wait' as const), ms: fc.constantFrom(minute, 11 * minute, day, 40 * day) }) },
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('begin' as const), kind: fc.constantFrom<SessionKind>('single', 'random', 'due', 'practice', 'missed') }) },
	{ weight: 8, arbitrary: fc.record({ act: fc.constantFrom('bury' as const, 'suspend' as const, 'bring back' as const, 'reset' as const, 'skip' as const, 'leave' as const, 'resume' as const, 'undo' as const, 'undo' as const) }) },
);

interface Review { readonly entry: string; readonly key: string; readonly grade: Grade; readonly at: number }
/** What counts in the end: a list of grades and resets, from which undo takes the last. */
type Counting = Review | { readonly entry: string; readonly key: string; readonly reset: true };

const keys = ['bank/a', 'bank/b', 'bank/c', 'bank/d'];
const scheduler = createScheduler();

function play(acts: readonly Act[]): { readonly standings: ReadonlyMap<string, Standing>; readonly counting: readonly Counting[] } {
	const standings = new Map<string, Standing>();
	let counting: Counting[] = [];
	let desk: Desk = emptyDesk;
	let now = morning;
	let written = 0;

	/** What the host does for a step: writes the standing, moves the session, and puts the step on the desk. */
	function step(key: string, after: Standing, take?: (session: Session) => Moved | undefined): string {
		const entry = `w-${written++}`;
		const before = standings.get(key) ?? null;
		standings.set(key, after);
		const session = onDisplay(desk);
		const moved = session && take?.(session);
		const changes = [{ key, entry, before }];
		desk = session && moved ? stepped(withSession(desk, moved.session), { at: { session: session.id, back: moved.back }, changes }) : stepped(desk, { changes });
		return entry;
	}

	for (const each of acts) {
		const session = onDisplay(desk);
		const key = session && currentSlot(session)?.key;
		switch (each.act) {
			case 'begin': desk = begin(desk, startSession(each.kind, 'Drill', each.kind === 'single' ? keys.slice(0, 1) : keys)); break;
			case 'wait': now += each.ms; break;
			case 'leave': desk = putDown(desk); break;
			case 'resume': desk = takeUp(desk); break;
			case 'skip': desk = session ? withSession(desk, skip(session, now)) : desk; break;
			case 'grade': {
				if (session && key !== undefined) {
					const { after } = judge(scheduler, session.kind, { key, question: aQuestion(), attempt: freshAttempt, draft: '', elapsed: 0, before: standings.get(key), grade: each.as, now }, { lapses: 3, isSuspended: true });
					const returns = after.suspended ? undefined : returnOf(session.kind, key, each.as, after.memory, now);
					const isCounted = session.kind !== 'practice' && session.kind !== 'missed';
					const entry = step(key, after, current => graded(current, { grade: each.as, followUps: [], ...(returns !== undefined && { returns }) }, now));
					counting.push(...(isCounted ? [{ entry, key, grade: each.as, at: now }] : []));
				}
				break;
			}
			case 'bury': case 'suspend': {
				if (key !== undefined) {
					step(key, setAside(standings.get(key), each.act === 'bury' ? now + day : 'for good'), current => putAside(current, now));
				}
				break;
			}
			case 'bring back': keys.forEach(one => standings.set(one, broughtBack(standings.get(one)))); break;
			case 'reset': {
				const entry = step('bank/a', reset(standings.get('bank/a')));
				counting.push({ entry, key: 'bank/a', reset: true });
				break;
			}
			case 'undo': {
				const undone = undo(desk);
				for (const { key: of, entry, before } of undone?.step.changes ?? []) {
					standings.set(of, takenBack(standings.get(of), before));
					counting = counting.filter(review => review.entry !== entry);
				}
				desk = undone?.desk ?? desk;
				break;
			}
		}
	}
	return { standings, counting };
}

const rated = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** What ts-fsrs alone remembers of a question. */
function directly(key: string, counting: readonly Counting[]): Memory | undefined {
	const own = counting.filter(each => each.key === key);
	const since = own.slice(own.findLastIndex(each => 'reset' in each) + 1) as readonly Review[];
	const { retention, maximumDays, fuzz, steps } = defaultSchedule;
	let card: Card | undefined;
	for (const { grade, at } of since) {
		const before: Card = card ?? createEmptyCard(at);
		const direct: FSRS = fsrs(generatorParameters({
			request_retention: retention, maximum_interval: maximumDays, enable_fuzz: fuzz,
			learning_steps: steps as readonly StepUnit[], relearning_steps: steps.slice(-1) as readonly StepUnit[],
		}));
		direct.useStrategy(StrategyMode.SEED, () => `${key} ${before.reps}`);
		card = direct.next(before, at, rated[grade]).card;
	}
	if (!card) {
		return undefined;
	}
	const last = card.last_review!.getTime();
	const days = Math.min(card.scheduled_days, maximumDays);
	return {
		due: days < card.scheduled_days ? last + days * day : card.due.getTime(), stability: card.stability, difficulty: card.difficulty, stage: stages[card.state],
		step: card.learning_steps, days, reviews: card.reps, lapses: card.lapses, last,
	};
}

describe('a long history of sessions', () => {
	it('leaves what ts-fsrs remembers of the grades that count, whatever was put aside, reset and taken back', () => {
		let most = 0;

		fc.assert(fc.property(fc.array(anyAct, { minLength: 20, maxLength: 120 }), acts => {
			const { standings, counting } = play([{ act: 'begin', kind: 'random' }, ...acts]);

			for (const key of keys) {
				assert.deepEqual(standings.get(key)?.memory, directly(key, counting), key);
			}
			most = Math.max(most, counting.length);
		}), { numRuns: 60 });

		assert.ok(most > 10, 'the histories are long');
	});

	it('undoes thirty steps to where it began', () => {
		const acts: readonly Act[] = Array.from({ length: 30 }, (_, i): Act => ({ act: 'grade', as: i % 3 === 0 ? 'again' : 'good' }));

		const { standings, counting } = play([{ act: 'begin', kind: 'random' }, ...acts.flatMap((each): Act[] => [each, { act: 'wait', ms: 11 * minute }]), ...acts.map((): Act => ({ act: 'undo' }))]);

		assert.deepEqual(counting, []);
		assert.ok([...standings.values()].every(standing => Object.keys(standing).length === 0));
	});
});
