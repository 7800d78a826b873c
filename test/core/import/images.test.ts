import assert from 'node:assert/strict';
import fc from 'fast-check';
import { imagesOf, withImages } from '../../../src/core/import/images';
import { aQuestion } from '../../support/builders';

describe('imagesOf', () => {
	it('finds the images of all texts, each once, as they are written', () => {
		const question = aQuestion({
			prompt: 'See ![a](img/a.png "The a") and ![a again](img/a.png).', answer: '<img alt="b" src="b%20c.svg"> ![](<d e.jpg>)', keyPoints: ['![f](./f.webp)'],
			followUps: [{ question: 'Which?', answer: '![g](g.gif#x)' }], options: [{ text: '![h](h.bmp)' }],
		});

		assert.deepEqual(imagesOf(question).toSorted(), ['./f.webp', 'b%20c.svg', 'g.gif#x', 'h.bmp', 'img/a.png']);
	});

	it('passes over links, other sites, absolute paths, and what is no image', () => {
		const answer = '[a](a.png) ![b](https://example.com/b.png) ![c](/c.png) ![d](data:image/png;base64,AA) ![e](e.exe) `![f](f.png)` ![g](C:\\g.png) ![h](%2Fh.png) ![i](file%3Ai.png)';

		assert.deepEqual(imagesOf(aQuestion({ answer })), []);
	});
});

describe('withImages', () => {
	it('writes other addresses in the places of the old ones, and nothing else', () => {
		const question = aQuestion({ answer: 'a.png ![a](a.png "a.png") [a.png](a.png) <img src=\'a.png\'> ![b](b.png)', hints: ['![a](a.png)'] });

		const { answer, hints } = withImages(question, target => target === 'a.png' ? 'x/y.png' : undefined);

		assert.equal(answer, 'a.png ![a](x/y.png "a.png") [a.png](a.png) <img src=\'x/y.png\'> ![b](b.png)');
		assert.deepEqual(hints, ['![a](x/y.png)']);
	});

	it('leaves an image in the address of another', () => {
		const nested = aQuestion({ prompt: '![](![a](a.png)<img src="a.png">a.png)' });

		assert.deepEqual(withImages(nested, target => target), nested);
	});

	it('changes nothing of a question when it renames nothing', () => {
		const text = fc.array(fc.constantFrom('![a](a.png)', '<img src="a.png">', '](', '![', '<img ', '`', '\n', 'a.png', '(', ')', '"')).map(parts => parts.join(''));
		fc.assert(fc.property(text, text, (answer, prompt) => {
			const question = aQuestion({ answer, prompt });

			assert.deepEqual(withImages(question, () => undefined), question);
			assert.deepEqual(withImages(question, target => target), question);
		}));
	});
});
