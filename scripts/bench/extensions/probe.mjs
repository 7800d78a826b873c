import { appendFileSync } from 'node:fs';
import Module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { processorTime } from './processorTime.mjs';

/*
 * An extension that watches another one in the same extension host. It comes first (`*`), stands around Node's loader, and so
 * sees VS Code itself load the other's main module and call its `activate`, both by the finest clock. For two seconds from there it
 * also watches for blocks: the longest time by which a timer of 1 ms came late. Then it collects garbage and looks at what of the heap is
 * kept. One line of JSON goes into the file that DRYRUN_BENCH_REPORT names.
 */

/**
 * @typedef {object} Sighting
 * @property {number} load ms
 * @property {number} activate ms
 * @property {number} cpu what the host's thread worked of both, ms: less than they took where others use the processor too
 * @property {number} block ms
 * @property {number} heap bytes
 */

const main = process.env['DRYRUN_BENCH_MAIN'] ?? '';
const report = process.env['DRYRUN_BENCH_REPORT'] ?? '';
const watchFor = 2_000;
const quiet = 500;

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));
const loader = /** @type {{ _load: (request: string, ...rest: readonly unknown[]) => unknown }} */ (/** @type {unknown} */ (Module));

export function activate() {
	const load = loader._load;
	loader._load = function (request, ...rest) {
		if (!request.startsWith(main)) {
			return load.call(this, request, ...rest);
		}
		loader._load = load;
		collect();
		const heap = process.memoryUsage().heapUsed;
		const longestBlock = watchBlocks();
		const working = processorTime();
		const start = performance.now();
		const loaded = /** @type {{ activate: (context: unknown) => unknown }} */ (load.call(this, request, ...rest));
		const loading = performance.now() - start;
		const loadingCpu = processorTime() - working;
		return {
			...loaded,
			activate(/** @type {unknown} */ context) {
				const before = processorTime();
				const called = performance.now();
				const result = loaded.activate(context);
				const activating = performance.now() - called;
				const cpu = loadingCpu + processorTime() - before;
				setTimeout(() => {
					const block = longestBlock();
					setTimeout(() => {
						collect();
						tell({ load: loading, activate: activating, cpu, block, heap: process.memoryUsage().heapUsed - heap });
					}, quiet);
				}, watchFor);
				return result;
			},
		};
	};
}

/** @param {Sighting} sighting */
function tell(sighting) {
	appendFileSync(report, `${JSON.stringify(sighting)}\n`);
}

/** Watches from now on; the answer ends it. */
function watchBlocks() {
	let longest = 0;
	let last = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		longest = Math.max(longest, now - last - 1);
		last = now;
	}, 1);
	return () => {
		clearInterval(timer);
		return longest;
	};
}
