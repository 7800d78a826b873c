import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Keeps Chromium quiet, fast and off the network: only this machine's own address resolves. */
export const quietFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome'];

/**
 * The path of a Chromium, Chrome or Edge: what the environment variable CHROMIUM names, else one on the PATH, else one
 * in its usual place. Throws an Error that says how to get one when there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function findChromium(env = process.env) {
	if (env.CHROMIUM) {
		if (!isExecutable(env.CHROMIUM)) {
			throw new Error(`The environment variable CHROMIUM names ${env.CHROMIUM}, which is no program that can be run.`);
		}
		return env.CHROMIUM;
	}
	const found = [...onPath(env), ...usualPlaces(env)].find(isExecutable);
	if (!found) {
		throw new Error(
			'No Chromium, Chrome or Edge was found. Install one (Debian: apt-get install chromium), '
			+ 'or name one by the environment variable CHROMIUM.',
		);
	}
	return found;
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} */
function onPath(env) {
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	return commands.flatMap(command => folders.map(folder => join(folder, command + suffix)));
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} */
function usualPlaces(env) {
	if (process.platform === 'darwin') {
		const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
		return names.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined);
		const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
		return roots.flatMap(root => programs.map(program => join(root, program)));
	}
	return [];
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
