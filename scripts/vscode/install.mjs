import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { repository } from './folders.mjs';
import { withLock } from './lock.mjs';
import { npmEnvironment, runStep } from './step.mjs';

/** What is installed. VS Code's server is inside code-server; it wants this Node, which brings its own headers. */
const versions = { codeServer: '4.139.1', node: '24.9.0' };

const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
const packages = ['node', 'code-server'];
const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** @typedef {{ node: string, root: string, version: string }} Server the Node binary, VS Code's folder and version */

/**
 * Makes sure that VS Code's server is installed, in `.vscode-test/server` or in the folder that the environment
 * variable DRYRUN_VSCODE_SERVER names. Immediate when it is; about a minute, npm's registry, a C++ compiler and make
 * when it isn't. An interrupted installation starts over, and two at once become one. Throws an Error that says which
 * step failed, how, and what to do.
 * @param {(line: string) => void} [onProgress]
 * @returns {Promise<Server>}
 */
export async function ensureServer(onProgress = console.log) {
	const folder = resolve(process.env.DRYRUN_VSCODE_SERVER || join(repository, '.vscode-test', 'server'));
	if (!isComplete(folder)) {
		mkdirSync(folder, { recursive: true });
		const onWait = () => onProgress('Another process is installing the VS Code server: waiting for it.');
		await withLock(join(folder, 'lock'), onWait, () => install(folder, onProgress));
	}
	return describe(folder);
}

/** @param {string} folder @param {(line: string) => void} onProgress */
async function install(folder, onProgress) {
	if (isComplete(folder)) {
		return;
	}
	onProgress(`Installing VS Code's server into ${folder}: once, about a minute.`);
	// In a folder of its own, since an npm that outlived an interrupted installation may still be writing into the last.
	const work = join(folder, `work-${process.pid}`);
	const { node, root } = places(work);
	try {
		clear(folder);
		await step('Node for the server', fresh(work, 'node'), ['install', `${nodePackage()}@${versions.node}`, '--ignore-scripts']);
		await step('code-server', fresh(work, 'code-server'), ['install', `code-server@${versions.codeServer}`, '--ignore-scripts']);
		await step("VS Code's dependencies", root, ['install', '--omit=dev', '--ignore-scripts']);
		await step("VS Code's native modules", root, ['rebuild', ...nativeModules, '--ignore-scripts=false'], {
			PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
			npm_config_nodedir: dirname(dirname(node)),
		});
		packages.forEach(name => renameSync(join(work, name), join(folder, name)));
		rmSync(work, { recursive: true, force: true });
		writeFileSync(stampFile(folder), JSON.stringify(versions));
	} catch (error) {
		throw new Error(`VS Code's server could not be installed. ${/** @type {Error} */ (error).message}\n${advice(folder)}`);
	}

	/** @param {string} name @param {string} cwd @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
	async function step(name, cwd, args, env) {
		onProgress(`  ${name} …`);
		await runStep(name, 'npm', [...args, ...quiet], { cwd, env: npmEnvironment(env) });
	}
}

/** @param {string} folder */
const advice = folder =>
	'It needs npm\'s registry, a C++ compiler, make and Python 3 (Debian: apt-get install g++ make python3; macOS: '
	+ `xcode-select --install). Run the command again to start over; if it fails again, delete ${folder} first.`;

/** @param {string} folder */
const stampFile = folder => join(folder, 'installed.json');

/** @param {string} folder */
function isComplete(folder) {
	const stamp = existsSync(stampFile(folder)) ? readFileSync(stampFile(folder), 'utf8') : '';
	return stamp === JSON.stringify(versions) && existsSync(places(folder).node);
}

/** Removes what earlier installations left, as far as nobody is still at it. @param {string} folder */
function clear(folder) {
	rmSync(stampFile(folder), { force: true });
	packages.forEach(name => rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 }));
	for (const name of readdirSync(folder).filter(name => name.startsWith('work-'))) {
		try {
			rmSync(join(folder, name), { recursive: true, force: true });
		} catch {
			// The next installation will.
		}
	}
}

/** Makes an empty package, so that npm neither looks further up nor finds leftovers. @param {string} work @param {string} name */
function fresh(work, name) {
	const folder = join(work, name);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	return folder;
}

/** @param {string} folder */
function places(folder) {
	const binary = process.platform === 'win32' ? 'node.exe' : 'node';
	return {
		node: join(folder, 'node', 'node_modules', nodePackage(), 'bin', binary),
		root: join(folder, 'code-server', 'node_modules', 'code-server', 'lib', 'vscode'),
	};
}

/** The package that `node` on npm would fetch for this machine: taken directly, it needs no install script. */
function nodePackage() {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	return `${platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}`;
}

/** @param {string} folder @returns {Server} */
function describe(folder) {
	const { node, root } = places(folder);
	return { node, root, version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version };
}
