import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildTests } from './test/parts.mjs';
import { repository, temporaryCopy, temporaryFolder } from './vscode/folders.mjs';

/*
 * Runs the host's tests in a desktop VS Code, which is downloaded from Microsoft. `npm test` runs the same ones in the server build.
 *
 *   npm run test:desktop [-- 1.100.0]    the newest stable version without
 */

const [version = 'stable'] = process.argv.slice(2);

const buildFault = await buildTests();
if (buildFault) {
	fail(`The build failed. ${buildFault}`);
}

const vscodeExecutablePath = await downloadAndUnzipVSCode({ version, cachePath: join(repository, '.vscode-test') }).catch(error => fail(
	`A desktop VS Code (${version}) could not be downloaded: ${reason(error)}\n`
	+ 'This needs update.code.visualstudio.com. Where only the npm registry can be reached, `npm test -- host` runs the same tests in the server build.',
));

const counts = join(temporaryFolder().folder, 'counts.json');
const fault = await runTests({
	vscodeExecutablePath,
	extensionDevelopmentPath: repository,
	extensionTestsPath: join(repository, 'out', 'test', 'host', 'index.cjs'),
	extensionTestsEnv: { DRYRUN_COUNTS: counts },
	launchArgs: [temporaryCopy('test/support/workspace').folder, '--user-data-dir', temporaryFolder().folder, '--disable-extensions', '--disable-workspace-trust'],
}).then(code => code === 0 ? undefined : `Exit code ${code}.`, reason);

if (!existsSync(counts)) {
	fail(`The tests ended before they could be counted. ${fault ?? ''}`);
}
const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
if (fault) {
	console.error(fault);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(fault || failed > 0 || passed === 0 ? 1 : 0);

/** Why, with the causes that the network gives. @param {unknown} error @returns {string} */
function reason(error) {
	if (error instanceof AggregateError) {
		return error.errors.map(reason).join('; ');
	}
	return error instanceof Error ? error.message + (error.cause ? ` (${reason(error.cause)})` : '') : String(error);
}

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	console.log('0 passed, 1 failed');
	process.exit(1);
}
