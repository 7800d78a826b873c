import type { Severity } from '../../core/bank/problem';
import { plain } from '../plain';
import type { Finding } from './finding';
import { sarif } from './sarif';
import { counted } from '../../core/text/counted';

/** How much was looked at. */
export interface Looked {
	readonly files: number;
	readonly questions: number;
}

/** How findings are printed. */
export const lintFormats = {
	text,
	json: (findings: readonly Finding[]) => `${JSON.stringify(findings, undefined, '\t')}\n`,
	sarif: (findings: readonly Finding[]) => `${JSON.stringify(sarif(findings), undefined, '\t')}\n`,
	github,
} as const;

export const isLintFormat = (name: string): name is keyof typeof lintFormats => Object.hasOwn(lintFormats, name);

function text(findings: readonly Finding[], looked: Looked): string {
	const lines = findings.map(({ file, line, column, severity, message, rule }) => `${plain(file)}:${line}:${column}: ${severity}: ${plain(message)} [${rule}]\n`);
	return `${lines.join('')}${summary(findings, looked)}\n`;
}

function summary(findings: readonly Finding[], { files, questions }: Looked): string {
	const counts = (['error', 'warning', 'info'] as const).map(severity => [severity, findings.filter(finding => finding.severity === severity).length] as const);
	const found = counts.filter(([, count]) => count > 0).map(([severity, count]) => counted(count, severity === 'info' ? 'note' : severity)).join(', ');
	return `${counted(questions, 'question')} in ${counted(files, 'file')}: ${found === '' ? 'no problems' : found}.`;
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows beside the line; see "Workflow commands for GitHub Actions". */
function github(findings: readonly Finding[]): string {
	return findings.map(({ file, line, column, endLine, endColumn, severity, rule, message }) => {
		// GitHub takes columns only within one line.
		const end = endLine === line && endColumn > column ? `,endLine=${endLine},endColumn=${endColumn}` : '';
		return `::${levels[severity]} file=${property(file)},line=${line},col=${column}${end},title=${property(rule)}::${data(message)}\n`;
	}).join('');
}

const data = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
