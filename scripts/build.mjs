/*
 * Builds everything: the host, the pages, the command line, the packed bank and the JSON schema.
 *
 *   node scripts/build.mjs [--production] [--watch] [--tests]
 */
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBank } from './build/bank.mjs';
import { buildSchema } from './build/schema.mjs';
import { testBundles } from './build/tests.mjs';
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
 * The extension host's code uses nothing of Node, so it runs in a browser's worker too. There it must be one file; on a desktop most of the code
 * is in files of its own, which are loaded when they are first needed: starting the editor reads and compiles the rest alone.
 * @type {import('esbuild').BuildOptions}
 */
const host = { ...common, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'neutral', mainFields: ['module', 'main'], external: ['vscode'], supported: { 'dynamic-import': false } };

/** What the host imports dynamically, below src, by the name of the file that it becomes. */
const parts = {
	reader: 'core/read/reader',
	lint: 'core/lint/lint',
	author: 'core/author/tools',
	import: 'core/import/tools',
	find: 'core/find/finder',
	schedule: 'core/schedule/review',
	progress: 'core/progress/store',
	keeping: 'core/progress/tools',
	times: 'core/progress/times',
	synced: 'core/progress/synced',
	reschedule: 'core/schedule/reschedule',
	importing: 'host/importing/work',
	carrying: 'host/keeping/work',
};
const onDesktop = [vscodeApi(), apart(Object.fromEntries(Object.entries(parts).map(([name, module]) => [`./${name}.cjs`, module])))];

/**
 * A page is one file, so that nothing is fetched twice before it shows; code colours and formulas are files of their own, for texts that have them.
 * @type {import('esbuild').BuildOptions}
 */
const page = { ...common, outdir: 'dist/webview', format: 'esm', platform: 'browser' };

/** @type {readonly import('esbuild').BuildOptions[]} */
const bundles = [
	{ ...host, entryPoints: { extension: 'src/extension.ts' }, plugins: onDesktop },
	...Object.entries(parts).map(([name, module]) => ({ ...host, entryPoints: { [name]: `src/${module}.ts` }, plugins: onDesktop })),
	{ ...host, entryPoints: { 'extension.web': 'src/extension.ts' }, plugins: [vscodeApi()] },
	{
		...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node',
		banner: { js: '#!/usr/bin/env node' },
	},
	{ ...page, entryPoints: { questionPanel: 'src/webview/questionPanel/main.ts' }, plugins: [apart({ './highlight.js': 'webview/markdown/highlight', './maths.js': 'webview/markdown/maths' })] },
	{ ...page, entryPoints: { highlight: 'src/webview/markdown/highlight.ts', maths: 'src/webview/markdown/maths.ts' } },
	{ ...common, entryPoints: ['media/questionPanel.css'], outdir: 'dist/webview', loader: { '.svg': 'dataurl' } },
];

const tests = testBundles({ ...common, minify: false, sourcemap: 'inline' });

async function buildAll() {
	rmSync(join(root, 'dist'), { recursive: true, force: true });
	await mkdir(join(root, 'dist/webview'), { recursive: true });
	await Promise.all([
		...bundles.map(options => build(options)),
		buildBank(),
		buildSchema(),
	]);
	await chmod(join(root, 'dist/cli.cjs'), 0o755);
	if (flags.has('--tests')) {
		rmSync(join(root, 'out/test'), { recursive: true, force: true });
		await Promise.all(tests.map(options => build(options)));
	}
}

await buildAll();
if (flags.has('--watch')) {
	for (const options of bundles) {
		const watching = await context({ ...options, logLevel: 'info' });
		await watching.watch();
	}
}
