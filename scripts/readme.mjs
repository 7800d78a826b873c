import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './build/typescript.mjs';
import { withTables } from './readme/tables.mjs';
import { repository } from './vscode/folders.mjs';

/*
 * Writes the README's tables of commands, keys and settings from package.json, and of lint rules from the rules themselves.
 *
 *   node scripts/readme.mjs [--check]    with --check nothing is written; exit code 1 says that the README is out of date
 */

const file = join(repository, 'README.md');
try {
	const readme = readFileSync(file, 'utf8');
	const { rules } = await /** @type {Promise<typeof import('../src/core/lint/rules.ts')>} */ (importTypeScript('src/core/lint/rules.ts'));
	const { readerCodes } = await /** @type {Promise<typeof import('../src/core/lint/readerCodes.ts')>} */ (importTypeScript('src/core/lint/readerCodes.ts'));
	const { ruleTable, ruleTableHead } = await /** @type {Promise<typeof import('../src/core/lint/ruleTable.ts')>} */ (importTypeScript('src/core/lint/ruleTable.ts'));
	const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
	const wanted = withTables(readme, manifest, { head: ruleTableHead, rows: ruleTable(rules, readerCodes) });
	if (wanted === readme) {
		console.log('README.md is up to date.');
	} else if (process.argv.includes('--check')) {
		throw new Error('README.md is out of date. Run: node scripts/readme.mjs');
	} else {
		writeFileSync(file, wanted);
		console.log('README.md has been written.');
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}
