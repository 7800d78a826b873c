import assert from 'node:assert/strict';
import { fencesIn } from '../../../../src/core/lint/markdown/fences';

const bodies = (text: string) => fencesIn(text).map(({ body }) => body);

describe('fencesIn', () => {
	it('gives what stands behind the marks, the lines between, and the place', () => {
		const text = 'a\n```python runnable\nx\ny\n```\nb';
		const [fence] = fencesIn(text);

		assert.deepEqual([fence?.info, fence?.body, fence?.isClosed], ['python runnable', 'x\ny', true]);
		assert.equal(text.slice(fence?.start, fence?.end), '```python runnable\nx\ny\n```');
	});

	it('takes the indentation of a list item off', () => {
		assert.deepEqual(bodies('- a\n\n  ```js\n  if (x) {\n    y\n\n  }\n  ```'), ['if (x) {\n  y\n\n}']);
	});

	it('is closed only by the same marks, at least as many', () => {
		assert.deepEqual(bodies('````\n```\n~~~\n`````'), ['```\n~~~']);
		assert.deepEqual(bodies('~~~\n```\n~~~ not\n~~~'), ['```\n~~~ not']);
	});

	it('reads Windows line ends', () => {
		assert.deepEqual(bodies('```js\r\nx\r\n```\r\n'), ['x']);
	});

	it('takes no ticks within a line for a block', () => {
		assert.deepEqual(bodies('```js``` and ```x```'), []);
	});

	it('reaches to the end when nothing closes it', () => {
		assert.deepEqual(fencesIn('a\n```js\nx'), [{ info: 'js', body: 'x', start: 2, end: 9, isClosed: false }]);
	});
});
