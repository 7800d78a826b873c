/** A day of practice, from its start hour to the next day's; milliseconds, half open. */
export interface Day {
	readonly start: number;
	readonly end: number;
	/** The local date on which it starts, such as `2026-11-21`. */
	readonly name: string;
}

/**
 * The practice day that holds `at`, in local time. A day starts at `hour` (4 by default), so that a late evening belongs to the day that
 * it feels like; days are 23 or 25 hours long where the clocks change.
 */
export function dayOf(at: number, hour = 4): Day {
	const moment = new Date(at);
	const sameDate = localTime(moment, 0, hour);
	const offset = at < sameDate ? -1 : 0;
	const start = localTime(moment, offset, hour);
	return { start, end: localTime(moment, offset + 1, hour), name: nameOf(new Date(start)) };
}

function localTime(moment: Date, days: number, hour: number): number {
	return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days, hour).getTime();
}

function nameOf(date: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
