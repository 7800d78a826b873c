const step = 25;

/** What there is to see once there is something. */
type Seen<T> = Exclude<T, undefined | null | false | 0 | ''>;

/** Looks until there is something to see, and gives it; says what it waited for when that doesn't come. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 8_000): Promise<Seen<T>> {
	const end = Date.now() + patience;
	for (;;) {
		const seen = await look();
		if (seen) {
			return seen as Seen<T>;
		}
		if (Date.now() > end) {
			throw new Error(`Waited for ${patience / 1000} s in vain: ${what}.`);
		}
		await pause(step);
	}
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
