import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));

/** What is kept on the heap and in buffers, in bytes. */
export function heapUsed() {
	collect();
	const { heapUsed: used, external } = process.memoryUsage();
	return used + external;
}
