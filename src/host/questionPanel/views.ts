import type { Question } from '../../core/bank/question';
import { rightOptions } from '../../core/practice/choice';
import { parentKey } from '../../core/practice/followUp';
import { isGradable } from '../../core/practice/grading';
import { headlineOf } from '../../core/practice/headline';
import { hintsOf, layersOf, pointsAsked } from '../../core/practice/layers';
import { proposeGrade } from '../../core/practice/propose';
import type { Session, Slot } from '../../core/practice/session';
import { summarize, type Summary } from '../../core/practice/summary';
import type { Standing } from '../../core/progress/entry';
import { formatDuration, formatInterval } from '../../core/schedule/interval';
import { gradeAmong, grades } from '../../core/schedule/memory';
import type { Scheduler } from '../../core/schedule/review';
import type { EndView, GradeChoice, QuestionView } from '../../protocol/questionPanel';
import { gradeButtons } from '../configuration';
import type { OnDisplay } from '../practice/practice';

/** The grade buttons of a question that may be graded; undefined before that. */
export function choiceFor({ key, question, points, attempt, standing, isFree }: OnDisplay, scheduler: Scheduler, now: number): GradeChoice | undefined {
	if (!isGradable(question, attempt)) {
		return undefined;
	}
	const outcomes = scheduler.preview(key, standing?.memory, now);
	const proposal = proposeGrade(question, attempt, points);
	const buttons = gradeButtons();
	return {
		buttons: buttons.map(grade => ({ grade, interval: isFree ? '' : formatInterval(outcomes[grade].due - now) })),
		...(proposal && { proposed: gradeAmong(buttons, proposal.grade), reason: proposal.reason }),
	};
}

export interface Surroundings {
	readonly showing: number;
	readonly bankTitle: string;
	readonly isPaused: boolean;
	readonly hasFile: boolean;
	readonly isStarred: boolean;
	readonly choice: GradeChoice | undefined;
	readonly canUndo: boolean;
}

export function questionView(shown: OnDisplay, session: Session, around: Surroundings): QuestionView {
	const { key, question, attempt, draft, elapsed } = shown;
	const { bankTitle, ...rest } = around;
	const layers = layersOf(question);
	const hints = hintsOf(question);
	return {
		...rest,
		id: `${session.position} ${key}`,
		breadcrumb: [...new Set([bankTitle, question.category])].filter(Boolean),
		place: placeOf(session),
		isFollowUp: parentKey(key) !== key,
		question: question.question,
		prompt: question.prompt,
		options: question.options?.map(option => option.text) ?? [],
		chosen: attempt.chosen ?? [],
		isMultiple: rightOptions(question).length > 1,
		badges: badgesOf(question),
		points: shown.points && pointsAsked(question, shown.points),
		open: layers.slice(0, attempt.layers),
		closed: Math.max(0, layers.length - attempt.layers),
		hints: hints.slice(0, attempt.hints),
		hintsLeft: Math.max(0, hints.length - attempt.hints),
		ticked: attempt.ticked,
		confidence: attempt.confidence,
		draft,
		grade: attempt.grade,
		minutes: question.minutes,
		elapsed,
		sources: question.sources ?? [],
		asOf: question.asOf,
		canGoBack: session.position > 0,
	};
}

/** A question as its keeper sees it: everything open, nothing to do. */
export function previewView(question: Question, { showing, bankTitle }: Pick<Surroundings, 'showing' | 'bankTitle'>): QuestionView {
	return {
		id: question.id,
		showing,
		isPaused: true,
		breadcrumb: [...new Set([bankTitle, question.category])].filter(Boolean),
		isFollowUp: false,
		isPreview: true,
		question: question.question,
		prompt: question.prompt,
		options: question.options?.map(option => option.text) ?? [],
		chosen: [],
		isMultiple: rightOptions(question).length > 1,
		badges: badgesOf(question),
		open: layersOf(question),
		closed: 0,
		hints: question.hints ?? [],
		hintsLeft: 0,
		ticked: [],
		draft: '',
		isStarred: false,
		followUps: question.followUps ?? [],
		minutes: question.minutes,
		elapsed: 0,
		sources: question.sources ?? [],
		asOf: question.asOf,
		hasFile: false,
		canGoBack: false,
		canUndo: false,
	};
}

