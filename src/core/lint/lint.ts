import type { Problem, Severity } from '../bank/problem';
import { limits } from '../read/limits';
import type { Reading } from '../read/reading';
import { bankToLint, type BankFile, type LintedBank, type Place } from './bank';
import { readerCodes } from './readerCodes';
import type { Finding, LintOptions, Rule } from './rule';
import { rules } from './rules';
import { imagePaths } from './rules/missingImage';

export interface LintSettings extends Partial<LintOptions> {
	/** By the name of a rule, or of what a reader reports: another severity than its own, or `off`. */
	readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

export interface LintProblem extends Problem {
	readonly span: Place;
	readonly twin?: Place;
}

const defaults: LintOptions = { profile: 'any', freshMonths: 18 };

/**
 * Everything that is wrong with a bank, file by file in the order of the text: what its reader reported and what the rules find. A problem's
 * code is the name of its rule. Never throws; the time is linear in the size of the bank.
 */
export function lintBank(files: readonly BankFile[], settings: LintSettings = {}): readonly LintProblem[] {
	const steps = lintInSteps(files, settings);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** How many questions are looked at between two pauses. */
const stride = 200;

/** The same, with a pause every few milliseconds for a host that has other things to do. */
export function* lintInSteps(files: readonly BankFile[], settings: LintSettings = {}): Generator<void, readonly LintProblem[]> {
	const options: LintOptions = { ...defaults, ...settings };
	const bank = bankToLint(files);
	const names = new Set(rules.map(({ name }) => name));
	// What a reader reports under a rule's name, the rule reports again: so that it can be switched off.
	const problems: LintProblem[] = files.flatMap(({ name, reading }) =>
		reading.problems.filter(({ code }) => !names.has(code) && settings.rules?.[code] !== 'off')
			.map(problem => ({ ...problem, severity: severityIn(settings, problem), span: { ...problem.span, file: name } })));

	for (const rule of rules) {
		const severity = settings.rules?.[rule.name] ?? rule.severity;
		if (severity === 'off' || rule.profile === 'full' && options.profile !== 'full') {
			continue;
		}
		let count = 0;
		for (const finding of findings(rule, bank, options)) {
			if (finding === undefined) {
				yield;
				continue;
			}
			problems.push({ code: rule.name, severity, ...finding });
			if (++count === limits.problems) {
				break;
			}
		}
	}

	const order = new Map(files.map(({ name }, place) => [name, place]));
	return problems.sort((a, b) => (order.get(a.span.file) ?? 0) - (order.get(b.span.file) ?? 0) || a.span.start - b.span.start);
}

function severityIn({ rules: set }: LintSettings, { code, severity }: Problem): Severity {
	const wanted = set?.[code];
	return wanted === undefined || wanted === 'off' ? severity : wanted;
}

/** What a rule finds, with an undefined after every few questions. */
function* findings(rule: Rule, bank: LintedBank, options: LintOptions): Generator<Finding | undefined> {
	if (rule.scope === 'bank') {
		let looked = 0;
		for (const finding of rule.check(bank, options)) {
			if (finding !== undefined || ++looked % stride === 0) {
				yield finding;
			}
		}
		yield undefined;
		return;
	}
	for (let at = 0; at < bank.questions.length; at += stride) {
		yield* rule.check({ ...bank, questions: bank.questions.slice(at, at + stride) }, options);
		yield undefined;
	}
}

/**
 * What is wrong between files, of which each was linted by itself: ids and questions that stand in two of them. Banks of different files keep
 * their progress apart, so this is no error unless the settings say so.
 */
export function* lintAcross(files: readonly BankFile[], settings: LintSettings = {}): Generator<void, readonly LintProblem[]> {
	const compared = rules.filter(({ compares }) => compares);
	const off = Object.fromEntries(rules.filter(({ compares }) => !compares).map(({ name }) => [name, 'off'] as const));
	const mild = Object.fromEntries(compared.map(({ name, severity }) => [name, severity === 'error' ? 'warning' : severity] as const));
	const problems = yield* lintInSteps(files, { ...settings, rules: { ...mild, ...settings.rules, ...off } });
	return problems.filter(({ span, twin }) => twin && twin.file !== span.file);
}

/** The paths of images for which `hasFile` will be asked about a file, each once, for a host that has to look before. */
export const imagesToFind = ({ questions }: Reading): readonly string[] => imagePaths(questions);

/** What a rule, or a reader's report, is about, in a sentence. */
export const summaryOf = (name: string): string | undefined => [...rules, ...readerCodes].find(rule => rule.name === name)?.summary;
