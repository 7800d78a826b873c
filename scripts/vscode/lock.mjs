import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does the work while holding a lock file, so that two processes never do it at once; the second waits. A lock left by
 * a process that is gone is taken over.
 * @template T
 * @param {string} file its folder must exist
 * @param {() => void} onWait called once if somebody else holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, work) {
	let told = false;
	while (!take(file)) {
		if (!told) {
			told = true;
			onWait();
		}
		await sleep(500);
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

/** @param {string} file */
function take(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
			throw error;
		}
		clearStale(file);
		return false;
	}
}

/**
 * Moves the file away before deleting it, so that of two waiters only one clears it.
 * @param {string} file
 */
function clearStale(file) {
	try {
		const owner = Number(readFileSync(file, 'utf8'));
		const written = Date.now() - statSync(file).mtimeMs > 10_000;
		if (owner ? !isAlive(owner) : written) {
			const aside = `${file}.${process.pid}`;
			renameSync(file, aside);
			rmSync(aside, { force: true });
		}
	} catch {
		// Its owner or another waiter was quicker: the next attempt will tell.
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
