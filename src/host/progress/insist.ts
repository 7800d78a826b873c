import { tellUnwritten, tellWritten } from './notices';

/** How long it waits before it tries again: soon at first, then ever more rarely. */
const firstWait = 5_000, longestWait = 60_000;

/** Sees to it that what was recorded gets written: tries again until it is, and tells the person when it isn't and when it is. */
export interface Insist {
	/** To be called after a change; waits for the write that it caused. */
	watch(flush: () => Promise<void>): void;
	dispose(): void;
}

export function insist(): Insist {
	let timer: unknown;
	let wait = firstWait;
	let isTold = false;
	let isOver = false;
	let isWatching = false;

	async function attempt(flush: () => Promise<void>): Promise<void> {
		clearTimeout(timer);
		try {
			await flush();
			wait = firstWait;
			if (isTold && !isOver) {
				isTold = false;
				tellWritten();
			}
		} catch (error) {
			if (!isOver) {
				timer = setTimeout(() => { void attempt(flush); }, wait);
				wait = Math.min(2 * wait, longestWait);
				if (!isTold) {
					isTold = true;
					tellUnwritten(error instanceof Error ? error.message : String(error), () => { void attempt(flush); });
				}
			}
		}
	}

	return {
		watch(flush) {
			if (!isWatching) {
				isWatching = true;
				void attempt(flush).finally(() => { isWatching = false; });
			}
		},
		dispose() {
			isOver = true;
			clearTimeout(timer);
		},
	};
}
