import { createEmptyCard, fsrs, generatorParameters, Rating, StrategyMode, type Card, type CardInput, type FSRS, type Grade as Rated, type StepUnit } from 'ts-fsrs';
import { grades, stages, type Grade, type Memory } from './memory';
import { defaultSchedule, type ScheduleSettings } from './settings';

/** Gives every grade its next memory. The fuzz is seeded by the question and its count of reviews: same history, same dates. */
export interface Scheduler {
	/** The memory after `grade` at `now` (milliseconds); a question without a memory is new. */
	review(key: string, memory: Memory | undefined, grade: Grade, now: number): Memory;
	/** What each of the four grades would lead to. */
	preview(key: string, memory: Memory | undefined, now: number): Readonly<Record<Grade, Memory>>;
	/** The chance, 0 to 1, that the question would be recalled at `now`: the FSRS forgetting curve. */
	retrievability(memory: Memory, now: number): number;
	/** The days that a memory which has left its learning steps would be given now, with the fuzz of its last review. */
	intervalOf(key: string, memory: Memory): number;
}

const states = { new: 'New', learning: 'Learning', review: 'Review', relearning: 'Relearning' } as const;
const ratings: Readonly<Record<Grade, Rated>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };

/** FSRS-6 as ts-fsrs implements it, with its default weights. */
export function createScheduler(settings: ScheduleSettings = defaultSchedule): Scheduler {
	const seeded = (key: string, memory: Memory | undefined): FSRS => {
		const scheduler: FSRS = fsrs(generatorParameters({
			request_retention: settings.retention,
			maximum_interval: settings.maximumDays,
			enable_fuzz: settings.fuzz,
			learning_steps: settings.steps.filter(isStep),
			relearning_steps: settings.steps.filter(isStep).slice(-1),
		}));
		scheduler.useStrategy(StrategyMode.SEED, () => `${key} ${memory?.reviews ?? 0}`);
		return scheduler;
	};
	const plain = fsrs(generatorParameters({ request_retention: settings.retention }));

	return {
		review: (key, memory, grade, now) => toMemory(seeded(key, memory).next(toCard(memory, now), now, ratings[grade]).card, now, settings),
		preview(key, memory, now) {
			const record = seeded(key, memory).repeat(toCard(memory, now), now);
			return Object.fromEntries(grades.map(grade => [grade, toMemory(record[ratings[grade]].card, now, settings)])) as Record<Grade, Memory>;
		},
		intervalOf(key, memory) {
			const scheduler = seeded(key, memory);
			scheduler.seed = `${key} ${Math.max(0, memory.reviews - 1)}`;
			return Math.min(Math.max(1, scheduler.next_interval(memory.stability, 0)), settings.maximumDays);
		},
		retrievability: (memory, now) => plain.get_retrievability(toCard(memory, now), now, false),
	};
}

/** True for a delay as ts-fsrs takes it: a whole number of minutes, hours or days. */
export function isStep(text: string): text is StepUnit {
	return /^[1-9]\d{0,3}[mhd]$/.test(text);
}

function toCard(memory: Memory | undefined, now: number): CardInput {
	if (!memory) {
		return createEmptyCard(now);
	}
	return {
		...createEmptyCard(memory.last),
		due: new Date(memory.due),
		stability: memory.stability,
		difficulty: memory.difficulty,
		scheduled_days: memory.days,
		learning_steps: memory.step,
		reps: memory.reviews,
		lapses: memory.lapses,
		state: states[memory.stage],
		last_review: new Date(Math.min(memory.last, now)), // a clock that was set back counts as no time at all
	};
}

/** ts-fsrs lets Good and Easy pass the longest interval by a day or two to keep the grades apart; here it holds. */
function toMemory(card: Card, now: number, { maximumDays }: ScheduleSettings): Memory {
	const days = Math.min(card.scheduled_days, maximumDays);
	return {
		due: days < card.scheduled_days ? now + days * 86_400_000 : card.due.getTime(),
		stability: card.stability,
		difficulty: card.difficulty,
		stage: stages[card.state],
		step: card.learning_steps,
		days,
		reviews: card.reps,
		lapses: card.lapses,
		last: now,
	};
}
