import type { ReaderCode } from './readerCodes';
import type { Rule } from './rule';

export const ruleTableHead = ['Rule', 'Severity', 'What it finds'] as const;

/** A row per rule, and per thing that readers report, under `ruleTableHead`: what the command line and the README print. */
export function ruleTable(rules: readonly Rule[], readerCodes: readonly ReaderCode[]): readonly (readonly [name: string, severity: string, summary: string])[] {
	return [
		...rules.map(({ name, severity, summary, profile }) => [name, profile === 'full' ? `${severity}, full profile` : severity, summary] as const),
		...readerCodes.map(({ name, severity, summary }) => [name, severity, summary] as const),
	];
}
