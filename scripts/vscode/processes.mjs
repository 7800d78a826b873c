import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @typedef {{ pid: number, parent: number, command: string }} Process */

/**
 * All descendants of a process, each after its parent, with their command lines. Knows Linux and macOS.
 * @param {number} pid
 * @returns {Process[]}
 */
export function descendants(pid) {
	const all = existsSync('/proc/self/stat') ? fromProc() : fromPs();
	const found = all.filter(process => process.parent === pid);
	for (const { pid: parent } of found) {
		found.push(...all.filter(process => process.parent === parent));
	}
	return found;
}

/** @returns {Process[]} */
function fromProc() {
	return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(name => {
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
			return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
		} catch {
			return []; // It has ended since the folder was listed.
		}
	});
}

/** @returns {Process[]} */
function fromPs() {
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
	return lines.flatMap(line => {
		const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		return pid && parent && command ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
	});
}
