/** @param {readonly number[]} values */
export const median = values => quantile(values, 0.5);

/** The value that the share `part` of all is not above. @param {readonly number[]} values @param {number} part */
export function quantile(values, part) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * part;
	const low = sorted[Math.floor(at)] ?? NaN;
	return low + ((sorted[Math.ceil(at)] ?? NaN) - low) * (at % 1);
}

/**
 * The median time of some runs, in ms.
 * @param {number} runs
 * @param {(run: number) => unknown} work
 */
export async function medianTime(runs, work) {
	const times = [];
	for (let run = 0; run < runs; run++) {
		times.push(await timed(() => work(run)));
	}
	return median(times);
}

/** @param {() => unknown} work */
export async function timed(work) {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/**
 * The median processor time of some runs, in ms: for ratios of work that waits for nothing, since others on the machine don't change it much.
 * @param {number} runs
 * @param {() => unknown} work
 */
export async function medianWork(runs, work) {
	const times = [];
	for (let run = 0; run < runs; run++) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1000);
	}
	return median(times);
}
