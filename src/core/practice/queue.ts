import type { Outline } from '../bank/bank';
import { seededRandom, weightedShuffle } from '../chance/random';
import type { Standing } from '../progress/entry';
import type { Day } from '../schedule/day';
import { isDue } from '../schedule/due';
import type { SessionKind } from './session';

export interface QueueParts {
	readonly outlines: readonly Outline[];
	readonly standingOf: (key: string) => Standing | undefined;
	readonly now: number;
	readonly today: Day;
	/** The same seed gives the same queue. */
	readonly seed: string;
	/** At most this many questions. */
	readonly limit: number;
}

/** The keys of a session's questions, in the order in which they are asked. Drafts and questions put aside are never among them. */
export function queueFor(kind: SessionKind, { outlines, standingOf, now, today, seed, limit }: QueueParts): readonly string[] {
	const random = seededRandom(seed);
	const open = outlines.filter(outline => isOpen(outline, standingOf(outline.key), now));
	const having = (test: (standing: Standing) => boolean) => open.filter(({ key }) => {
		const standing = standingOf(key);
		return standing !== undefined && test(standing);
	});
	const weight = ({ key }: Outline) => weightOf(standingOf(key), now);

	const chosen: Readonly<Record<SessionKind, () => readonly Outline[]>> = {
		single: () => open,
		topic: () => [...open].sort((a, b) => urgency(standingOf(a.key), now, today) - urgency(standingOf(b.key), now, today)),
		random: () => weightedShuffle(open, weight, random),
		learn: () => open.filter(({ key }) => standingOf(key)?.memory === undefined),
		practice: () => weightedShuffle(open, weight, random),
		missed: () => having(({ missed }) => missed !== undefined && missed.length > 0),
		followUps: () => [],
		today: () => having(({ memory }) => memory !== undefined && isDue(memory, now, today)),
		starred: () => having(standing => standing.starred === true),
		weak: () => weightedShuffle(having(standing => standing.grade === 'again' || standing.grade === 'hard'), weight, random),
		due: () => having(({ memory }) => memory !== undefined && isDue(memory, now, today))
			.sort((a, b) => dueTime(standingOf(a.key)) - dueTime(standingOf(b.key))),
	};
	return chosen[kind]().slice(0, limit).map(outline => outline.key);
}

function isOpen(outline: Outline, standing: Standing | undefined, now: number): boolean {
	return !outline.draft && !standing?.suspended && (standing?.buriedUntil ?? 0) <= now;
}

const dueTime = (standing: Standing | undefined): number => standing?.memory?.due ?? Number.POSITIVE_INFINITY;

/** What is due or was failed comes first, then the new, then the rest; within each the bank's order stays. */
function urgency(standing: Standing | undefined, now: number, today: Day): number {
	const memory = standing?.memory;
	if (!memory) {
		return 1;
	}
	return standing.grade === 'again' || isDue(memory, now, today) ? 0 : 2;
}

/** How much a question deserves a random turn: the new 4, the failed 8, the known less the more recently they were seen. */
function weightOf(standing: Standing | undefined, now: number): number {
	const memory = standing?.memory;
	if (!memory) {
		return 4;
	}
	if (standing.grade === 'again') {
		return 8;
	}
	const elapsedDays = Math.max(0, now - memory.last) / 86_400_000;
	return 0.25 + 4 * Math.min(1, elapsedDays / Math.max(1, memory.stability));
}
