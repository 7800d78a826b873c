import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { repository } from './folders.mjs';
import { ensureServer } from './install.mjs';
import { descendants } from './processes.mjs';

const guard = join(repository, 'scripts', 'vscode', 'guard.mjs');
const startTimeout = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} [dataDir] kept afterwards; without it a fresh temporary folder, removed on stop
 * @property {string} [extensionsDir] where installed extensions are; without it empty, inside the data folder
 * @property {boolean} [trust] true turns workspace trust on, so that a new folder opens in restricted mode
 * @property {number} [port] without it a free one. What the browser stores belongs to address and port: a test that
 * restarts the server and expects workspace state must ask for the same port again
 * @property {NodeJS.ProcessEnv} [env] added to the environment of the server and its extension hosts
 */

/**
 * @typedef {object} RunningServer
 * @property {number} port
 * @property {string} dataDir
 * @property {(opening?: import('./address.mjs').Opening) => string} url
 * @property {() => number[]} extensionHostPids
 * @property {() => number[]} killExtensionHost ends every extension host with SIGKILL and says which. While an extension is
 * developed the workbench doesn't start it again by itself, but on a reload
 * @property {() => string} log everything that the server printed so far
 * @property {() => Promise<void>} stop ends the server and all that it started
 */

/**
 * Starts VS Code's server on 127.0.0.1 (installing it first if need be) and resolves when it listens. It ends with this
 * process at the latest, even if this process is killed.
 * @param {ServerOptions} [options]
 * @returns {Promise<RunningServer>}
 */
export async function startServer(options = {}) {
	const { node, root } = await ensureServer();
	const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'dry-run-server-'));
	const builtIn = linkTo(join(root, 'extensions'), join(dataDir, 'built-in'));
	const child = spawn(process.execPath, [guard, options.dataDir ? '' : dataDir, node, ...serverArguments(dataDir, builtIn, options)], {
		cwd: root,
		env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}', ...options.env },
		stdio: ['pipe', 'pipe', 'pipe'],
		detached: true,
	});
	const closed = once(child, 'close');
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', chunk => (log += chunk));
	}
	const stop = async () => {
		child.stdin.end();
		await closed;
	};
	const port = await listeningPort(child, () => log).catch(async error => {
		await stop();
		throw error;
	});
	const extensionHostPids = () => descendants(child.pid ?? 0)
		.filter(({ command }) => command.includes('--type=extensionHost'))
		.map(({ pid }) => pid);
	return {
		port,
		dataDir,
		url: opening => workbenchAddress(port, opening),
		extensionHostPids,
		killExtensionHost() {
			const pids = extensionHostPids();
			pids.forEach(pid => process.kill(pid, 'SIGKILL'));
			return pids;
		},
		log: () => log,
		stop,
	};
}

/**
 * Built-in extensions that lie inside the folder of the extension under development, as the default place of the server
 * does, are taken for parts of it and stay off: no themes, no icons. Seen through a link elsewhere they are not.
 * @param {string} target
 * @param {string} link
 */
function linkTo(target, link) {
	mkdirSync(dirname(link), { recursive: true });
	rmSync(link, { force: true });
	symlinkSync(target, link, 'junction');
	return link;
}

/** @param {string} dataDir @param {string} builtIn @param {ServerOptions} options */
function serverArguments(dataDir, builtIn, { port = 0, trust = false, extensionsDir = join(dataDir, 'extensions') }) {
	return [
		'out/server-main.js', '--host', '127.0.0.1', '--port', String(port), '--without-connection-token',
		'--accept-server-license-terms', '--enable-smoke-test-driver', '--telemetry-level', 'off',
		'--disable-getting-started-override', ...(trust ? [] : ['--disable-workspace-trust']),
		'--user-data-dir', dataDir, '--server-data-dir', dataDir, '--extensions-dir', extensionsDir,
		'--builtin-extensions-dir', builtIn,
	];
}

/** Our environment without what an editor around us has put there. */
function cleanEnvironment() {
	const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** @param {import('node:child_process').ChildProcessWithoutNullStreams} child @param {() => string} log @returns {Promise<number>} */
function listeningPort(child, log) {
	return new Promise((resolve, reject) => {
		/** @param {string} what */
		const fail = what => reject(new Error(`VS Code's server ${what}. It printed:\n${log().slice(-3000)}`));
		const timer = setTimeout(() => fail(`did not listen within ${startTimeout / 1000} s`), startTimeout);
		child.on('close', () => (clearTimeout(timer), fail('ended at once')));
		child.stdout.on('data', () => {
			const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
			if (port) {
				clearTimeout(timer);
				resolve(Number(port));
			}
		});
	});
}
