const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far away something is, as short as it fits on a button: `<1m`, `10m`, `3h`, `4d`, `2mo`, `1.5y`. */
export function formatInterval(ms: number): string {
	if (ms < minute) {
		return '<1m';
	}
	const minutes = Math.round(ms / minute);
	if (minutes < 60) {
		return `${minutes}m`;
	}
	if (ms < 20 * hour) {
		return `${Math.round(ms / hour)}h`;
	}
	const days = Math.max(1, Math.round(ms / day));
	if (days < 60) {
		return `${days}d`;
	}
	return days < 365 ? `${Math.round(days / 30.4)}mo` : `${Number((days / 365.25).toFixed(1))}y`;
}

/** How long something took, such as `45 s` or `3 min 05 s`. */
export function formatDuration(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
