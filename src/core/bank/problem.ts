import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'info';

/** Something that is wrong with a bank, as a value: what, how bad, and where in its text. */
export interface Problem {
	/** Kebab-case and stable, such as `missing-question`. */
	readonly code: string;
	/** One sentence for the person who keeps the bank; says what to do where that isn't plain. */
	readonly message: string;
	readonly severity: Severity;
	readonly span: Span;
	/** Of two things that are too alike, where the other one stands. */
	readonly twin?: Span & { readonly file: string };
}
