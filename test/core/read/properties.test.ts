import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letters, read } from './helpers';

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map(words => words.join(' '));
const entry = fc.record(
	{
		title: sentence.map(words => `Why ${words}?`),
		answer: sentence.map(words => `Because ${words}.`),
	},
	{ noNullPrototype: true },
);
const bank = fc.uniqueArray(entry, { minLength: 4, maxLength: 8, selector: ({ title }) => title });

/** One way to write a bank; all of them say the same. */
const styles: Readonly<Record<string, (entries: readonly { title: string; answer: string }[]) => string>> = {
	'numbered headings': entries => entries.map(({ title, answer }, at) => `## ${at + 1}. ${title}\n\n${answer}\n`).join('\n'),
	'plain headings': entries => `## Part\n\n${entries.map(({ title, answer }) => `### ${title}\n\n${answer}\n`).join('\n')}`,
	'marked headings': entries => entries.map(({ title, answer }, at) => `### Q${at + 1}: ${title}\n\n**Answer:** ${answer}\n`).join('\n'),
	'list headings': entries => entries.map(({ title, answer }, at) => `${at + 1}. ### ${title}\n\n    ${answer}\n\n    **[⬆ Back to Top](#top)**\n`).join('\n'),
	'folds': entries => entries.map(({ title, answer }) => `<details>\n<summary>${title}</summary><br><b>\n\n${answer}\n</b></details>\n`).join('\n'),
	'headings over folds': entries => entries.map(({ title, answer }, at) => `###### ${at + 1}. ${title}\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n${answer}\n\n</p>\n</details>\n\n---\n`).join('\n'),
	'bold paragraphs': entries => entries.map(({ title, answer }) => `**${title}**\n\n${answer}\n`).join('\n'),
	'marked paragraphs': entries => entries.map(({ title, answer }, at) => `Q${at + 1}: ${title}\nAnswer: ${answer}\n`).join('\n'),
	'numbered paragraphs': entries => entries.map(({ title, answer }, at) => `${at + 1}. ${title}\n${answer}\n`).join('\n'),
	'bullets with answers': entries => entries.map(({ title, answer }) => `- ${title}\n    - Answer: ${answer}\n`).join(''),
};

describe('a bank', () => {
	for (const [style, write] of Object.entries(styles)) {
		it(`written in ${style} gives back its titles and answers, wherever its lines end`, () => {
			fc.assert(fc.property(bank, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff', '# Notes\n\n'), (entries, end, head) => {
				const text = head + write(entries).replaceAll('\n', end);
				const { questions } = read(text);

				assert.deepEqual(
					questions.map(({ question, answer }) => ({ title: question, answer })),
					entries,
				);
			}), { numRuns: 6 });
		});

		it(`written in ${style} has places that slice to the entries`, () => {
			fc.assert(fc.property(bank, entries => {
				const text = write(entries);
				for (const { span, question, answer, line } of read(text).questions) {
					const slice = letters(text.slice(span.start, span.end));

					assert.ok(slice.includes(letters(question)), question);
					assert.ok(slice.includes(letters(answer ?? '')), answer);
					assert.ok(letters(text.split('\n').slice(line - 1, line + 2).join('')).includes(letters(question)));
				}
			}), { numRuns: 6 });
		});

		it(`written in ${style} loses no text without a problem that says so`, () => {
			fc.assert(fc.property(bank, fc.array(sentence, { maxLength: 2 }), (entries, prose) => {
				const text = [...prose.map(words => `${words}.\n`), write(entries)].join('\n');
				const reading = read(text);
				const kept = letters(reading.questions.map(({ span, id, line, ...rest }) => JSON.stringify(rest)).join(' '));
				const told = letters(reading.problems.map(({ span }) => text.slice(span.start, span.end)).join(' '));

				for (const words of [...prose, ...entries.map(({ answer }) => answer)]) {
					assert.ok(
						kept.includes(letters(words)) || told.includes(letters(words)),
						words,
					);
				}
			}), { numRuns: 4 });
		});
	}
});