function badgesOf(question: Question): QuestionView['badges'] {
	return [
		...(question.difficulty ? [{ kind: 'difficulty' as const, label: question.difficulty }] : []),
		...(question.kind ? [{ kind: 'kind' as const, label: question.kind }] : []),
		...(layersOf(question).length === 0 ? [{ kind: 'note' as const, label: 'no answer' }] : []),
		...(question.draft ? [{ kind: 'note' as const, label: 'draft' }] : []),
		...(question.tags ?? []).map(label => ({ kind: 'tag' as const, label })),
	];
}

/** Such as `3 of 12`, and for a follow-up its place among its question's: `follow-up 1 of 2`. */
function placeOf({ queue, waiting, position }: Session): string | undefined {
	const slot = queue[position];
	if (!slot) {
		return undefined;
	}
	const parent = parentKey(slot.key);
	const isOwn = ({ key }: Slot) => parentKey(key) === key;
	if (parent !== slot.key) {
		const first = queue.findLastIndex((each, i) => i < position && each.key === parent) + 1;
		const after = queue.slice(first).findIndex(each => isOwn(each) || parentKey(each.key) !== parent);
		return `follow-up ${position - first + 1} of ${after < 0 ? queue.length - first : after}`;
	}
	const total = queue.filter(isOwn).length + waiting.filter(each => each.isFailed === true).length;
	return total < 2 ? undefined : `${queue.slice(0, position + 1).filter(isOwn).length} of ${total}`;
}

export interface EndParts {
	readonly questionOf: (key: string) => Question | undefined;
	readonly standingOf: (key: string) => Standing | undefined;
	readonly canResume: boolean;
	readonly canUndo: boolean;
	/** How long questions of a category usually take, in words. */
	readonly usualOf: (category: string) => string | undefined;
	readonly now: number;
}

export function endView(session: Session, { questionOf, standingOf, canResume, canUndo, usualOf, now }: EndParts): EndView {
	const summary = summarize(session);
	const missedOf = (key: string) => (standingOf(key)?.missed ?? []).flatMap(point => questionOf(key)?.keyPoints?.[point] ?? []);
	return {
		title: session.kind === 'single' ? '' : session.title,
		headline: headlineOf(summary.counts),
		topics: topicsOf(summary, key => questionOf(key)?.category ?? '').map(({ name, took }) => ({ name, took: formatDuration(took), usual: usualOf(name) })),
		missedPoints: summary.answered.reduce((sum, { key }) => sum + missedOf(key).length, 0),
		counts: grades.map(grade => ({ grade, count: summary.counts[grade] })),
		answered: summary.answered.map(({ key, grade, took }) => {
			const question = questionOf(key);
			const { memory } = standingOf(key) ?? {};
			return {
				question: question?.question ?? 'A question that is no longer in its bank',
				grade,
				took: formatDuration(took),
				due: memory ? formatInterval(Math.max(0, memory.due - now)) : '',
				missed: missedOf(key),
			};
		}),
		took: formatDuration(summary.took),
		skipped: summary.skipped,
		canResume,
		hasMissed: summary.missed.length > 0,
		canUndo,
	};
}

/** Milliseconds per question of each category that was answered, in the order in which they came. */
function topicsOf({ answered }: Summary, categoryOf: (key: string) => string): readonly { readonly name: string; readonly took: number }[] {
	const names = [...new Set(answered.map(({ key }) => categoryOf(key)))].filter(name => name !== '');
	return names.map(name => {
		const own = answered.filter(({ key }) => categoryOf(key) === name);
		return { name, took: own.reduce((sum, { took }) => sum + took, 0) / own.length };
	});
}
