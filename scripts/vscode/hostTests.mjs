import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, temporaryCopy, temporaryFolder } from './folders.mjs';
import { startServer } from './server.mjs';
import { openWorkbench } from './workbench.mjs';

const timeout = 240_000;
const hostTimeout = 60_000;

/** @typedef {{ passed: number, failed: number, reason?: string }} Counts a reason says what went wrong beside tests */

/**
 * Runs the mocha tests in `out/test/host` inside the extension host of a real VS Code, on a copy of
 * `test/support/workspace`. Their entry, `index.cjs`, writes `{ passed, failed }` as JSON into the file that the
 * environment variable DRYRUN_COUNTS names. Never rejects: what went wrong is in `reason`.
 * @param {{ extension?: string, tests?: string, workspace?: string, onLine?: (line: string) => void }} [options]
 * @returns {Promise<Counts>}
 */
export async function runHostTests(options = {}) {
	const {
		extension = repository, tests = join(repository, 'out/test/host/index.cjs'),
		workspace = 'test/support/workspace', onLine = console.log,
	} = options;
	if (!existsSync(tests)) {
		return { passed: 0, failed: 0, reason: `There is no ${tests}: build with node scripts/build.mjs --tests.` };
	}
	const results = temporaryFolder();
	const counts = join(results.folder, 'counts.json');
	/** @type {(() => unknown)[]} */
	const undo = [results.remove];
	try {
		const copy = temporaryCopy(workspace);
		undo.unshift(copy.remove);
		const server = await startServer({ env: { DRYRUN_COUNTS: counts } });
		undo.unshift(server.stop);
		const window = await openWorkbench({ server, folder: copy.folder, extension, tests, onLine });
		undo.unshift(window.close);
		const code = await Promise.race([window.exit, hostMissing(server), tooLate(() => window.console)]);
		return judge(code, counts);
	} catch (error) {
		return { passed: 0, failed: 0, reason: error instanceof Error ? error.message : String(error) };
	} finally {
		for (const step of undo) {
			await step();
		}
	}
}

/** @param {number} code @param {string} file @returns {Counts} */
function judge(code, file) {
	if (!existsSync(file)) {
		return { passed: 0, failed: 0, reason: `The tests ended with code ${code} before they could be counted.` };
	}
	const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
	const reason = passed + failed === 0 ? 'No test ran.' : code !== 0 && failed === 0 ? `Exit code ${code}.` : undefined;
	return { passed, failed, ...(reason && { reason }) };
}

/** Rejects if no extension host runs after a while. @param {import('./server.mjs').RunningServer} server @returns {Promise<never>} */
function hostMissing(server) {
	return new Promise((_, reject) => {
		setTimeout(() => {
			if (process.platform !== 'win32' && server.extensionHostPids().length === 0) {
				reject(new Error(`No extension host has started. The server says:\n${server.log().slice(-3000)}`));
			}
		}, hostTimeout).unref();
	});
}

/** @param {() => string[]} output @returns {Promise<never>} */
function tooLate(output) {
	return new Promise((_, reject) => {
		setTimeout(() => {
			const last = output().slice(-20).join('\n');
			reject(new Error(`The tests did not end within ${timeout / 60_000} minutes. The last output:\n${last}`));
		}, timeout).unref();
	});
}
