import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Bundles of all test files. Those of core and the command line share their code: over a thousand small tests run a good deal faster in one
 * copy of it, which gets warm. The others are files of their own, as the extension host wants them.
 * @param {import('esbuild').BuildOptions} common
 * @returns {readonly import('esbuild').BuildOptions[]}
 */
export function testBundles(common) {
	/** @type {import('esbuild').BuildOptions} */
	const bundle = { ...common, outdir: 'out/test', outbase: 'test', platform: 'node', packages: 'external' };
	const files = testFiles();
	const isUnit = (/** @type {string} */ file) => /^test[\\/](core|cli)[\\/]/.test(file);
	return [
		{ ...bundle, entryPoints: files.filter(isUnit), format: 'esm', splitting: true, outExtension: { '.js': '.mjs' } },
		{
			...bundle, entryPoints: files.filter(file => !isUnit(file)), format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'],
			logOverride: { 'empty-import-meta': 'silent' },
		},
	];
}

/** Every test file, and the entry that runs the host's inside the extension host; relative to the repository. */
function testFiles() {
	const found = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts'));
	return [...found, 'host/index.ts'].sort().map(name => join('test', name));
}
