import assert from 'node:assert/strict';
import { readerCodes } from '../../../src/core/lint/readerCodes';
import { rules } from '../../../src/core/lint/rules';
import type { Finding } from '../../../src/cli/lint/finding';
import { lintFormats } from '../../../src/cli/lint/formats';

const looked = { files: 1, questions: 2 };

function aFinding(parts: Partial<Finding> = {}): Finding {
	return { file: 'bank/a.yaml', line: 3, column: 5, endLine: 3, endColumn: 9, severity: 'warning', rule: 'stale', message: 'Old.', ...parts };
}

describe('Lint as text', () => {
	it('has a line each and a summary', () => {
		const findings = [aFinding({ severity: 'error' }), aFinding(), aFinding(), aFinding({ severity: 'info', message: 'One\ntwo' })];

		assert.equal(lintFormats.text(findings, looked), [
			'bank/a.yaml:3:5: error: Old. [stale]',
			'bank/a.yaml:3:5: warning: Old. [stale]',
			'bank/a.yaml:3:5: warning: Old. [stale]',
			'bank/a.yaml:3:5: info: One two [stale]',
			'2 questions in 1 file: 1 error, 2 warnings, 1 note.',
			'',
		].join('\n'));
	});
});

describe('Lint as JSON', () => {
	it('is an array, empty for a clean bank', () => {
		assert.deepEqual(JSON.parse(lintFormats.json([aFinding()])), [aFinding()]);
		assert.equal(lintFormats.json([]), '[]\n');
	});
});

describe('Lint for GitHub', () => {
	it('is a workflow command each, with ends only within a line', () => {
		assert.equal(lintFormats.github([aFinding({ severity: 'error' }), aFinding({ severity: 'info', endLine: 4 })]), [
			'::error file=bank/a.yaml,line=3,col=5,endLine=3,endColumn=9,title=stale::Old.',
			'::notice file=bank/a.yaml,line=3,col=5,title=stale::Old.',
			'',
		].join('\n'));
	});

	it('escapes what would end a property, a message or the command', () => {
		assert.equal(
			lintFormats.github([aFinding({ file: 'a,b:c%.md', endLine: 4, message: '100 %, so:\r\n::error::' })]),
			'::warning file=a%2Cb%3Ac%25.md,line=3,col=5,title=stale::100 %25, so:%0D%0A::error::\n',
		);
	});
});

interface Sarif {
	readonly $schema: string;
	readonly version: string;
	readonly runs: readonly [{
		readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[] } };
		readonly results: readonly {
			readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly message: { readonly text: string };
			readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } }];
		}[];
	}];
}

describe('Lint as SARIF', () => {
	const read = (...findings: readonly Finding[]) => JSON.parse(lintFormats.sarif(findings)) as Sarif;

	it('has what version 2.1.0 requires, every rule, and all that readers report', () => {
		const { version, runs: [{ tool: { driver }, results }] } = read();

		assert.deepEqual([version, driver.name, results], ['2.1.0', 'Dry Run', []]);
		assert.deepEqual(driver.rules.map(({ id, shortDescription }) => [id, shortDescription.text]), [...rules, ...readerCodes].map(({ name, summary }) => [name, summary]));
	});

	it('points each result at its rule and its region', () => {
		const { runs: [{ tool: { driver }, results }] } = read(aFinding(), aFinding({ severity: 'info', rule: 'unclosed-fence' }), aFinding({ rule: 'brand-new' }));

		assert.deepEqual(results.map(({ ruleId, level }) => [ruleId, level]), [['stale', 'warning'], ['unclosed-fence', 'note'], ['brand-new', 'warning']]);
		assert.deepEqual(results.map(({ ruleIndex }) => driver.rules[ruleIndex]?.id), ['stale', 'unclosed-fence', 'brand-new']);
		assert.deepEqual(results[0]?.message, { text: 'Old.' });
		assert.deepEqual(results[0].locations[0].physicalLocation.region, { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 });
	});

	for (const [file, uri] of [['a b/ü#.md', 'a%20b/%C3%BC%23.md'], ['./a.md', 'a.md'], ['/x/a.md', 'file:///x/a.md'], ['C:\\x\\a.md', 'file:///C:/x/a.md'], ['../a.md', '../a.md']] as const) {
		it(`names ${file} as ${uri}`, () => assert.equal(read(aFinding({ file })).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri, uri));
	}
});
