import assert from 'node:assert/strict';
import { readFolder } from '../../../../src/core/read/folder';
import { codes, lines, questionAt, read, titles } from '../helpers';

describe('cards in files of their own', () => {
	it('have a front and a back', () => {
		const reading = read(lines('# Note', '```', 'guid: x1', '```', '', '### Tags', '```', 'bread', '```', '', '## Front', 'Explain the <b>dough</b> by', '<b>kneading</b>.', '', '## Back', 'It is pressed.'), 'note.md');

		assert.deepEqual(reading.questions.map(({ question, answer }) => [question, answer]), [['Explain the dough by kneading.', 'It is pressed.']]);
	});

	it('stand several in a file', () => {
		const reading = read(lines('## Front', '', 'What is dough?', '', '## Back', '', 'Wet.', '', '## Front', '', 'What is bread?', '', '## Back', '', 'Dry.'));

		assert.deepEqual(reading.questions.map(({ question, answer }) => [question, answer]), [['What is dough?', 'Wet.'], ['What is bread?', 'Dry.']]);
	});

	it('keep their text when the first heading is the word for a part', () => {
		const question = questionAt(read(lines('# `Context`', '', 'Where the loaf stands.'), 'What is a context.md'));

		assert.deepEqual([question.question, question.answer], ['What is a context', 'Where the loaf stands.']);
	});

	it('are called by their files where only the answers have sections', () => {
		const reading = read(lines('---', 'cards: 1', '---', '## Answer (EN)', '', 'Wet flour:', '', '1. Why is it wet?', '2. Why is it sticky?', '', '## Follow-ups (EN)', '', '- How wet?'), 'q-bread-dough--baking--easy.md');

		assert.deepEqual(titles(reading), ['bread dough']);
		assert.match(questionAt(reading).answer ?? '', /^Wet flour/);
	});

	it('are named by a front title in a folder of questions, in whatever language', () => {
		assert.deepEqual(titles(read('---\ntitle: Descrever a massa.\n---\n\nÉ molhada.\n', 'quiz/questions/dough/pt-BR.mdx')), ['Descrever a massa.']);
		assert.deepEqual(titles(read('---\ntitle: Bread questions\n---\n\nMoved.\n', 'questions/bread.md')), []);
	});

	it('are not cut into bullets where nearly every file of a folder is named by a question', () => {
		const name = (at: number) => `Oven/What is part ${at}.md`;
		const files = [1, 2, 3, 4, 5].map(at => ({ name: name(at), text: lines(`# Part ${at}`, '', 'It is:', '', '## A comparison: hot vs cold', '', 'Hot.', '', '## Gas vs wood', '', 'Gas.') }));
		const questions = readFolder(files).map(({ reading }) => titles(reading));

		assert.deepEqual(questions, [1, 2, 3, 4, 5].map(at => [`What is part ${at}`]));
	});

	it('are no pages that say where the questions went', () => {
		const files = ['css', 'html', 'js'].map(name => ({ name: `questions/${name}-questions.md`, text: '# Moved\n\nSee the site.\n' }));

		assert.deepEqual(readFolder(files).flatMap(({ reading }) => reading.questions), []);
	});
});

describe('tables and lists of other things', () => {
	const rows = (...all: readonly string[]) => lines(...all, ...all);

	it('are no decks when they hold numbers', () => {
		const reading = read(rows('14,22', '15,9', '16,1'), 'input.csv');

		assert.deepEqual([reading.form, codes(reading)], ['none', ['no-questions']]);
	});

	it('are decks when they hold words on both sides', () => {
		assert.equal(read(lines('dough,wet flour', 'crust,the hard outside', 'crumb,"the soft, inner part"'), 'words.csv').questions.length, 3);
	});

	it('are decks when the name says so', () => {
		assert.equal(read(rows('7 x 8,56', '6 x 7,42'), 'flashcards/tables.csv').questions.length, 4);
	});

	it('are no tables because some lines of a text hold tabs', () => {
		const text = lines(...['Changes', '1.0\tFirst loaf', '\tbetter crust', '', 'More:', '2.0\tSecond', '\tsalt', 'Thanks to all'].flatMap(line => [line, line]));

		assert.equal(read(text, 'CHANGELOG.txt').questions.length, 0);
	});

	it('are no questions because they have titles and descriptions', () => {
		const json = JSON.stringify([{ title: 'Oven', description: 'It heats.' }, { title: 'Mixer', description: 'It turns.' }]);

		assert.equal(read(json, 'contents.json').questions.length, 0);
		assert.equal(read(json, 'flashcards.json').questions.length, 2);
		assert.equal(read(JSON.stringify([{ title: 'What heats?', description: 'An oven.' }]), 'contents.json').questions.length, 1);
	});
});
