import type { Severity } from '../bank/problem';
import type { LintedBank, Place } from './bank';

/** What a rule asks and the outside world must tell. A rule whose question has no answer here finds nothing. */
export interface LintOptions {
	/** `full` also asks for all that a full question has: parts, lengths, facets. */
	readonly profile: 'any' | 'full';
	/** Milliseconds since 1970; without it no question is stale. */
	readonly now?: number;
	/** For how many months an `asOf` stays fresh. */
	readonly freshMonths: number;
	/** The only categories that questions may stand under. */
	readonly categories?: readonly string[];
	/** The only tags that questions may have. */
	readonly tags?: readonly string[];
	/** The only roles that questions may name. */
	readonly roles?: readonly string[];
	/** Whether the bank's folder holds a file; `path` as the text of the file `from` writes it. */
	readonly hasFile?: (path: string, from: string) => boolean;
}

export interface Finding {
	/** One sentence for the person who keeps the bank. */
	readonly message: string;
	readonly span: Place;
	/** Of two things that are too alike, where the earlier one stands. */
	readonly twin?: Place;
}

/** One thing that can be wrong with a bank. The README's table, the command line's help and the hover are printed from these. */
export interface Rule {
	/** Kebab-case and stable: it names the fault, and settings switch it by this name. */
	readonly name: string;
	readonly summary: string;
	readonly severity: Severity;
	/** `question`: looks at each question by itself, so a large bank may be handed over part by part. */
	readonly scope: 'question' | 'bank';
	/** It compares questions, those of different files too. */
	readonly compares?: true;
	/** Only banks that promise full questions are asked. */
	readonly profile?: 'full';
	/** What is wrong, in the order of the text; undefined where there is nothing to say yet, for a host that wants to pause. */
	check(bank: LintedBank, options: LintOptions): Iterable<Finding | undefined>;
}
