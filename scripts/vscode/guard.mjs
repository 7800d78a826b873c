import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/*
 * node guard.mjs '<folder to remove at the end, or nothing>' command arg…
 *
 * Runs a command for a parent and ends it with the parent, however that goes: when the parent closes our standard
 * input, dies or is killed, the pipe ends, and everything that the command started goes too.
 */

const [folder = '', command = '', ...args] = process.argv.slice(2);
const posix = process.platform !== 'win32';
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: posix });

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => {});
}
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', () => {});
}
process.stdin.on('error', () => {}).on('close', () => void end()).resume();
child.on('error', error => console.error(error.message));
child.on('exit', () => void end());

let ending = false;

async function end() {
	if (ending) {
		return;
	}
	ending = true;
	for (const signal of /** @type {const} */ (['SIGTERM', 'SIGTERM', 'SIGKILL', 'SIGKILL'])) {
		if (!endGroup(signal)) {
			break;
		}
		await sleep(400);
	}
	if (folder) {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	process.exit(child.exitCode ?? 0);
}

/**
 * Signals the command and all its descendants. False when none is left.
 * @param {NodeJS.Signals} signal
 */
function endGroup(signal) {
	if (child.pid === undefined) {
		return false;
	}
	if (!posix) {
		spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
		return child.exitCode === null;
	}
	try {
		process.kill(-child.pid, signal);
		return true;
	} catch {
		return false;
	}
}
