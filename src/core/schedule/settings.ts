/** What a person may change about the schedule. */
export interface ScheduleSettings {
	/** The share of reviews that should be recalled, 0.7 to 0.99. */
	readonly retention: number;
	/** Delays before a new question leaves its first day, such as `1m` and `10m`. */
	readonly steps: readonly string[];
	/** No interval is longer than this many days. */
	readonly maximumDays: number;
	/** Spread the intervals a little, so that questions learnt together don't stay together. */
	readonly fuzz: boolean;
}

export const defaultSchedule: ScheduleSettings = { retention: 0.9, steps: ['1m', '10m'], maximumDays: 365, fuzz: true };
