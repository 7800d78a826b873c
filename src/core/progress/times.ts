import type { Entry } from './entry';
import { attemptsAmong } from './log';

export interface TopicTime {
	/** Milliseconds from question to grade, in the middle of all attempts; of an even number the mean of the two. */
	readonly median: number;
	readonly attempts: number;
}

/**
 * How long questions take, by topic: a category, a tag, or whatever `topicsOf` says of a question's key. An attempt counts for each of its
 * question's topics; attempts that were taken back, and those of questions without a topic, don't count.
 */
export function timesByTopic(entries: readonly Entry[], topicsOf: (key: string) => readonly string[]): ReadonlyMap<string, TopicTime> {
	const taken = new Map<string, number[]>();
	for (const { key, attempt } of attemptsAmong(entries)) {
		for (const topic of attempt ? topicsOf(key) : []) {
			const times = taken.get(topic) ?? [];
			times.push(attempt?.took ?? 0);
			taken.set(topic, times);
		}
	}
	return new Map([...taken].map(([topic, times]) => [topic, { median: medianOf(times), attempts: times.length }]));
}

function medianOf(times: readonly number[]): number {
	const sorted = times.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
