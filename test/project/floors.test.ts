import assert from 'node:assert/strict';
import { assertNone } from '../support/project/assertNone';
import { cycleFaults } from '../support/project/cycles';
import { codeIn } from '../support/project/files';
import { floorFaults, roomFaults, type Floors } from '../support/project/floors';
import { edgesOf, isBarrel } from '../support/project/imports';

/** Who may import whom. A dynamic import, a re-export and an import for types alone count like any other. */
const floors: Floors = {
	'core': { floors: [], packages: ['yaml', 'valibot', 'ts-fsrs', 'fuse.js'] },
	'protocol': { floors: ['core'], packages: ['valibot'] },
	'cli': { floors: ['core'], packages: ['node:'] },
	'host': { floors: ['core', 'protocol'], packages: ['vscode', 'valibot'] },
	'webview': { floors: ['protocol', 'core'], packages: ['markdown-it', 'dompurify', 'highlight.js', '@vscode/markdown-it-katex'] },
	'extension.ts': { floors: ['core', 'host'], packages: ['vscode'] },
};

/** The host's files that all rooms may use. */
const shared = ['address', 'bankText', 'batches', 'command', 'configuration', 'ids', 'images', 'stat', 'stretches', 'walk'].map(name => `src/host/${name}.ts`);

describe('The floors of src', () => {
	const files = codeIn('src');
	const edges = edgesOf(files);

	it('has files on every floor, and imports between them', () => {
		assert.deepEqual(Object.keys(floors).filter(floor => ![...files.keys()].some(path => path.split('/')[1] === floor)), []);
		assert.ok(edges.length > files.size, `${edges.length} imports in ${files.size} files`);
	});

	it('imports nothing but what the table allows, and never extension.ts', () => assertNone(floorFaults(edges, files, floors)));

	it('keeps the rooms of the host apart', () => assertNone(roomFaults(edges, shared)));

	it('has no import cycle', () => assertNone(cycleFaults(edges)));

	it('has no barrel in core', () => assertNone([...files].filter(([path, text]) => path.startsWith('src/core/') && isBarrel(path, text)).map(([path]) => `${path}:1: A barrel in core.`)));
});

describe('The check of the floors', () => {
	const faultsIn = (texts: Readonly<Record<string, string>>) => {
		const files = new Map(Object.entries({ 'src/core/a.ts': '', 'src/host/ids.ts': '', 'src/host/odd.ts': '', 'src/host/tree/index.ts': '', 'src/host/tree/row.ts': '', 'src/extension.ts': '', ...texts }));
		const edges = edgesOf(files);
		return [...floorFaults(edges, files, floors), ...roomFaults(edges, shared), ...cycleFaults(edges)];
	};

	const wrong: readonly (readonly [what: string, path: string, text: string, fault: RegExp])[] = [
		['an import of VS Code in core, with its place', 'src/core/b.ts', '\nimport type { Uri } from \'vscode\';', /^src\/core\/b\.ts:2: core may import .* not vscode/],
		['an import within a type', 'src/core/b.ts', 'type Uri = import(\'vscode\').Uri;', /not vscode/],
		['a built-in module of Node', 'src/host/x/index.ts', 'import { readFileSync } from \'node:fs\';', /not node:/],
		['a dynamic import', 'src/core/b.ts', 'await import(\'../host/ids\');', /core may import nothing, not host \(src\/host\/ids\.ts\)/],
		['a dynamic import of anything', 'src/core/b.ts', 'await import(name);', /plain string/],
		['a require', 'src/core/b.ts', 'require(\'../host/ids\');', /not host/],
		['a re-export', 'src/protocol/b.ts', 'export * from \'../host/ids\';', /protocol may import core, not host/],
		['a file that isn\'t there', 'src/core/b.ts', 'import { c } from \'./c\';', /leads to no file/],
		['a file on no floor', 'src/helpers.ts', '', /no row/],
		['an import of extension.ts', 'src/host/x/index.ts', 'import { activate } from \'../../extension\';', /Nobody imports/],
		['a room that uses another room', 'src/host/x/index.ts', 'import { tree } from \'../tree\';', /only by `import type`/],
		['a room that uses a file outside of all rooms', 'src/host/x/index.ts', 'import { odd } from \'../odd\';', /in no room/],
		['a shared file that uses a room', 'src/host/command.ts', 'import type { Tree } from \'./tree\';', /may not import a room/],
		['a room that is entered by the window', 'src/extension.ts', 'import { row } from \'./host/tree/row\';', /entered by its index\.ts/],
		['a cycle', 'src/host/tree/row.ts', 'import { x } from \'./row\';', /An import cycle: src\/host\/tree\/row\.ts:1 → src\/host\/tree\/row\.ts/],
		['a cycle of types in core', 'src/core/a.ts', 'import type { A } from \'./a\';', /An import cycle/],
	];
	for (const [what, path, text, fault] of wrong) {
		it(`finds ${what}`, () => assert.match(faultsIn({ [path]: text }).join('\n'), fault));
	}

	const right: readonly (readonly [what: string, path: string, text: string])[] = [
		['a room that names what another one gives', 'src/host/x/index.ts', 'import type { Tree } from \'../tree\';'],
		['a room that uses what is shared', 'src/host/x/index.ts', 'import { commands } from \'../ids\';'],
		['a door that extension.ts opens', 'src/extension.ts', 'import { tree } from \'./host/tree\';'],
		['a folder of an allowed package', 'src/webview/x.ts', 'import yaml from \'highlight.js/lib/languages/yaml\';'],
		['a cycle of types outside of core', 'src/host/tree/row.ts', 'import type { X } from \'./row\';'],
	];
	for (const [what, path, text] of right) {
		it(`allows ${what}`, () => assertNone(faultsIn({ [path]: text })));
	}
});
