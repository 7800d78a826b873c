import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Runs before `npm start` and `npm test`, so that a fresh clone needs no other step. Uses nothing but Node.
 *
 *   node scripts/setup.mjs [--browser]    with --browser a Chromium is looked for too, and installed where that is possible
 */

const root = join(import.meta.dirname, '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	fail(`Dry Run is built with Node 20.19 or later; this is ${process.versions.node}.`);
}

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
	console.log('Installing npm packages (about half a minute).');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

if (process.argv.includes('--browser')) {
	const { findChromium } = await import('./vscode/chromium.mjs');
	try {
		findChromium();
	} catch (error) {
		if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
			fail(error instanceof Error ? error.message : String(error));
		}
		console.log('Installing Chromium.');
		run('apt-get', ['update']);
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
	}
}

/**
 * Runs a command quietly; its output is shown when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
	const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, input: '' });
	if (result.status !== 0) {
		fail(`"${command} ${args.join(' ')}" failed:\n${`${result.stdout}${result.stderr}`.slice(-4000)}`);
	}
}

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}
