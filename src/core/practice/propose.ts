import type { Question } from '../bank/question';
import { grades, type Grade } from '../schedule/memory';
import type { Attempt } from './attempt';
import { choiceScore } from './choice';
import { layersOf, pointsAsked } from './layers';

/** A grade to mark on the buttons, and why. It is never taken by itself. */
export interface Proposal {
	readonly grade: Grade;
	/** Such as "4 of 5 key points, 1 hint". */
	readonly reason: string;
}

/**
 * What the ticks, the choice, the hints, the layers and the confidence say of an attempt. Below two fifths is Again, below seven tenths Hard,
 * the rest Good; everything, surely, without a hint and ticked before the answers were open is Easy; two hints or more take one step off. Of a
 * question with options and key points each counts half. Without either confidence alone decides; undefined when there is nothing to go by.
 * `points` are the key points that are asked for, when not all are.
 */
export function proposeGrade(question: Question, attempt: Attempt, points?: readonly number[]): Proposal | undefined {
	const asked = pointsAsked(question, points);
	const total = asked.length;
	const said = attempt.ticked.filter(point => asked.includes(point)).length;
	const { hints, confidence } = attempt;
	const choice = choiceScore(question, attempt.chosen);
	const isSilent = said === 0 && hints === 0 && confidence === undefined && choice === undefined;
	if (isSilent || (total === 0 && confidence === undefined && choice === undefined)) {
		return undefined;
	}

	const scores = [...(total > 0 ? [said / total] : []), ...(choice === undefined ? [] : [choice])];
	const isLate = said > 0 && isTickedLate(question, attempt);
	const base = scores.length === 0
		? [0, 1, 2, 2][confidence ?? 1] ?? 2
		: levelOf(scores.reduce((sum, score) => sum + score, 0) / scores.length, hints === 0 && confidence === 3 && !isLate);
	const level = Math.max(0, base - (hints >= 2 ? 1 : 0));
	const reasons = [
		...(choice === undefined ? [] : [choice === 1 ? 'right choice' : choice === 0 ? 'wrong choice' : 'partly right choice']),
		...(total > 0 ? [`${said} of ${total} ${points ? 'missed' : 'key'} points`] : []),
		...(isLate ? ['ticked beside the answer'] : []),
		...(hints > 0 ? [hints === 1 ? '1 hint' : `${hints} hints`] : []),
		...(confidence === undefined ? [] : [['unsure', 'fairly sure', 'sure'][confidence - 1] ?? '']),
	];
	return { grade: grades[level] ?? 'good', reason: reasons.join(', ') };
}

/** A layer that spells the answer out was open when a point was ticked. */
function isTickedLate(question: Question, { tickedAt = 0 }: Attempt): boolean {
	return layersOf(question).slice(0, tickedAt).some(({ name }) => name === 'short' || name === 'answer');
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
