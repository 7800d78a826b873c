import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openDesktop, openInBrowser, desktopCode } from './start/open.mjs';
import { repository, temporaryCopy } from './vscode/folders.mjs';
import { startServer } from './vscode/server.mjs';
import { writeSettings } from './vscode/settings.mjs';

/*
 * npm start                 builds and opens Dry Run on a copy of the sample project
 * npm start -- --no-open    serves it and only prints the address
 *
 * In the desktop's VS Code if `code` is on the PATH, else in the browser, served by VS Code's own server.
 */

const open = !process.argv.includes('--no-open');
const code = open ? desktopCode() : undefined;

console.log('Building Dry Run.');
const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: repository, stdio: 'inherit' });
if (build.status !== 0) {
	console.error('The build failed.');
	process.exit(1);
}

const sample = temporaryCopy('test/support/sample');
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => process.exit(0));
}

try {
	await (code ? showOnDesktop(code) : serve());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @param {string} command */
async function showOnDesktop(command) {
	console.log(`Opening VS Code on a copy of the sample project: ${sample.folder}\nCtrl+C, or closing the window, ends it.`);
	await openDesktop(command, repository, sample.folder);
}

async function serve() {
	const server = await startServer();
	writeSettings(server.dataDir);
	const readme = `vscode-remote://127.0.0.1:${server.port}${join(sample.folder, 'README.md')}`;
	const address = server.url({ folder: sample.folder, extension: repository, payload: [['openFile', readme]] });
	console.log(`\nDry Run is ready in VS Code, on a copy of the sample project. Its address:\n\n${address}\n`);
	if (open && openInBrowser(address)) {
		console.log('It opens in the browser.');
	}
	console.log('Ctrl+C ends it.');
}
