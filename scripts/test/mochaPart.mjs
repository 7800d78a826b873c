import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/*
 * node mochaPart.mjs <file for the counts> <timeout of a test, ms> folder…
 *
 * Runs every *.test.cjs and *.test.mjs below the folders and writes { passed, failed } as JSON. A pending or
 * exclusive test is a failure: nothing is skipped quietly. It ends with its standard input.
 */

const [counts = '', timeout = '10000', ...folders] = process.argv.slice(2);
const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: Number(timeout), forbidOnly: true, forbidPending: true });

process.stdin.on('close', () => process.exit(1)).resume();

for (const folder of folders) {
	for (const file of testFiles(folder)) {
		mocha.addFile(file);
	}
}
await mocha.loadFilesAsync();
const runner = mocha.run(failures => {
	writeFileSync(counts, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed: Math.max(failures, runner.stats?.failures ?? 0) }));
	process.exit(failures > 0 ? 1 : 0);
});

/** @param {string} folder */
function testFiles(folder) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.test\.[cm]js$/.test(name));
	return names.sort().map(name => join(folder, name));
}
