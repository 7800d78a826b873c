/*
 * Builds everything: the host, the pages, the command line, the packed bank and the JSON schema.
 *
 *   node scripts/build.mjs [--production] [--watch] [--tests]
 */
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBank } from './build/bank.mjs';
import { buildSchema } from './build/schema.mjs';
import { testFiles } from './build/tests.mjs';
import { vscodeApi } from './build/vscodeApi.mjs';
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

const apartOnDesktop = {
	'./reader.cjs': /\/core\/read\/readBank$/,
	'./lint.cjs': /\/core\/lint\/lint$/,
	'./author.cjs': /\/core\/author\/tools$/,
};

/**
 * A page is one file, so that nothing is fetched twice before it shows; code colours and formulas are files of their own, for texts that have them.
 * @type {import('esbuild').BuildOptions}
 */
const page = { ...common, outdir: 'dist/webview', format: 'esm', platform: 'browser' };

/** @type {readonly import('esbuild').BuildOptions[]} */
const bundles = [
	{ ...host, entryPoints: { extension: 'src/extension.ts' }, plugins: [vscodeApi(), apart(apartOnDesktop)] },
	{ ...host, entryPoints: { reader: 'src/core/read/readBank.ts' } },
	{ ...host, entryPoints: { lint: 'src/core/lint/lint.ts' } },
	{ ...host, entryPoints: { author: 'src/core/author/tools.ts' } },
	{ ...host, entryPoints: { 'extension.web': 'src/extension.ts' }, plugins: [vscodeApi()] },
	{
		...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node',
		banner: { js: '#!/usr/bin/env node' },
	},
	{ ...page, entryPoints: { questionPanel: 'src/webview/questionPanel/main.ts' }, plugins: [apart({ './highlight.js': /^\.\/highlight$/, './maths.js': /^\.\/maths$/ })] },
	{ ...page, entryPoints: { highlight: 'src/webview/markdown/highlight.ts', maths: 'src/webview/markdown/maths.ts' } },
	{ ...common, entryPoints: ['media/questionPanel.css'], outdir: 'dist/webview', loader: { '.ttf': 'file' } },
];

async function buildAll() {
	rmSync(join(root, 'dist'), { recursive: true, force: true });
	await mkdir(join(root, 'dist/webview'), { recursive: true });
	await Promise.all([
		...bundles.map(options => build(options)),
		buildBank(),
		buildSchema(),
		...['codicon.css', 'codicon.ttf'].map(name => copyFile(join(root, 'node_modules/@vscode/codicons/dist', name), join(root, 'dist/webview', name))),
	]);
	await chmod(join(root, 'dist/cli.cjs'), 0o755);
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
