import assert from 'node:assert/strict';
import { readerCodes } from '../../src/core/lint/readerCodes';
import { rules } from '../../src/core/lint/rules';
import { settings } from '../../src/host/ids';
import { codeIn } from '../support/project/files';
import { readManifest, settingsOf } from '../support/project/manifest';

/** What the manifest says about each rule. */
interface Declared {
	readonly enum: readonly string[];
	readonly default: string;
	readonly description: string;
}

describe('The rules of the manifest', () => {
	it('are those that any bank is linted by, and what readers report, with their severities and summaries', () => {
		const declared = settingsOf(readManifest()).get(settings.lintRules) as { readonly properties?: Readonly<Record<string, Declared>> } | undefined;
		const said = Object.entries(declared?.properties ?? {}).map(([name, rule]) => [name, rule.default, rule.description]);

		assert.deepEqual(said, [...rules.filter(({ profile }) => profile !== 'full'), ...readerCodes].map(({ name, severity, summary }) => [name, severity, summary]));
	});
});

describe('What readers report', () => {
	it('is documented, all of it and nothing else', () => {
		const named = [...codeIn('src')].filter(([path]) => path.startsWith('src/core/read/')).flatMap(([, text]) => [...text.matchAll(/(?:\bcode: |report\()'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code));
		const ruled = new Set(rules.map(({ name }) => name));

		assert.deepEqual([...new Set(named)].filter(code => !ruled.has(code)).sort(), readerCodes.map(({ name }) => name).sort());
	});
});
