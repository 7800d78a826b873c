import assert from 'node:assert/strict';
import { fixesFor, offersAt } from '../../../../src/core/author/fixes/fixesFor';
import type { Checked } from '../../../../src/core/author/fixes/fixAll';
import { workOn } from '../../../../src/core/author/fixes/work';
import { lintBank } from '../../../../src/core/lint/lint';
import { readBank } from '../../../../src/core/read/readBank';
import { applyEdits } from '../../../../src/core/text/edit';

/** Lines of a file, the last one ended. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

export function check(text: string, name = 'bank.yaml'): Checked {
	const file = { name, text, reading: readBank(name, text) };
	return { file, problems: lintBank([file]) };
}

/** The titles of the fixes for the first problem of a kind. */
export function titles(code: string, text: string, name?: string): readonly string[] {
	const { file, problems } = check(text, name);
	const problem = problems.find(each => each.code === code);
	assert.ok(problem, `There is no ${code}, only ${problems.map(each => each.code).join(', ')}`);
	return fixesFor(workOn(file), problem).map(({ title }) => title);
}

/** The text after a fix for the first problem of a kind; the first fix unless its title is given. */
export function fixed(code: string, text: string, { name, title }: { readonly name?: string; readonly title?: string } = {}): string {
	const { file, problems } = check(text, name);
	const problem = problems.find(each => each.code === code);
	assert.ok(problem, `There is no ${code}, only ${problems.map(each => each.code).join(', ')}`);
	const fix = fixesFor(workOn(file), problem).find(each => title === undefined || each.title === title);
	assert.ok(fix, `${code} has no fix`);
	return applyEdits(text, fix.edits);
}

/** The text after the first thing that is offered at an offset. */
export function taken(text: string, offset: number): string | undefined {
	const [offer] = offersAt(workOn(check(text).file), offset);
	return offer && applyEdits(text, offer.edits);
}
