import assert from 'node:assert/strict';
import type { Problem } from '../../../../src/core/bank/problem';
import type { Line } from '../../../../src/core/read/markdown/line';
import { lineAt } from '../../../../src/core/read/markdown/lineAt';
import { readFolds, type Fold } from '../../../../src/core/read/markdown/folds';
import { readLabel } from '../../../../src/core/read/markdown/label';
import { scanLines } from '../../../../src/core/read/markdown/scan';

function drain<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

const scan = (text: string, problems: Problem[] = []): readonly Line[] => drain(scanLines(text, 0, problems));
const kinds = (text: string): string => scan(text).map(({ kind, level }) => level > 0 ? `${kind}${level}` : kind).join(' ');

describe('the block scanner', () => {
	const drawings: readonly (readonly [string, string])[] = [
		['# a\n###### b\n####### c\n#d\n##e', 'heading1 heading6 text text heading2'],
		['- a\n* b\n+ c\n1. d\n2) e\n3、f\n-g\n1.h', 'item item item item item item text text'],
		['- # a\n12. ### b', 'item1 item3'],
		['a\n\n \t\n', 'text blank blank'],
		['---\n***\n___\n- - -\n--', 'rule rule rule rule text'],
		['> a\n| b |\n<div>\n<!-- c -->', 'quote row html comment'],
		['```js\n# a\n```\nb', 'fence code fence text'],
		['~~~\n```\n~~~', 'fence code fence'],
		['````\n```\n````', 'fence code fence'],
		['``` a ` b\nc', 'text text'],
		['- ```js\n  # a\n  ```', 'item code fence'],
		['<!-- a\n# b\n-->\nc', 'comment comment comment text'],
		['<!-- a\n# b', 'text heading1'],
		['<pre>\n# a\n</pre>\n# b', 'html code code heading1'],
		['Title\n===\n\nOther\n---', 'heading1 blank blank heading2 blank'],
		['a\nb\n---', 'text text rule'],
		['A sentence.\n---', 'text rule'],
		['<h2 id="a">Title</h2>\n<h2>open', 'heading2 html'],
		['    # a', 'heading1'],
		['\u200b## a', 'heading2'],
		['#!/bin/sh\n##!x', 'text text'],
	];
	for (const [text, expected] of drawings) {
		it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
			assert.equal(kinds(text), expected);
		});
	}

	it('gives lines that slice to their contents, whatever ends them', () => {
		for (const end of ['\n', '\r\n']) {
			const text = ['## a b', '  3. c', '', 'd'].join(end);

			assert.deepEqual(
				scan(text).map(({ content, end: to, indent, number }) => [text.slice(content, to), indent, number]),
				[['a b', 0, -1], ['c', 2, 3], ['', 0, -1], ['d', 0, -1]],
			);
		}
	});

	it('finds the line of an offset', () => {
		const lines = scan('a\nbb\n\nc');

		assert.deepEqual(
			[0, 1, 2, 4, 5, 6, 99].map(offset => lineAt(lines, offset)),
			[0, 0, 1, 1, 2, 3, 3],
		);
	});

	it('reports a fence that nothing closes, once', () => {
		const problems: Problem[] = [];

		assert.equal(scan('```\na\n', problems).map(({ kind }) => kind).join(' '), 'text text');
		assert.deepEqual(problems.map(({ code }) => code), ['unclosed-fence']);
	});
});

describe('folds', () => {
	const folds = (text: string): readonly Fold[] => drain(readFolds(text, scan(text)));

	it('slice to their bodies', () => {
		const text = '<details open>\n<summary><b>Why?</b></summary>\nbody\n</details> after';
		const [fold] = folds(text);

		assert.deepEqual(
			[fold?.summary, text.slice(fold?.bodyStart, fold?.bodyEnd), text.slice(fold?.end)],
			['Why?', '\nbody\n', ' after'],
		);
	});

	it('nest', () => {
		assert.deepEqual(
			folds('<details><summary>a</summary><details><summary>Answer</summary></details></details>').map(({ depth, field }) => [depth, field]),
			[[0, undefined], [1, 'answer']],
		);
	});

	it('in code are text', () => {
		assert.equal(folds('`<details>` and\n```\n<details>\n```\n').length, 0);
	});
});

describe('labels at a line\'s beginning', () => {
	const label = (line: string, kind: Line['kind'] = 'text') => {
		const read = readLabel(line, kind);
		return read && `${read.field} ${read.style} ${read.rest}`.trim();
	};

	it('are bold, quoted, in items, plain or in comments', () => {
		assert.deepEqual([
			label('**Answer:** a'), label('**Answer**: a'), label('**Follow-up: Why?**'), label('**✅ Answer**'), label('__Answer__:'), label('<b>Answer:</b> a'), label('> **Difficulty:** Hard', 'quote'),
			label('- **Answer**: a', 'item'), label('Answer: a'), label('<!-- tags: (a) -->', 'comment'),
		], [
			'answer bold a',
			'answer bold a',
			'followUps bold Why?',
			'answer bold',
			'answer bold',
			'answer bold a',
			'difficulty bold Hard',
			'answer item a',
			'answer plain a',
			'tags comment (a)',
		]);
	});

	it('are no sentences, no lower-case words and no values of other kinds', () => {
		for (const line of [
			'The answer is: a',
			'answer: a',
			'**Answer** is a',
			'**Time:** O(n)',
			'**Level:** the top',
			'Answer',
			'**',
			'****',
			':',
			'https://example.org',
			'**Unknown:** a',
		]) {
			assert.equal(label(line), undefined, line);
		}
		assert.equal(label('- Example: a', 'item'), undefined);
	});
});
