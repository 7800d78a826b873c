import type { Problem } from '../../bank/problem';
import type { BankFile } from '../../lint/bank';
import { applyEdits, type Edit } from '../../text/edit';
import { fixesFor } from './fixesFor';
import { addId } from './ownId';
import { workOn } from './work';

/** A text with what was read from it and what is wrong with it. */
export interface Checked {
	readonly file: BankFile;
	readonly problems: readonly Problem[];
}

/** One fix may uncover a fault that the next round puts right; nothing needs more rounds than this. */
const mostRounds = 5;

/** The text with everything put right that can be without asking: no words are lost, and ids that were only derived are written down. */
export function fixAll(text: string, check: (text: string) => Checked): string {
	let current = text;
	for (let round = 0; round < mostRounds; round++) {
		const edits = safeEdits(check(current));
		if (edits.length === 0) {
			break;
		}
		current = applyEdits(current, edits);
	}
	return current;
}

function safeEdits({ file, problems }: Checked): readonly Edit[] {
	const work = workOn(file);
	const fixes = [...problems.flatMap(problem => fixesFor(work, problem).find(({ isSafe }) => isSafe) ?? []), ...file.reading.questions.flatMap(question => addId(work, question))];
	const placed = fixes.map(({ edits }) => ({
		edits,
		start: Math.min(...edits.map(edit => edit.start)),
		end: Math.max(...edits.map(edit => edit.end)),
	})).sort((a, b) => a.start - b.start || a.end - b.end);
	let end = -1;
	return placed.flatMap(fix => {
		// A fix is made whole or not at all; the next round makes those that stand too near.
		const isFree = fix.start > end;
		end = isFree ? fix.end : end;
		return isFree ? fix.edits : [];
	});
}
