import type { Question } from '../../../src/core/bank/question';
import { bankToLint, type BankFile } from '../../../src/core/lint/bank';
import type { LintOptions, Rule } from '../../../src/core/lint/rule';
import { readBank } from '../../../src/core/read/readBank';
import { aQuestion } from '../../support/builders';

/** A YAML bank of these entries, each written as the lines of a map. */
export const yaml = (...entries: readonly string[]): string =>
	`questions:\n${entries.map(entry => `- ${entry.trim().split('\n').join('\n  ')}\n`).join('')}`;

export const aFile = (text: string, name = 'bank.yaml'): BankFile => ({ name, text, reading: readBank(name, text) });

/** A file of many questions, whose reading was not read. */
export function aLongFile(count: number, parts: Partial<Question> = {}): BankFile {
	const texts = Array.from({ length: count }, (_, at) => `Number ${at}?\n`);
	let start = 0;
	const questions = texts.map((text, at) => {
		const span = { start, end: start += text.length };
		return { ...aQuestion(parts), id: `q${at}`, question: text.trim(), line: at + 1, span };
	});
	return { name: 'bank.yaml', text: texts.join(''), reading: { form: 'yaml', questions, reference: [], problems: [] } };
}

/** What a rule finds in one file or several: the text that each finding points at, and after a `|` what the file is called when there are several. */
export function pointsAt(rule: Rule, bank: string | readonly BankFile[], options: Partial<LintOptions> = {}): readonly string[] {
	const files = typeof bank === 'string' ? [aFile(bank)] : bank;
	return found(rule, files, options).map(({ span }) => {
		const text = files.find(({ name }) => name === span.file)?.text.slice(span.start, span.end) ?? '(no such file)';
		return files.length > 1 ? `${text} | ${span.file}` : text;
	});
}

/** The messages of a rule's findings. */
export function says(rule: Rule, bank: string | readonly BankFile[], options: Partial<LintOptions> = {}): readonly string[] {
	return found(rule, typeof bank === 'string' ? [aFile(bank)] : bank, options).map(({ message }) => message);
}

const found = (rule: Rule, files: readonly BankFile[], options: Partial<LintOptions>) =>
	[...rule.check(bankToLint(files), { profile: 'any', freshMonths: 18, ...options })].filter(finding => finding !== undefined);
