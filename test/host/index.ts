import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * Runs every *.test.cjs beside this file inside the extension host, where VS Code calls it. How many passed and failed
 * goes as JSON into the file that the environment variable DRYRUN_COUNTS names; rejects when one failed or none ran.
 */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000, slow: 2_000, forbidOnly: true, forbidPending: true });
	for (const name of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
		if (name.endsWith('.test.cjs')) {
			mocha.addFile(join(__dirname, name));
		}
	}
	const { passed, failed } = await counted(mocha);
	const counts = process.env.DRYRUN_COUNTS;
	if (counts) {
		writeFileSync(counts, JSON.stringify({ passed, failed }));
	}
	if (failed > 0 || passed === 0) {
		throw new Error(failed > 0 ? `${failed} failed.` : 'No test ran.');
	}
}

function counted(mocha: Mocha): Promise<{ readonly passed: number; readonly failed: number }> {
	return new Promise(resolve => {
		const runner = mocha.run(failures => {
			const { passes = 0, failures: counted = 0 } = runner.stats ?? {};
			resolve({ passed: passes, failed: Math.max(failures, counted) });
		});
	});
}
