const step = 25;

/** Looks until there is something to see, and gives it; says what it waited for when that doesn't come. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 15_000): Promise<NonNullable<T>> {
	const end = Date.now() + patience;
	for (;;) {
		const seen = await look();
		if (seen) {
			return seen;
		}
		if (Date.now() > end) {
			throw new Error(`Waited for ${patience / 1000} s in vain: ${what}.`);
		}
		await pause(step);
	}
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
