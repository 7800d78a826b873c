import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './test/run.mjs';

/*
 * Packs the extension into a VSIX and prints its size. vsce makes the production build first (vscode:prepublish).
 *
 *   npm run package [-- --out FILE]    dry-run-<version>.vsix without
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const file = resolve(values.out ?? join(root, `dry-run-${version}.vsix`));

for (const needed of ['README.md', 'CHANGELOG.md', 'LICENSE']) {
	if (!existsSync(join(root, needed))) {
		fail(`There is no ${needed}, which the package has to hold.`);
	}
}

// There is no repository address yet that vsce could ask for, or put before the README's links.
const fault = await run(process.execPath, [
	join('node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file,
]);
if (fault) {
	fail(`The package could not be made. ${fault}`);
}
console.log(`${file}: ${(statSync(file).size / 1024).toFixed(0)} KB`);

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}
