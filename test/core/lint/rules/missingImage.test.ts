import assert from 'node:assert/strict';
import { missingImage } from '../../../../src/core/lint/rules/missingImage';
import { aFile, pointsAt, yaml } from '../helpers';

const bank = yaml('question: One?\nanswer: |\n  ![ring](img/ring.png) ![big ring](img/big%20ring.png) ![gone](img/gone.png "Gone") [gone](img/gone.png)');
const hasFile = (path: string) => ['img/ring.png', 'img/big ring.png'].includes(path);

describe('missing-image', () => {
	it('points at an image that the folder does not have, and at no link', () => {
		assert.deepEqual(pointsAt(missingImage, bank, { hasFile }), ['img/gone.png']);
	});

	it('asks by the file that shows the image', () => {
		const asked: string[] = [];

		const file = aFile(yaml('question: One?\nanswer: "![a](x.png?raw=1#y)"'), 'sub/bank.yaml');
		pointsAt(missingImage, [file], { hasFile: (path, from) => asked.push(`${from}: ${path}`) > 0 });

		assert.deepEqual(asked, ['sub/bank.yaml: x.png']);
	});

	it('leaves alone what is not in the folder, what is not encoded well, and all where nobody can look', () => {
		assert.deepEqual(pointsAt(missingImage, yaml('question: One?\nanswer: "![a](https://x.org/a.png) ![b](data:image/png;base64,AA)"'), { hasFile }), []);
		assert.deepEqual(pointsAt(missingImage, yaml('question: One?\nanswer: "![a](100%.png)"'), { hasFile }), ['100%.png']);
		assert.deepEqual(pointsAt(missingImage, bank), []);
	});
});
