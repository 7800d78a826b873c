import assert from 'node:assert/strict';
import { assertNone } from '../support/project/assertNone';
import { codeIn, lineCount, projectFiles, readFile, readFiles } from '../support/project/files';
import { machineFaults } from '../support/project/places';
import { smellsIn } from '../support/project/smells';
import { repository } from '../../scripts/vscode/folders.mjs';

const usualLength = 80;
const longLength = 250;
const greatestLength = 400;

describe('The house', () => {
	const source = codeIn('src', 'scripts');

	it('has no `any`, no switched-off type check, no default export, no enum, no test left out and nothing left to do', () => {
		assertNone([...codeIn('src', 'scripts', 'test')].flatMap(([path, text]) => smellsIn(path, text)));
	});

	it('keeps its files small', () => {
		const lengths = [...source].map(([path, text]) => ({ path, text, lines: lineCount(text) })).sort((a, b) => a.lines - b.lines);
		const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? Infinity;

		assert.ok(median <= usualLength, `Half of the files have more than ${median} lines; ${usualLength} is the usual length.`);
		assertNone(lengths.flatMap(({ path, text, lines }) => {
			if (lines > greatestLength) {
				return [`${path}:${lines}: No file has more than ${greatestLength} lines.`];
			}
			return lines > longLength && !saysWhyItIsLong(text) ? [`${path}:1: ${lines} lines: a comment at its head must say why it is so long.`] : [];
		}));
	});

	it('has as many lines of tests of core as core has', () => {
		const [code, tests] = ['src/core/', 'test/core/'].map(folder => [...codeIn('src', 'test')].filter(([path]) => path.startsWith(folder)).reduce((sum, [, text]) => sum + lineCount(text), 0));
		assert.ok(code && tests && tests >= code, `${code} lines of core, ${tests} lines of tests.`);
	});

	it('says nothing that is only true on one machine', () => {
		const texts = [...readFiles(projectFiles())].filter(([, text]) => !text.includes('\0'));
		assertNone(texts.flatMap(([path, text]) => machineFaults(path, text, [repository])));
	});

	it('takes its packages from whatever registry npm is set to', () => {
		assertNone(readFile('package-lock.json').match(/"resolved": "(?!node_modules)[^"]*"/g) ?? []);
	});
});

describe('The check of the house', () => {
	const found: readonly (readonly [code: string, rule: RegExp | undefined])[] = [
		['const a = (b: any) => b;', /`any`/],
		['/** @type {any} */\nexport const a = 1;', /`any`/],
		['// @ts-ignore\nconst a = 1;', /comment says @ts-ignore/],
		['/* @ts-expect-error */ const a = 1;', /comment says @ts-expect-error/],
		['const a = 1; // TODO: two', /comment says TODO/],
		['/**\n * Later.\n * TODO two\n */\nconst a = 1;', /a\.ts:3: A comment says TODO/],
		['/** What holds a place: TODO, TBD. */\nconst a = 1;', undefined],
		['/**\n * ```md\n * TODO: write   ← reported here\n * ```\n */\nconst a = 1;', undefined],
		['export default 1;', /default export/],
		['export default function a() {}', /default export/],
		['export { a as default };', /default export/],
		['enum A { b }', /enum/],
		['it.only(\'a\', () => {});', /runs alone/],
		['it(\'a\', function () { this.skip(); });', /runs alone/],
		['xdescribe(\'a\', () => {});', /runs alone/],
		['const a = \'TODO @ts-ignore any\';', undefined],
		['switch (a) { default: practice.skip(); }', undefined],
		['import mocha from \'mocha\';', undefined],
	];
	for (const [code, rule] of found) {
		it(`${rule ? 'finds the fault' : 'finds nothing'} in ${code.replaceAll('\n', ' ')}`, () => {
			const smells = smellsIn('a.mjs', code).concat(smellsIn('a.ts', code));
			assert.match(smells.join('\n'), rule ?? /^$/);
		});
	}

	it('finds folders and hosts of one machine, with their line', () => {
		const text = ['one', ['', 'home', 'ann', 'bank'].join('/'), 'https:/' + '/registry.example.com/yaml', 'X:\\' + 'Users\\ann'].join('\n');
		assert.deepEqual(machineFaults('a.md', text, []).map(fault => fault.split(': ')[0]).sort(), ['a.md:2', 'a.md:3', 'a.md:4']);
		assert.deepEqual(machineFaults('a.md', 'See src/home/work.ts, ~/work/x and https://www.npmjs.com/yaml.', []), []);
	});
});

/** A file's first comment gives the reason: "This file is long because …". */
function saysWhyItIsLong(text: string): boolean {
	return /^\s*(?:\/\*(?:(?!\*\/).)*\blong\b|(?:\/\/[^\n]*\n)*?\/\/[^\n]*\blong\b)/s.test(text);
}
