import type { Problem } from '../bank/problem';
import { readDelimited } from './data/readDelimited';
import { readJson } from './data/readJson';
import { limits } from './limits';
import { reportMojibake } from './mojibake';
import type { Reading } from './reading';
import { kindOf } from './kind';
import { readMarkdown } from './readMarkdown';
import { reportUnsafe } from './unsafe';
import { readYamlInSteps } from './yaml/readYamlBank';

export interface ReadOptions {
	/** The form that the bank is written in; recognised from the text when absent. */
	readonly format?: string | undefined;
}

/**
 * Reads a file of questions in any of the forms that people keep them in. Gives what could be read and, beside it, a
 * problem with its place for everything that could not; never throws. `name` is the file's name or path.
 */
export function readBank(name: string, text: string, options: ReadOptions = {}): Reading {
	const steps = readBankInSteps(name, text, options);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** The same in steps of a few milliseconds each, for a host that has other things to do. */
export function* readBankInSteps(name: string, text: string, options: ReadOptions = {}): Generator<void, Reading> {
	if (text.length > limits.size) {
		return { form: 'none', questions: [], reference: [], problems: [{ code: 'file-too-large', severity: 'error', span: { start: 0, end: 0 },
			message: `This file is larger than ${limits.size / 1024 / 1024} MB, which is more than Dry Run reads. Split it.` }] };
	}
	const reading = yield* readKind(name, text, options.format);
	yield;
	const problems: Problem[] = [...reading.problems];
	yield* reportMojibake(text, problems);
	yield* reportUnsafe(text, problems);
	problems.sort((a, b) => a.span.start - b.span.start);
	const within = (at: number) => Math.min(at, text.length);
	return {
		...reading,
		problems: problems.slice(0, limits.problems).map(problem => ({
			...problem,
			span: { start: within(problem.span.start), end: within(problem.span.end) },
		})),
	};
}

function* readKind(name: string, text: string, format: string | undefined): Generator<void, Reading> {
	switch (kindOf(name, text, format)) {
		case 'yaml': return yield* readYamlInSteps(text);
		case 'json': return yield* readJson(name, text);
		case 'delimited': return yield* readDelimited(name, text);
		case 'markdown': return yield* readMarkdown(name, text, format);
	}
}
