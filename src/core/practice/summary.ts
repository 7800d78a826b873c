import type { Grade } from '../schedule/memory';
import { parentKey } from './followUp';
import type { Session } from './session';

/** What an end screen says. */
export interface Summary {
	/** Questions that were graded, each once, by the last grade that they got. */
	readonly answered: readonly { readonly key: string; readonly grade: Grade; readonly took: number; readonly tries: number }[];
	readonly counts: Readonly<Record<Grade, number>>;
	/** Keys of the questions whose first grade was Again or Hard. */
	readonly missed: readonly string[];
	/** Milliseconds in all. */
	readonly took: number;
	/** Questions that were passed over. */
	readonly skipped: number;
}

/** A session in figures; follow-ups count in the time, and among the questions only where follow-ups are what the session asks. */
export function summarize(session: Session): Summary {
	const byKey = new Map<string, { grade: Grade; took: number; tries: number }>();
	const missed = new Set<string>();
	let took = 0;
	const asked = new Set<string>();
	for (const { key, attempt } of session.queue) {
		took += attempt?.elapsed ?? 0;
		if (parentKey(key) !== key && session.kind !== 'followUps') {
			continue;
		}
		asked.add(key);
		const grade = attempt?.grade;
		if (grade !== undefined) {
			const earlier = byKey.get(key);
			byKey.set(key, { grade, took: (earlier?.took ?? 0) + (attempt?.elapsed ?? 0), tries: (earlier?.tries ?? 0) + 1 });
			if (grade === 'again' || grade === 'hard') {
				missed.add(key);
			}
		}
	}

	const counts: Record<Grade, number> = { again: 0, hard: 0, good: 0, easy: 0 };
	for (const { grade } of byKey.values()) {
		counts[grade]++;
	}
	return {
		answered: [...byKey].map(([key, result]) => ({ key, ...result })),
		counts,
		missed: [...missed],
		took,
		skipped: asked.size - byKey.size,
	};
}
