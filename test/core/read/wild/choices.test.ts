import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

const choice = (heading: string, ...more: readonly string[]) => [heading, '', ...more, '- [ ] Rye', '- [x] Wheat', '- [ ] Oats', ''];

describe('headings over boxes to tick', () => {
	it('are questions whatever stands before their titles, and none is a category', () => {
		const reading = read(lines('## Baking', '', ...choice('#### Q1。 Which flour rises most?'), ...choice('#### Which grain'), ...choice('#### 3. This loaf is made of')));

		assert.deepEqual(titles(reading), ['Which flour rises most?', 'Which grain', 'This loaf is made of']);
		assert.deepEqual(reading.questions.map(({ category }) => category), ['Baking', 'Baking', 'Baking']);
		assert.deepEqual(questionAt(reading, 1).options, [{ text: 'Rye' }, { text: 'Wheat', correct: true }, { text: 'Oats' }]);
	});

	it('lose a mark of one letter that most of them share', () => {
		const reading = read(lines('## Panes', '', ...[1, 2, 3, 4, 5].flatMap(number => choice(`#### P${number}. ¿Qué harina número ${number}?`))));

		assert.equal(questionAt(reading, 4).question, '¿Qué harina número 5?');
	});

	it('keep a beginning that only looks like such a mark', () => {
		const reading = read(lines('## Paper', '', ...choice('#### A4. Which loaf is as long?'), ...choice('#### What rises?')));

		assert.deepEqual(titles(reading), ['A4. Which loaf is as long?', 'What rises?']);
	});

	it('are no questions in a list of what is done', () => {
		const reading = read(lines('# Study plan', '', '## Dough', '', '- [ ] read about dough', '- [ ] knead', '', '## Ovens', '', '- [ ] read about ovens', '- [ ] bake'));

		assert.deepEqual(titles(reading), []);
	});

	it('go on after a fence that a fence with a word was meant to close', () => {
		const reading = read(lines(...choice('#### Q1. What is this?', '```css', 'flour {}', ' ```md'), ...choice('#### Q2. And this?'), '```', 'x', '```', ...choice('#### Q3. And that?')));

		assert.deepEqual(titles(reading), ['What is this?', 'And this?', 'And that?']);
	});
});
