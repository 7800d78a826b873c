import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

const folded = (title: string, word: string, answer: string) => [title, '', '```js', 'bake()', '```', '', `<details><summary><b>${word}</b></summary>`, '<p>', '',
	`#### ${word} B`, '', answer, '', '</p>', '</details>', '', '---', ''];

describe('lists in languages whose words nobody listed here', () => {
	it('know the answers by the word that their folds repeat, and a heading inside one is no category', () => {
		const reading = read(lines('# Lista', '', ...['One?', 'Two?', 'Three?'].flatMap((title, at) => folded(`###### ${at + 1}. ${title}`, 'Svar', `It is ${title}`))));

		assert.deepEqual(titles(reading), ['One?', 'Two?', 'Three?']);
		assert.deepEqual(reading.questions.map(({ category }) => category), ['', '', '']);
		assert.match(questionAt(reading, 2).answer ?? '', /It is Three\?$/);
		assert.match(questionAt(reading, 2).prompt ?? '', /^```js\nbake/);
	});

	it('read numbered titles over folds, also those that repeat and those without a question mark', () => {
		const titled = ['ماهو الناتج؟', 'كل شيء عبارة عن', 'ماهو الناتج؟'];
		const reading = read(lines('<div dir="rtl">', '', ...titled.flatMap((title, at) => folded(`${at + 1}. ${title}`, 'الإجابة', `الجواب ${at + 1}: 1. خطوة`))));

		assert.deepEqual(titles(reading), titled);
		assert.match(questionAt(reading, 2).answer ?? '', /الجواب 3/);
	});

	it('take no steps of a folded answer for questions', () => {
		const reading = read(lines(...folded('1. What is dough?', 'Svar', '1. Is it wet?\n2. Is it dry?'), ...folded('2. What is bread?', 'Svar', 'Baked.'), ...folded('3. What is a crust?', 'Svar', 'Hard.')));

		assert.deepEqual(titles(reading), ['What is dough?', 'What is bread?', 'What is a crust?']);
	});

	it('know Greek question marks and the asking words of a few scripts', () => {
		const greek = read(lines('# Ερωτήσεις', '', '## Ψωμί', '', '* Τι είναι το ψωμί;', '* Πώς ψήνεται;', '* Εξηγήστε το προζύμι.', '* Ποιο αλεύρι;'));
		const burmese = read(lines('# မေးခွန်းများ', '', '#### ပေါင်မုန့်', '', '* ပေါင်မုန့် ဆိုတာဘာလဲ ပြောပါ။', '* ဘယ်လို ဖုတ်မလဲ ပြပါ။'));

		assert.equal(greek.questions.length, 4);
		assert.equal(burmese.questions.length, 2);
	});

	it('take no Chinese statement for a question because it holds 请求', () => {
		const reading = read(lines('# 网络面试', '', '## 请求', '', '- 客户端向服务器发起一次读取主页的请求', '- 服务器将请求转发给另一台服务器', '- 每秒四百个请求', '- 每月一亿次请求'));

		assert.deepEqual(titles(reading), []);
	});
});
