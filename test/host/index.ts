import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * Runs every *.test.cjs beside this file inside the extension host, where VS Code calls it. How many passed and failed
 * goes as JSON into the file that the environment variable DRYRUN_COUNTS names; rejects when any failed.
 */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000, forbidOnly: true, forbidPending: true });
	for (const name of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
		if (name.endsWith('.test.cjs')) {
			mocha.addFile(join(__dirname, name));
		}
	}
	await new Promise<void>((resolve, reject) => {
		const runner = mocha.run(failures => {
			const { passes = 0 } = runner.stats ?? {};
			writeFileSync(process.env['DRYRUN_COUNTS'] ?? '', JSON.stringify({ passed: passes, failed: failures }));
			if (failures === 0) {
				resolve();
			} else {
				reject(new Error(`${failures} failed`));
			}
		});
	});
}
