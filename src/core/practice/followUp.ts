import type { FollowUp, Question } from '../bank/question';
import { checksum } from '../text/checksum';

const mark = '~';

/** The key of a follow-up: its question's, and a name that stays while its words do. */
export function followUpKey(parent: string, followUp: FollowUp): string {
	return `${parent}${mark}${checksum(followUp.question)}`;
}

/** The question that a key belongs to: itself, or a follow-up's parent. */
export function parentKey(key: string): string {
	const at = key.lastIndexOf(mark);
	return at > 0 && /^[0-9a-f]{8}$/.test(key.slice(at + 1)) ? key.slice(0, at) : key;
}

/** A follow-up as a question of its own, so that it is asked, revealed and graded like any other; undefined when its parent has it no more. */
export function followUpQuestion(parent: Question, parentsKey: string, key: string): Question | undefined {
	const followUp = parent.followUps?.find(each => followUpKey(parentsKey, each) === key);
	return followUp && {
		id: key,
		question: followUp.question,
		category: parent.category,
		line: parent.line,
		...(followUp.answer !== undefined && { answer: followUp.answer }),
		...(parent.difficulty && { difficulty: parent.difficulty }),
	};
}
