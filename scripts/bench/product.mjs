import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { repository, temporaryFolder } from '../vscode/folders.mjs';
import { runStep } from '../vscode/step.mjs';

/** @typedef {{ folder: string, name: string }} Product a copy of the repository, built for production; the extension's id with its version */

const left = new Set(['.git', '.vscode-test', 'dist', 'node_modules', 'out']);
/** @type {Promise<Product> | undefined} */
let product;

/**
 * Builds for production what the working tree holds, in a temporary copy: the tree's own build may be in use.
 * @param {(line: string) => void} say
 * @returns {Promise<Product>}
 */
export function buildProduct(say) {
	product ??= build(say);
	return product;
}

/** @param {(line: string) => void} say */
async function build(say) {
	say('building for production');
	const folder = join(temporaryFolder().folder, 'dry-run');
	cpSync(repository, folder, { recursive: true, filter: path => !left.has(relative(repository, path).split(sep)[0] ?? '') });
	symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
	await runStep('production build', process.execPath, ['scripts/build.mjs', '--production'], { cwd: folder });
	const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return { folder, name: `${publisher}.${name}-${version}` };
}

/** What ships, when there is no package to look into. */
export const shipped = ['package.json', 'dist', 'media'];

/** Installs the product as unpacking its package would. @param {Product} built @param {string} extensionsDir */
export function installProduct({ folder, name }, extensionsDir) {
	for (const part of shipped.filter(each => existsSync(join(folder, each)))) {
		cpSync(join(folder, part), join(extensionsDir, name, part), { recursive: true });
	}
	return join(extensionsDir, name);
}
