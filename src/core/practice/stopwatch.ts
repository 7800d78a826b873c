/** Measures how long someone looks at something; it stands still while nobody does. */
export interface Stopwatch {
	/** Milliseconds since the last restart, those that it stood still left out. */
	spent(): number;
	/** Begins again at nothing, running or not as before. */
	restart(): void;
	run(isRunning: boolean): void;
}

/** One stretch counts no more than `longest` milliseconds: who is away for longer wasn't looking. */
export function createStopwatch(now: () => number, longest: number): Stopwatch {
	let earlier = 0;
	let since: number | undefined = now();
	const spent = () => earlier + (since === undefined ? 0 : Math.min(Math.max(0, now() - since), longest));
	return {
		spent,
		restart() {
			earlier = 0;
			since = since === undefined ? undefined : now();
		},
		run(isRunning) {
			if (isRunning !== (since !== undefined)) {
				earlier = spent();
				since = isRunning ? now() : undefined;
			}
		},
	};
}
