import { spawn } from 'node:child_process';

const tailLines = 25;

/**
 * Runs one step of an installation quietly. Resolves when it exits with 0; rejects with an Error that names the step
 * and quotes the last lines of what it printed.
 * @param {string} name what the step does, in the user's words
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>}
 */
export function runStep(name, command, args, { cwd, env = process.env }) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', chunk => (output = (output + chunk).slice(-20_000)));
		}
		child.on('error', error => reject(new Error(`The step "${name}" could not start: ${error.message}`)));
		child.on('close', (code, signal) => {
			if (code === 0) {
				resolve();
			} else {
				const tail = output.trimEnd().split('\n').slice(-tailLines).join('\n');
				reject(new Error(`The step "${name}" failed (${signal ?? `exit code ${code}`}). Its last lines:\n${tail}`));
			}
		});
	});
}

/**
 * The environment for an npm that works in another folder: the caller's, without what an outer `npm run` adds about its
 * own package.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(extra = {}) {
	const outer = /^npm_(package_|lifecycle_|command$|config_(local_prefix|global_prefix|prefix|ignore_scripts|omit|workspace)$)/i;
	return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name))), ...extra };
}
