import type { Problem } from '../../bank/problem';
import { addField } from './addField';
import { closeFence } from './closeFence';
import { joinDuplicate } from './duplicate';
import { moveLabel } from './moveLabel';
import { addId, renameId } from './ownId';
import { repairLetters } from './repairLetters';
import { renameField } from './unknownField';
import type { Fix, Work } from './work';

/** What puts a problem right, by its code. */
const fixers: Readonly<Record<string, (work: Work, problem: Problem, other?: Work) => readonly Fix[]>> = {
	'missing-answer': addField,
	'missing-key-points': addField,
	'missing-follow-ups': addField,
	'duplicate-id': renameId,
	'near-duplicate-question': joinDuplicate,
	'mojibake': repairLetters,
	'unbalanced-fence': closeFence,
	'unclosed-fence': closeFence,
	'unknown-field': renameField,
	'text-outside': moveLabel,
};

/**
 * The ways to put a problem right, the best first.
 * @param other the file that the problem's twin stands in, when that is another one
 */
export function fixesFor(work: Work, problem: Problem, other?: Work): readonly Fix[] {
	return Object.hasOwn(fixers, problem.code) ? fixers[problem.code]?.(work, problem, other) ?? [] : [];
}

/** What can be done for the question at an offset without a problem being reported. */
export function offersAt(work: Work, offset: number): readonly Fix[] {
	const question = work.questionAt(offset);
	return question ? addId(work, question) : [];
}
