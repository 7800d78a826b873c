import assert from 'node:assert/strict';
import { unbalancedFence } from '../../../../src/core/lint/rules/unbalancedFence';
import { pointsAt, yaml } from '../helpers';

const answer = (text: string) => pointsAt(unbalancedFence, yaml(`question: One?\nanswer: |\n  ${text.split('\n').join('\n  ')}`));

describe('unbalanced-fence', () => {
	it('points at the line that opens what nothing closes', () => {
		assert.deepEqual(answer('```js\na\n```\nText\n```python\nb'), ['```python']);
		assert.deepEqual(answer('~~~json\n{}\n```'), ['~~~json']);
	});

	it('is content with closed blocks, whatever they hold', () => {
		assert.deepEqual(answer('````md\n```\nnot an end\n````'), []);
		assert.deepEqual(answer('- item\n\n  ```js\n  a\n  ```'), []);
		assert.deepEqual(answer('Three ticks ``` in a line'), []);
	});
});
