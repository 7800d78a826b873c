import type { Fold } from '../markdown/folds';
import type { Entry } from '../entry';
import { isContents } from '../text/sections';
import { readTitle } from '../text/readTitle';
import { questionLikeness } from '../text/likeness';
import type { Form } from './form';
import { categoryFinder, categoryOf } from './openings';

/**
 * ```md
 * ## Category
 * <details>
 * <summary>Question</summary><br><b>
 *
 * the answer
 * </b></details>
 * ```
 */
export const detailsQuestion: Form = {
	name: 'details-question',
	weight: 1.8,
	isExplicit: true,
	*read(document) {
		const categoryAt = categoryFinder(document);
		const repeats = new Map<string, number>();
		for (const { summary } of document.folds) {
			repeats.set(summary, (repeats.get(summary) ?? 0) + 1);
		}
		const entries: Entry[] = [];
		let until = 0, group = '', groupEnd = 0;
		for (const [at, fold] of document.folds.entries()) {
			const category = categoryOf(categoryAt(fold.line));
			const next = document.folds[at + 1];
			if (fold.start < until || fold.field !== undefined || isControl(fold, repeats)) {
				continue;
			}
			const { title } = readTitle(fold.summary);
			const likeness = questionLikeness(title);
			if (likeness < 0.5 && next !== undefined && holdsQuestion(fold, next)) {
				[group, groupEnd] = [title, fold.end];
				continue;
			}
			until = fold.end;
			entries.push({
				title,
				start: fold.start,
				end: fold.end,
				bodyStart: fold.bodyStart,
				bodyEnd: fold.bodyEnd,
				indent: 0,
				category: fold.start < groupEnd ? group : category,
				likeness,
			});
		}
		yield;
		return entries;
	},
};

/** A fold around folds that ask is a category. */
function holdsQuestion(fold: Fold, next: Fold): boolean {
	return next.depth === fold.depth + 1 && next.start < fold.end && next.field === undefined && questionLikeness(next.summary) > 0.5;
}

/** A summary that only says what a click does. */
function isControl({ summary }: Fold, repeats: ReadonlyMap<string, number>): boolean {
	return summary === '' || isContents(summary) || (repeats.get(summary) ?? 0) > 2 && !/[?？]/.test(summary)
		|| /^(?:see|show|hide|view|click|expand|open|toggle|more|collapse|展开|点击|查看|показать|развернуть)\b/i.test(summary) && !/[?？]\s*$/.test(summary)
		|| /^(?:展开|点击|查看|показать|развернуть)/i.test(summary);
}
