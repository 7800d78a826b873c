import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { codeIn } from '../support/project/files';
import { readManifest, type Manifest } from '../support/project/manifest';
import { packCopy, zipSizes, zipText } from '../support/project/packing';

/** What the VSIX holds, each at least once; `*` stands for a part of a name. vsce adds the first two and renames the texts. */
const contents: readonly string[] = [
	'[Content_Types].xml',
	'extension.vsixmanifest',
	'extension/package.json',
	'extension/readme.md',
	'extension/changelog.md',
	'extension/LICENSE.txt',
	'extension/media/activity.svg',
	'extension/media/icon.png',
	'extension/media/question.svg',
	'extension/media/snippets.json',
	'extension/dist/extension.cjs',
	'extension/dist/extension.web.cjs',
	'extension/dist/reader.cjs',
	'extension/dist/import.cjs',
	'extension/dist/lint.cjs',
	'extension/dist/author.cjs',
	'extension/dist/find.cjs',
	'extension/dist/schedule.cjs',
	'extension/dist/progress.cjs',
	'extension/dist/keeping.cjs',
	'extension/dist/times.cjs',
	'extension/dist/synced.cjs',
	'extension/dist/reschedule.cjs',
	'extension/dist/importing.cjs',
	'extension/dist/carrying.cjs',
	'extension/dist/cli.cjs',
	'extension/dist/bank.jsonl',
	'extension/dist/bank.schema.json',
	'extension/dist/webview/questionPanel.js',
	'extension/dist/webview/questionPanel.css',
	'extension/dist/webview/highlight.js',
	'extension/dist/webview/maths.js',
];

const kilobyte = 1024;
const budget = { host: 200 * kilobyte, whole: 3 * kilobyte * kilobyte };

describe('The package', () => {
	let vsix = '';
	let sizes: ReadonlyMap<string, number> = new Map();

	before(async () => {
		vsix = packCopy();
		sizes = await zipSizes(vsix);
	});

	it('holds what it must', () => {
		assert.deepEqual(contents.filter(pattern => ![...sizes.keys()].some(name => fits(name, pattern))), []);
		assert.deepEqual([...sizes].filter(([, size]) => size === 0), []);
	});

	it('holds nothing else: no sources, no source maps, no tests', () => {
		assert.deepEqual([...sizes.keys()].filter(name => !contents.some(pattern => fits(name, pattern))), []);
	});

	it('holds only pictures that are used', () => {
		const uses = [JSON.stringify(readManifest()), ...codeIn('src').values()].join('\n');
		const pictures = [...sizes.keys()].filter(name => name.startsWith('extension/media/')).map(name => name.split('/').at(-1) ?? '');
		assert.deepEqual(pictures.filter(name => !uses.includes(name)), []);
	});

	it('has the entries that its manifest names, for the desktop and the browser', async () => {
		const { main, browser, bin } = JSON.parse(await zipText(vsix, 'extension/package.json')) as Manifest;
		assert.deepEqual([main, browser, ...Object.values(bin)].filter(entry => !sizes.has(posix.join('extension', entry))), []);
	});

	it('refers to no source map', async () => {
		for (const name of [...sizes.keys()].filter(each => each.endsWith('.cjs'))) {
			assert.doesNotMatch(await zipText(vsix, name), /sourceMappingURL=/, name);
		}
	});

	it('keeps within its budget', () => {
		const whole = statSync(vsix).size;
		const host = sizes.get('extension/dist/extension.cjs') ?? Infinity;
		const greatest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 8);
		for (const [name, size] of [...greatest, ['the whole package, packed', whole] as const]) {
			process.stdout.write(`      ${kilobytes(size).padStart(10)}  ${name}\n`);
		}

		assert.ok(host <= budget.host, `The host bundle has ${kilobytes(host)} of ${kilobytes(budget.host)}.`);
		assert.ok(whole <= budget.whole, `The package has ${kilobytes(whole)} of ${kilobytes(budget.whole)}.`);
	});
});

const kilobytes = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} KB`;

function fits(name: string, pattern: string): boolean {
	const [start = '', end] = pattern.split('*');
	return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end) && !name.slice(start.length).includes('/');
}
