import { planMerge, planNewBank, type ImportPlan } from '../../../src/core/import/planImport';
import type { QuestionList } from '../../../src/core/merge/mergeQuestions';
import { readBank } from '../../../src/core/read/readBank';

/** What steps end with. */
export function ended<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

export const newBank = (title: string, ...lists: readonly QuestionList[]): ImportPlan => ended(planNewBank(title, lists));

export const mergedInto = (text: string, ...lists: readonly QuestionList[]): ImportPlan | undefined =>
	ended(planMerge({ name: '.dryrun/ours.yaml', text, reading: readBank('ours.yaml', text) }, lists));
