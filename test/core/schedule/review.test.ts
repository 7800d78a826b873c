import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmptyCard, fsrs, generatorParameters, Rating, StrategyMode, type Card, type FSRS, type Grade as Rated, type StepUnit } from 'ts-fsrs';
import { grades, stages, type Grade, type Memory } from '../../../src/core/schedule/memory';
import { createScheduler, isStep } from '../../../src/core/schedule/review';
import { defaultSchedule, type ScheduleSettings } from '../../../src/core/schedule/settings';
import { aMemory, day, hour, minute, morning } from '../../support/builders';

interface Review {
	readonly grade: Grade;
	/** Milliseconds since the review before. */
	readonly after: number;
}

const anyReview = fc.record({
	grade: fc.constantFrom(...grades),
	after: fc.oneof(fc.integer({ min: 0, max: 2 * hour }), fc.integer({ min: 0, max: 400 * day })),
});
const anyHistory = fc.array(anyReview, { minLength: 1, maxLength: 12 });
const anySettings: fc.Arbitrary<ScheduleSettings> = fc.record({
	retention: fc.constantFrom(0.7, 0.8, 0.9, 0.95, 0.99),
	steps: fc.constantFrom<readonly string[]>(['1m', '10m'], ['10m'], ['1m', '1h', '1d'], []),
	maximumDays: fc.constantFrom(1, 30, 365, 36_500),
	fuzz: fc.boolean(),
});

/** Every memory of a history, by the code under test. */
function replay(key: string, history: readonly Review[], settings = defaultSchedule): readonly Memory[] {
	const scheduler = createScheduler(settings);
	const memories: Memory[] = [];
	let now = morning;
	for (const { grade, after } of history) {
		now += after;
		memories.push(scheduler.review(key, memories.at(-1), grade, now));
	}
	return memories;
}

/** Every card of a history, by ts-fsrs alone, which keeps the card from review to review. */
function replayDirectly(key: string, history: readonly Review[], settings: ScheduleSettings): readonly Card[] {
	const cards: Card[] = [];
	let now = morning;
	for (const { grade, after } of history) {
		now += after;
		const before: Card = cards.at(-1) ?? createEmptyCard(morning);
		cards.push(directly(key, before, settings).next(before, now, rated[grade]).card);
	}
	return cards;
}

function directly(key: string, card: Card, { retention, maximumDays, fuzz, steps }: ScheduleSettings): FSRS {
	const scheduler: FSRS = fsrs(generatorParameters({
		request_retention: retention,
		maximum_interval: maximumDays,
		enable_fuzz: fuzz,
		learning_steps: steps as readonly StepUnit[],
		relearning_steps: steps.slice(-1) as readonly StepUnit[],
	}));
	scheduler.useStrategy(StrategyMode.SEED, () => `${key} ${card.reps}`);
	return scheduler;
}

/** A card as a memory; past the longest interval, ts-fsrs goes a day or two to keep the grades apart, and Dry Run doesn't. */
function inDays(card: Card, maximumDays: number): Memory {
	const last = card.last_review!.getTime();
	const isLonger = card.scheduled_days > maximumDays;
	return {
		due: isLonger ? last + maximumDays * day : card.due.getTime(), stability: card.stability, difficulty: card.difficulty, stage: stages[card.state],
		step: card.learning_steps, days: isLonger ? maximumDays : card.scheduled_days, reviews: card.reps, lapses: card.lapses, last,
	};
}

const rated: Readonly<Record<Grade, Rated>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };

