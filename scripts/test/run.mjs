import { spawn } from 'node:child_process';
import { repository } from '../vscode/folders.mjs';

const patience = 15 * 60_000;

/**
 * Runs a program of the repository with its output on the screen. Resolves to nothing when it exits with 0, else to
 * what went wrong. It is ended when it takes longer than a quarter of an hour.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>}
 */
export function run(command, args) {
	return new Promise(resolve => {
		const child = spawn(command, args, {
			cwd: repository,
			stdio: ['pipe', 'inherit', 'inherit'], // A pipe that nothing is written to ends with us, whatever ends us.
			shell: process.platform === 'win32' && command === 'npm',
			timeout: patience,
		});
		child.on('error', error => resolve(`${command} could not start: ${error.message}`));
		child.on('exit', (code, signal) => resolve(code === 0 ? undefined : `${[command, ...args].join(' ')}: ${signal ?? `exit code ${code}`}`));
	});
}
