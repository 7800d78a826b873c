import { strict as assert } from 'node:assert';
import type { Problem } from '../../../src/core/bank/problem';
import { reportUnsafe } from '../../../src/core/read/unsafe';

function reported(text: string): readonly string[] {
	const problems: Problem[] = [];
	for (const step of reportUnsafe(text, problems)) {
		assert.equal(step, undefined);
	}
	return problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

describe('reportUnsafe', () => {
	it('points at tags that would run or load something', () => {
		assert.deepEqual(reported('one\n<b>two</b> <script>x</script> <IFRAME src="a">'), ['unsafe-html <script>', 'unsafe-html <IFRAME src="a">']);
	});

	it('points at links that are commands, files or scripts', () => {
		assert.deepEqual(reported('[a](command:quit) [b](https://example.com) <a href="javascript:x">c</a> [d]( file:///etc/passwd)'), [
			'unsafe-link command:quit', 'unsafe-link javascript:x', 'unsafe-link file:///etc/passwd',
		]);
	});

	it('leaves code alone, between backticks and between fences', () => {
		assert.deepEqual(reported('Never write `<script>`.\n```html\n<script>x</script>\n```\nBut <script> here.'), ['unsafe-html <script>']);
	});

	it('says at most twenty of them', () => {
		assert.equal(reported('<script>\n'.repeat(100)).length, 20);
	});

	it('is not held up by lines without an end', () => {
		assert.deepEqual(reported(`${'<script '.repeat(20_000)}${'](command:'.repeat(20_000)}`).length > 0, true);
	});
});