describe('review', () => {
	it('gives what ts-fsrs gives, over whole histories and whatever the settings', () => {
		fc.assert(fc.property(fc.string({ maxLength: 5 }), anyHistory, anySettings, (key, history, settings) => {
			const memories = replay(key, history, settings);

			assert.deepEqual(memories, replayDirectly(key, history, settings).map(card => inDays(card, settings.maximumDays)));
		}), { numRuns: 40 });
	});

	it('goes on from a memory that was stored', () => {
		fc.assert(fc.property(anyHistory, history => {
			const scheduler = createScheduler();
			const memory = replay('bank/a', history).at(-1)!;

			const stored = JSON.parse(JSON.stringify(memory)) as Memory;

			assert.deepEqual(scheduler.review('bank/a', stored, 'good', memory.due), scheduler.review('bank/a', memory, 'good', memory.due));
		}), { numRuns: 20 });
	});

	it('gives the same dates for the same history', () => {
		fc.assert(fc.property(fc.string(), anyHistory, (key, history) => {
			assert.deepEqual(replay(key, history), replay(key, history));
		}), { numRuns: 20 });
	});

	it('spreads questions that were learnt together', () => {
		const history: readonly Review[] = [{ grade: 'easy', after: 0 }, { grade: 'good', after: 10 * day }, { grade: 'good', after: 60 * day }];

		const days = ['a', 'b', 'c', 'd', 'e', 'f'].map(key => replay(key, history).at(-1)?.days);

		assert.ok(new Set(days).size > 1, days.join());
	});

	it('does not spread them when told not to', () => {
		const history: readonly Review[] = [{ grade: 'easy', after: 0 }, { grade: 'good', after: 10 * day }];

		assert.deepEqual(replay('a', history, { ...defaultSchedule, fuzz: false }), replay('b', history, { ...defaultSchedule, fuzz: false }));
	});

	it('asks a new question again within minutes, then in days', () => {
		const [first, second] = replay('bank/a', [{ grade: 'good', after: 0 }, { grade: 'good', after: 10 * minute }]);

		assert.deepEqual([first?.stage, first?.days, (first?.due ?? 0) - morning], ['learning', 0, 10 * minute]);
		assert.equal(second?.stage, 'review');
		assert.ok(second.days >= 1);
	});

	it('lets an easy one leave its first day at once', () => {
		const [memory] = replay('bank/a', [{ grade: 'easy', after: 0 }]);

		assert.equal(memory?.stage, 'review');
	});

	it('counts a failure of a known question as a lapse', () => {
		const memory = createScheduler().review('bank/a', aMemory({ lapses: 2 }), 'again', morning);

		assert.equal(memory.lapses, 3);
		assert.equal(memory.stage, 'relearning');
		assert.equal(memory.due, morning + 10 * minute);
	});

	it('never waits for longer than the longest interval', () => {
		fc.assert(fc.property(anyHistory, fc.constantFrom(1, 7, 30), (history, maximumDays) => {
			for (const { due, last, days } of replay('bank/a', history, { ...defaultSchedule, maximumDays })) {
				assert.ok(days <= maximumDays && due - last <= maximumDays * day);
			}
		}), { numRuns: 20 });
	});

	it('leaves out a step that is none, rather than fail', () => {
		const broken = { ...defaultSchedule, steps: ['soon', '10m', '0m', '', '1.5h'] };

		assert.deepEqual(replay('a', [{ grade: 'again', after: 0 }], broken), replay('a', [{ grade: 'again', after: 0 }], { ...defaultSchedule, steps: ['10m'] }));
	});

	it('bears a clock that was set back', () => {
		const [first, second] = replay('bank/a', [{ grade: 'easy', after: 0 }, { grade: 'good', after: -3 * day }]);

		const atOnce = replay('bank/a', [{ grade: 'easy', after: 0 }, { grade: 'good', after: 0 }]).at(-1);
		assert.equal(second?.days, atOnce?.days);
		assert.equal(second?.last, (first?.last ?? 0) - 3 * day);
	});

	it('keeps Good and Easy within the longest interval too', () => {
		const { good, easy } = createScheduler({ ...defaultSchedule, maximumDays: 5 }).preview('bank/a', aMemory({ stability: 300 }), morning);

		assert.deepEqual([good.days, easy.days], [5, 5]);
		assert.equal(easy.due, morning + 5 * day);
	});

	it('leaves the memory that it was given as it was', () => {
		const memory = Object.freeze(aMemory());

		createScheduler().review('bank/a', memory, 'again', morning);

		assert.deepEqual(memory, aMemory());
	});
});

describe('preview', () => {
	it('shows for each grade what the review will give', () => {
		fc.assert(fc.property(fc.string({ maxLength: 5 }), fc.array(anyReview, { maxLength: 6 }), anySettings, (key, history, settings) => {
			const scheduler = createScheduler(settings);
			const memory = replay(key, history, settings).at(-1);
			const now = (memory?.last ?? morning) + 3 * day;

			const preview = scheduler.preview(key, memory, now);

			assert.deepEqual(preview, Object.fromEntries(grades.map(grade => [grade, scheduler.review(key, memory, grade, now)])));
		}), { numRuns: 25 });
	});

	it('never promises a better grade an earlier date', () => {
		fc.assert(fc.property(fc.array(anyReview, { maxLength: 6 }), history => {
			const memory = replay('bank/a', history).at(-1);

			const { again, hard, good, easy } = createScheduler().preview('bank/a', memory, memory?.due ?? morning);

			assert.ok(again.due <= hard.due && hard.due <= good.due && good.due <= easy.due);
		}), { numRuns: 25 });
	});
});

describe('retrievability', () => {
	const { retrievability } = createScheduler();

	it('is certain at the moment of the review', () => {
		assert.equal(retrievability(aMemory({ last: morning }), morning), 1);
	});

	it('has fallen to nine tenths after the stability', () => {
		const memory = aMemory({ last: morning, stability: 10 });

		assert.ok(Math.abs(retrievability(memory, morning + 10 * day) - 0.9) < 1e-6);
	});

	it('falls as time goes by', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (days, more) => {
			const memory = aMemory({ last: morning });

			const sooner = retrievability(memory, morning + days * day);
			const later = retrievability(memory, morning + (days + more) * day);

			assert.ok(0 < later && later < sooner && sooner <= 1);
		}));
	});

	it('is certain before the review, on a clock that was set back', () => {
		assert.equal(retrievability(aMemory({ last: morning }), morning - 3 * day), 1);
	});

	it('falls more slowly for what is stable', () => {
		const later = morning + 20 * day;

		assert.ok(retrievability(aMemory({ stability: 40 }), later) > retrievability(aMemory({ stability: 4 }), later));
	});
});

describe('isStep', () => {
	it('is a whole number of minutes, hours or days', () => {
		for (const step of ['1m', '10m', '1h', '9999d']) {
			assert.equal(isStep(step), true, step);
		}
		for (const step of ['', 'm', '0m', '01m', '1.5h', '-1m', '1w', '10 m', '10000m', '1m1h']) {
			assert.equal(isStep(step), false, step);
		}
	});

	it('holds for every default step', () => {
		assert.ok(defaultSchedule.steps.every(isStep));
	});
});
