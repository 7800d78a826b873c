import type { Severity } from '../../core/bank/problem';
import type { LintSettings } from '../../core/lint/lint';
import { setting } from '../configuration';
import { settings } from '../ids';

const levels: readonly unknown[] = ['off', 'info', 'warning', 'error'];

/** How the person wants banks linted; what the setting says besides is passed over. */
export function lintSettings(): LintSettings {
	const rules = Object.entries(setting<Readonly<Record<string, unknown>>>(settings.lintRules, {}));
	return { now: Date.now(), rules: Object.fromEntries(rules.filter((rule): rule is [string, Severity | 'off'] => levels.includes(rule[1]))) };
}
