import { buildTests, parts } from './test/parts.mjs';

/*
 * npm test                   everything
 * npm test -- unit project   these parts only
 *
 * The last line is `N passed, N failed`. A part that ran no test or could not run counts as a failure.
 */

const names = process.argv.slice(2);
const unknown = names.filter(name => !(name in parts));
if (unknown.length > 0) {
	console.error(`There is no part "${unknown.join('", "')}". The parts are: ${Object.keys(parts).join(', ')}.`);
	process.exit(1);
}
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => process.exit(1));
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
/** @type {{ fault: string | undefined } | undefined} */
let built;

for (const [name, part] of Object.entries(parts)) {
	if (names.length === 0 || names.includes(name)) {
		if (part.needsBuild && !built) {
			built = { fault: await timed('build', buildTests) };
			if (built.fault) {
				report('build', { passed: 0, failed: 0, reason: built.fault });
			}
		}
		if (part.needsBuild && built?.fault) {
			if (name !== 'build') {
				report(name, { passed: 0, failed: 0, reason: 'Not run: the build failed.' });
			}
		} else if (name !== 'build') {
			report(name, await timed(name, part.run));
		}
	}
}

console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function timed(name, work) {
	console.log(`\n== ${name}`);
	const start = performance.now();
	const result = await work();
	console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return result;
}

/** @param {string} name @param {import('./vscode/hostTests.mjs').Counts} counts */
function report(name, { passed, failed, reason }) {
	const failures = reason ? Math.max(failed, 1) : failed;
	total.passed += passed;
	total.failed += failures;
	summary.push(`${name}: ${passed} passed, ${failures} failed${reason ? ` (${reason})` : ''}`);
	console.log(summary.at(-1));
}
