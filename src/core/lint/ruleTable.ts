import type { Rule } from './rule';

export const ruleTableHead = ['Rule', 'Severity', 'What it finds'] as const;

/** A row per rule under `ruleTableHead`: what the command line and the README print. */
export function ruleTable(rules: readonly Rule[]): readonly (readonly [name: string, severity: string, summary: string])[] {
	return rules.map(({ name, severity, summary, profile }) => [name, profile === 'full' ? `${severity}, full profile` : severity, summary]);
}
