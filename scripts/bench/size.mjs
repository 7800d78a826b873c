import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { runStep } from '../vscode/step.mjs';
import { shipped } from './product.mjs';
import { row } from './report.mjs';

/**
 * Sizes of the production build: what is loaded at activation, what is loaded with the first bank file, and the package.
 * @param {import('./product.mjs').Product} product
 */
export async function measureSize({ folder }) {
	const size = (/** @type {string} */ file) => existsSync(join(folder, file)) ? statSync(join(folder, file)).size : 0;
	const main = size('dist/extension.cjs');
	const reader = size('dist/reader.cjs');
	const whole = await packageSize(folder);
	return [
		row('host bundle, minified', (main + reader) / 1000, 'KB', 200),
		row('  of it loaded at activation', main / 1000, 'KB'),
		row(whole.name, whole.bytes / 1e6, 'MB', 3),
	];
}

/** The VSIX once the repository says what goes into it; until then what would. @param {string} folder */
async function packageSize(folder) {
	if (existsSync(join(folder, '.vscodeignore'))) {
		const file = join(folder, 'out.vsix');
		await runStep('package', process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '-o', file], { cwd: folder });
		return { name: 'package', bytes: statSync(file).size };
	}
	const bytes = shipped.flatMap(part => filesIn(join(folder, part))).map(file => deflateRawSync(readFileSync(file), { level: 9 }).length + 120);
	return { name: 'package (deflated sum of dist, media and package.json)', bytes: bytes.reduce((sum, each) => sum + each, 0) };
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
	return statSync(path).isDirectory() ? readdirSync(path).flatMap(name => filesIn(join(path, name))) : [path];
}
