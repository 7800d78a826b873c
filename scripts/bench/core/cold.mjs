import { Worker } from 'node:worker_threads';
import { median } from '../statistics.mjs';

/**
 * The median of what a function of a module of this folder gives when it runs for the first time: each run has a JavaScript engine of its
 * own, to which all code is new, as it is to an extension host that has just started.
 * @param {number} runs
 * @param {string} name of the function, which gives a number, and of its file
 * @param {unknown} argument
 * @returns {Promise<number>}
 */
export async function coldMedian(runs, name, argument) {
	const values = [];
	for (let run = 0; run < runs; run++) {
		values.push(await runCold(name, argument));
	}
	return median(values);
}

const starter = `
const { parentPort, workerData: { file, name, argument } } = require('node:worker_threads');
import(file).then(module => module[name](argument)).then(value => parentPort.postMessage(value));
`;

/** @param {string} name @param {unknown} argument @returns {Promise<number>} */
function runCold(name, argument) {
	return new Promise((resolve, reject) => {
		const file = new URL(`./${name}.mjs`, import.meta.url).href;
		const worker = new Worker(starter, { eval: true, workerData: { file, name, argument } });
		worker.on('message', resolve).on('error', reject);
	});
}
