import assert from 'node:assert/strict';
import { rules } from '../../src/core/lint/rules';
import { settings } from '../../src/host/ids';
import { readManifest, settingsOf } from '../support/project/manifest';

/** What the manifest says about each rule. */
interface Declared {
	readonly enum: readonly string[];
	readonly default: string;
	readonly description: string;
}

describe('The rules of the manifest', () => {
	it('are those that any bank is linted by, with their severities and summaries', () => {
		const declared = settingsOf(readManifest()).get(settings.lintRules) as { readonly properties?: Readonly<Record<string, Declared>> } | undefined;
		const said = Object.entries(declared?.properties ?? {}).map(([name, rule]) => [name, rule.default, rule.description]);

		assert.deepEqual(said, rules.filter(({ profile }) => profile !== 'full').map(({ name, severity, summary }) => [name, severity, summary]));
	});
});
