/*
 * Builds everything: the host, the pages, the command line, the packed bank and the JSON schema.
 *
 *   node scripts/build.mjs [--production] [--watch] [--tests]
 */
import { build, context } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBank } from './build/bank.mjs';
import { buildSchema } from './build/schema.mjs';
import { testFiles } from './build/tests.mjs';
import { apart } from './build/apart.mjs';
import { root } from './build/root.mjs';

const flags = new Set(process.argv.slice(2));
const isProduction = flags.has('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
	absWorkingDir: root, bundle: true, minify: isProduction, sourcemap: isProduction ? false : 'linked', target: 'es2022', legalComments: 'none', logLevel: 'warning',
};

/**
 * The extension host's code uses nothing of Node, so it runs in a browser's worker too. There it must be one file; on a desktop the reader,
 * the linter and the tools for keepers, most of the code, are files of their own that are loaded when a bank file first needs them.
 * @type {import('esbuild').BuildOptions}
 */
const host = { ...common, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'neutral', mainFields: ['module', 'main'], external: ['vscode'], supported: { 'dynamic-import': false } };

/** @type {readonly import('esbuild').BuildOptions[]} */
const bundles = [
	{ ...host, entryPoints: { extension: 'src/extension.ts' }, plugins: [apart('./reader.cjs', /\/core\/read\/readBank$/), apart('./lint.cjs', /\/core\/lint\/lint$/), apart('./author.cjs', /\/core\/author\/tools$/)] },
	{ ...host, entryPoints: { reader: 'src/core/read/readBank.ts' } },
	{ ...host, entryPoints: { lint: 'src/core/lint/lint.ts' } },
	{ ...host, entryPoints: { author: 'src/core/author/tools.ts' } },
	{ ...host, entryPoints: { 'extension.web': 'src/extension.ts' } },
	{ ...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node' },
	{
		...common, entryPoints: { questionPanel: 'src/webview/questionPanel/main.ts' }, outdir: 'dist/webview', format: 'esm', splitting: true,
		chunkNames: 'chunks/[name]-[hash]', platform: 'browser',
	},
	{ ...common, entryPoints: ['media/questionPanel.css'], outdir: 'dist/webview', loader: { '.ttf': 'file' } },
];

async function buildAll() {
	rmSync(join(root, 'dist'), { recursive: true, force: true });
	await mkdir(join(root, 'dist/webview'), { recursive: true });
	await Promise.all([
		...bundles.filter(options => existsSync(join(root, String(Object.values(options.entryPoints ?? {})[0])))).map(options => build(options)),
		buildBank(),
		buildSchema(),
		...['codicon.css', 'codicon.ttf'].map(name => copyFile(join(root, 'node_modules/@vscode/codicons/dist', name), join(root, 'dist/webview', name))),
	]);
	if (flags.has('--tests')) {
		rmSync(join(root, 'out/test'), { recursive: true, force: true });
		await build({
			...common, minify: false, sourcemap: 'inline', entryPoints: [...testFiles()], outdir: 'out/test', outbase: 'test', outExtension: { '.js': '.cjs' },
			format: 'cjs', platform: 'node', packages: 'external', external: ['vscode'], logOverride: { 'empty-import-meta': 'silent' },
		});
	}
}

await buildAll();
if (flags.has('--watch')) {
	for (const options of bundles) {
		const watching = await context({ ...options, logLevel: 'info' });
		await watching.watch();
	}
}
