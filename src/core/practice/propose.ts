import type { Question } from '../bank/question';
import { grades, type Grade } from '../schedule/memory';
import type { Attempt } from './attempt';

/** A grade to mark on the buttons, and why. It is never taken by itself. */
export interface Proposal {
	readonly grade: Grade;
	/** Such as "4 of 5 key points, 1 hint". */
	readonly reason: string;
}

/**
 * What the ticks, the hints and the confidence say of an attempt. Below two fifths of the key points is Again, below seven tenths Hard, the
 * rest Good, and all of them said with confidence and without a hint Easy; two hints or more take one step off. Without key points
 * confidence alone decides; undefined when there is nothing to go by.
 */
export function proposeGrade(question: Question, attempt: Attempt): Proposal | undefined {
	const total = question.keyPoints?.length ?? 0;
	const said = attempt.ticked.filter(point => point < total).length;
	const { hints, confidence } = attempt;
	const isSilent = said === 0 && hints === 0 && confidence === undefined;
	if (isSilent || (total === 0 && confidence === undefined)) {
		return undefined;
	}

	const base = total === 0 ? [0, 1, 2, 2][confidence ?? 1] ?? 2 : levelOf(said / total, hints === 0 && confidence === 3);
	const level = Math.max(0, base - (hints >= 2 ? 1 : 0));
	const reasons = [
		...(total > 0 ? [`${said} of ${total} key points`] : []),
		...(hints > 0 ? [hints === 1 ? '1 hint' : `${hints} hints`] : []),
		...(confidence === undefined ? [] : [['unsure', 'fairly sure', 'sure'][confidence - 1] ?? '']),
	];
	return { grade: grades[level] ?? 'good', reason: reasons.join(', ') };
}

function levelOf(share: number, isSure: boolean): number {
	if (share < 0.4) {
		return 0;
	}
	if (share < 0.7) {
		return 1;
	}
	return share === 1 && isSure ? 3 : 2;
}
