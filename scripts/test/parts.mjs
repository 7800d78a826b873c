import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, temporaryFolder } from '../vscode/folders.mjs';
import { runHostTests } from '../vscode/hostTests.mjs';
import { run } from './run.mjs';

/** @typedef {import('../vscode/hostTests.mjs').Counts} Counts */
/** @typedef {{ needsBuild: boolean, run: () => Promise<Counts> }} Part */

/** The parts of `npm test`, in their order. @type {Readonly<Record<string, Part>>} */
export const parts = {
	types: { needsBuild: false, run: () => check('npm', ['run', '--silent', 'typecheck']) },
	lint: { needsBuild: false, run: () => check('npm', ['run', '--silent', 'lint']) },
	build: { needsBuild: true, run: async () => ({ passed: 0, failed: 0 }) },
	unit: { needsBuild: true, run: () => mocha(10_000, 'core', 'cli') },
	project: { needsBuild: true, run: () => mocha(120_000, 'project') },
	host: { needsBuild: true, run: () => runHostTests() },
	ui: { needsBuild: true, run: () => mocha(180_000, 'ui') },
};

/**
 * Builds the extension and the tests.
 * @returns {Promise<string | undefined>} what went wrong
 */
export function buildTests() {
	return run(process.execPath, ['scripts/build.mjs', '--tests']);
}

/** A check that counts as one. @param {string} command @param {string[]} args @returns {Promise<Counts>} */
async function check(command, args) {
	const fault = await run(command, args);
	return fault ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** Runs mocha on folders of out/test. @param {number} timeout of one test, in ms @param {string[]} rooms @returns {Promise<Counts>} */
async function mocha(timeout, ...rooms) {
	const results = temporaryFolder();
	const counts = join(results.folder, 'counts.json');
	const folders = rooms.map(room => join('out', 'test', room)).filter(room => existsSync(join(repository, room)));
	try {
		const fault = await run(process.execPath, ['scripts/test/mochaPart.mjs', counts, String(timeout), ...folders]);
		if (!existsSync(counts)) {
			return { passed: 0, failed: 0, reason: `The tests could not be loaded or counted. ${fault ?? ''}` };
		}
		const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
		const reason = passed + failed === 0 ? 'No test ran.' : fault && failed === 0 ? fault : undefined;
		return { passed, failed, ...(reason && { reason }) };
	} finally {
		results.remove();
	}
}
