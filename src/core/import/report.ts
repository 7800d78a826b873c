import { outlineOf } from '../bank/bank';
import type { BankFile } from '../lint/bank';
import { inWords, summarize } from './summary';

/** How many questions of a file are listed one by one. */
const mostListed = 2_000;

/** A Markdown page that says of each file which questions were read from it, and what was not and why, with the lines. */
export function importReport(files: readonly BankFile[]): string {
	const parts = files.flatMap(file => {
		const summary = summarize(file);
		const { questions } = file.reading;
		return [
			`## ${plain(file.name)}`,
			`${inWords(summary)}${summary.form === 'none' ? '' : `; read as ${summary.form}`}.`,
			...summary.problems.length === 0 ? [] : ['### Not read as it stands', summary.problems.map(({ line, message }) => `- line ${line}: ${plain(message)}`).join('\n')],
			...questions.length === 0 ? [] : ['### Read', questions.slice(0, mostListed).map(question => `- ${plain(question.question)} (line ${question.line}${noteOf(question)})`).join('\n')],
			...questions.length > mostListed ? [`… and ${questions.length - mostListed} more.`] : [],
		];
	});
	return `${['# What was read', ...parts].join('\n\n')}\n`;
}

const noteOf = (question: BankFile['reading']['questions'][number]): string => question.draft ? ', a draft' : outlineOf('', question).unanswered ? ', no answer' : '';

/** A text from a stranger's file as words in a line of Markdown. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/[\\`*_[\]<>#|~&$!]/g, '\\$&');
