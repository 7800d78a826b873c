import type { Severity } from '../../core/bank/problem';
import { readerCodes } from '../../core/lint/readerCodes';
import { rules } from '../../core/lint/rules';
import type { Finding } from './finding';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings as a log of SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for code scanning. */
export function sarif(findings: readonly Finding[]): object {
	const ruled = [...rules, ...readerCodes].map(({ name, summary, severity }) => ({
		id: name, shortDescription: { text: summary }, defaultConfiguration: { level: levels[severity] },
	}));
	// A code that is new to a reader is better told without a summary than not at all.
	const known = new Set(ruled.map(({ id }) => id));
	const read = [...new Set(findings.map(({ rule }) => rule))].filter(code => !known.has(code)).map(code => ({
		id: code, shortDescription: { text: 'A text that could not be read, or was read with doubt.' },
	}));
	const descriptors = [...ruled, ...read];
	const places = new Map(descriptors.map(({ id }, at) => [id, at]));
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{
			tool: { driver: { name: 'Dry Run', rules: descriptors } },
			columnKind: 'utf16CodeUnits',
			results: findings.map(({ file, line, column, endLine, endColumn, severity, rule, message }) => ({
				ruleId: rule,
				ruleIndex: places.get(rule),
				level: levels[severity],
				message: { text: message },
				locations: [{
					physicalLocation: {
						artifactLocation: { uri: uriOf(file) },
						region: { startLine: line, startColumn: column, endLine, endColumn },
					},
				}],
			})),
		}],
	};
}

/** A path as a URI reference: relative ones stay relative, so that code scanning finds them in the repository. */
function uriOf(path: string): string {
	const parts = path.replaceAll('\\', '/').split('/').filter((part, at) => part !== '.' || at > 0).map(part => encodeURIComponent(part));
	const drive = /^[a-z]:[\\/]/i.test(path);
	return drive ? `file:///${[path.slice(0, 2), ...parts.slice(1)].join('/')}` : path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
