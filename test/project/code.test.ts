import assert from 'node:assert/strict';
import { bundledBank } from '../support/bundledBank';
import { codeBlocksOf, parsers, plain, python, pythonFaults, runScript, type CodeBlock } from '../support/codeBlocks';

const blocksOfBank = async () => (await bundledBank()).questions.flatMap(codeBlocksOf);

const aBlock = (parts: Partial<CodeBlock>): CodeBlock => ({ name: 'here', language: 'python', isRunnable: true, code: '', ...parts });

describe('The code of the bank', () => {
	it('says its language, and only languages that are checked here', async () => {
		const known = (language: string) => plain.has(language) || python.has(language) || language in parsers;

		assert.deepEqual((await blocksOfBank()).filter(({ language }) => !known(language)).map(({ name, language }) => `${name}: "${language}"`), []);
	});

	it('parses: JSON, YAML, JavaScript, TypeScript', async () => {
		const faults = (await blocksOfBank()).flatMap(({ name, language, code }) => (parsers[language]?.(code) ?? []).map(fault => `${name}: ${fault}`));

		assert.deepEqual(faults, []);
	});

	it('runs where it says so, and its assertions hold: JavaScript, TypeScript', async () => {
		const blocks = (await blocksOfBank()).filter(({ isRunnable, language }) => isRunnable && language.endsWith('script'));

		assert.deepEqual(blocks.flatMap(block => runScript(block)), []);
	});

	it('parses, runs where it says so, and its assertions hold: Python (told on the console where there is none)', async () => {
		const blocks = (await blocksOfBank()).filter(({ language }) => python.has(language));

		const faults = pythonFaults(blocks);

		if (!faults) {
			process.stderr.write(`      There is no Python 3.11 or later here: ${blocks.length} blocks of Python were neither parsed nor run.\n`);
		}
		assert.deepEqual(faults ?? [], []);
	});

	it('proves what it claims, when it is runnable', async () => {
		const runnable = (await blocksOfBank()).filter(({ isRunnable }) => isRunnable);

		assert.ok(runnable.length >= 50, `Only ${runnable.length} blocks run.`);
		assert.deepEqual(runnable.filter(({ code }) => !code.includes('assert')).map(({ name }) => name), []);
		assert.deepEqual(runnable.filter(({ language }) => !python.has(language) && !language.endsWith('script')).map(({ name }) => name), []);
	});

	it('fits a narrow panel, when it is a diagram', async () => {
		const wide = (await blocksOfBank()).filter(({ language, code }) => language === 'diagram' && code.split('\n').some(line => Array.from(line).length > 56));

		assert.deepEqual(wide.map(({ name }) => name), []);
	});
});

describe('A block of code', () => {
	it('is found in every field, with its language and whether it runs', () => {
		const blocks = codeBlocksOf({
			id: 'a', question: 'Q', category: '', line: 1, prompt: '```\nx\n```', answer: 'Text\n\n- item\n\n  ```python runnable\n  if x:\n      y\n  ```',
			followUps: [{ question: 'F', answer: '~~~json\n{}\n~~~' }],
		});

		assert.deepEqual(blocks, [
			{ name: 'a, prompt, block 1', language: '', isRunnable: false, code: 'x' },
			{ name: 'a, answer, block 1', language: 'python', isRunnable: true, code: 'if x:\n    y' },
			{ name: 'a, followUps, block 1', language: 'json', isRunnable: false, code: '{}' },
		]);
	});

	for (const [language, right, wrong] of [
		['json', '{"a": 1}', '{a: 1}'], ['yaml', 'a: 1', 'a: ]'],
		['javascript', 'const a = 1;', 'const = 1;'], ['typescript', 'const a: number = 1;', 'const a: = 1;'],
	] as const) {
		it(`of ${language} is refused when it does not parse`, () => {
			assert.deepEqual(parsers[language]!(right), []);
			assert.notDeepEqual(parsers[language]!(wrong), []);
		});
	}

	it('of Python is refused when it does not parse, or fails, or leaves a name to the next; one that needs torch only parses', () => {
		const faults = pythonFaults([
			aBlock({ name: 'one', code: 'x = 1\nassert x == 1' }),
			aBlock({ name: 'two', code: 'y = 1\nassert x == 1' }),
			aBlock({ name: 'three', code: 'def :' }),
			aBlock({ name: 'four', code: 'assert 1 == 2, "no"' }),
			aBlock({ name: 'five', code: 'import sys\nsys.exit(0)' }),
			aBlock({ name: 'six', code: 'import torch_of_nowhere', isRunnable: false }),
		]);

		const kinds = faults?.map(fault => fault.split(':').slice(0, 2).join(':'));
		assert.deepEqual(kinds, faults && ['two: NameError', 'three: SyntaxError', 'four: AssertionError', 'five: SystemExit']);
	});

	it('of Python that never ends is named', () => {
		const faults = pythonFaults([aBlock({ name: 'good' }), aBlock({ name: 'endless', code: 'while True: pass' })], 1_000);

		assert.ok(!faults || /in: .*endless/.test(faults.join()), faults?.join());
	});

	it('of Python is not looked at where there is none', () => {
		assert.equal(pythonFaults([aBlock({ code: 'def :' })], 1_000, 'there-is-no-such-python'), undefined);
	});

	it('of TypeScript is refused when an assertion fails, also a late one', () => {
		const head = 'import assert from \'node:assert\';\nconst one: number = 1;\n';

		assert.deepEqual(runScript(aBlock({ language: 'typescript', code: `${head}assert.equal(one, 1);` })), []);
		assert.match(runScript(aBlock({ language: 'typescript', code: `${head}await null;\nassert.equal(one, 2);` })).join(), /^here: .*AssertionError/s);
	});
});
