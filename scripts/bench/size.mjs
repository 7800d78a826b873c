import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { runStep } from '../vscode/step.mjs';
import { shipped } from './product.mjs';
import { row } from './report.mjs';

/**
 * Sizes of the production build: what is loaded at activation, what is loaded with the first bank file, and the package.
 * @param {import('./product.mjs').Product} product
 * @param {(line: string) => void} say
 */
export async function measureSize({ folder }, say) {
	say('packing');
	const size = (/** @type {string} */ file) => existsSync(join(folder, file)) ? statSync(join(folder, file)).size : 0;
	const main = size('dist/extension.cjs');
	const reader = size('dist/reader.cjs');
	const whole = await packageSize(folder, say);
	return [
		row('host bundle, minified, with the reader that comes with the first bank file', (main + reader) / 1000, 'KB', 200),
		row('host bundle, minified, as loaded at activation', main / 1000, 'KB'),
		row(whole.name, whole.bytes / 1e6, 'MB', 3),
	];
}

/**
 * The VSIX; while it can't be made, as long as a file that it must hold isn't there, what would go into it.
 * @param {string} folder
 * @param {(line: string) => void} say
 */
async function packageSize(folder, say) {
	const file = join(folder, 'measured.vsix');
	try {
		await runStep('package', process.execPath, ['scripts/package.mjs', '--out', file], { cwd: folder });
		return { name: 'whole package (VSIX)', bytes: statSync(file).size };
	} catch (error) {
		say(/** @type {Error} */ (error).message);
		const bytes = shipped.flatMap(part => filesIn(join(folder, part))).map(each => deflateRawSync(readFileSync(each), { level: 9 }).length + 120);
		return { name: 'whole package (no VSIX yet: deflated sum of what ships)', bytes: bytes.reduce((sum, each) => sum + each, 0) };
	}
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
	return statSync(path).isDirectory() ? readdirSync(path).flatMap(name => filesIn(join(path, name))) : [path];
}
