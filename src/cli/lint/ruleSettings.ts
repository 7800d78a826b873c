import type { Severity } from '../../core/bank/problem';
import { readerCodes } from '../../core/lint/readerCodes';
import { rules } from '../../core/lint/rules';

const settings: readonly string[] = ['error', 'warning', 'info', 'off'] satisfies readonly (Severity | 'off')[];

export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** What `--rule name=severity` says, each; or, as `fault`, what is wrong with one. */
export function readRuleSettings(texts: readonly string[]): { readonly rules: RuleSettings } | { readonly fault: string } {
	const names = new Set([...rules, ...readerCodes].map(({ name }) => name));
	const read: (readonly [string, Severity | 'off'])[] = [];
	for (const text of texts) {
		const [name = '', setting = '', ...rest] = text.split('=');
		if (!names.has(name)) {
			return { fault: `there is no rule "${name}". "dryrun lint --rules" lists them.` };
		}
		if (!isSetting(setting) || rest.length > 0) {
			return { fault: `write --rule ${name}=SEVERITY, with one of: ${settings.join(', ')}.` };
		}
		read.push([name, setting]);
	}
	return { rules: Object.fromEntries(read) };
}

const isSetting = (text: string): text is Severity | 'off' => settings.includes(text);
