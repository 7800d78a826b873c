import { carryOver, choose, takeSuggestions, tick, type Attempt, type Confidence } from '../../core/practice/attempt';
import { rightOptions } from '../../core/practice/choice';
import { suggestedPoints } from '../../core/practice/compare';
import { hintsOf, layersOf, pointsAsked } from '../../core/practice/layers';
import { proposeGrade } from '../../core/practice/propose';
import type { Grade } from '../../core/schedule/memory';
import type { Change, OnDisplay, Practice } from './practice';

type Answering = Pick<Practice, 'revealNext' | 'openLayers' | 'hint' | 'tick' | 'takeSuggestions' | 'choose' | 'carryOver' | 'confide'>;

/** What a person does with the question on display before grading it. */
export function createAnswering(display: () => OnDisplay | undefined, edit: (what: Change, change: (attempt: Attempt) => Attempt) => void, grade: (grade: Grade) => void): Answering {
	const isClosed = () => display()?.attempt.layers === 0;
	return {
		revealNext() {
			const shown = display();
			if (!shown) {
				return false;
			}
			if (shown.attempt.layers < layersOf(shown.question).length) {
				edit('layer', attempt => ({ ...attempt, layers: attempt.layers + 1 }));
				return true;
			}
			const proposal = proposeGrade(shown.question, shown.attempt, shown.points);
			if (proposal) {
				grade(proposal.grade);
			}
			return proposal !== undefined;
		},
		openLayers(count) {
			const shown = display();
			if (shown && shown.attempt.layers < Math.min(count, layersOf(shown.question).length)) {
				edit('layer', attempt => ({ ...attempt, layers: count }));
			}
		},
		hint() {
			const shown = display();
			if (shown?.attempt.layers === 0 && shown.attempt.hints < hintsOf(shown.question).length) {
				edit('hint', attempt => ({ ...attempt, hints: attempt.hints + 1 }));
			}
		},
		tick(point, isSaid) {
			if (point < (display()?.question.keyPoints?.length ?? 0)) {
				edit('attempt', attempt => tick(attempt, point, isSaid));
			}
		},
		takeSuggestions() {
			const shown = display();
			const asked = shown && !isClosed() ? pointsAsked(shown.question, shown.points) : [];
			const points = shown ? suggestedPoints(shown.draft, shown.question.keyPoints ?? [], shown.question.question).filter(point => asked.includes(point)) : [];
			if (points.length > 0) {
				edit('attempt', attempt => takeSuggestions(attempt, points));
			}
			return points.length;
		},
		choose(option, isChosen) {
			const shown = display();
			if (shown && isClosed() && option < (shown.question.options?.length ?? 0)) {
				edit('attempt', attempt => choose(attempt, option, isChosen, rightOptions(shown.question).length > 1));
			}
		},
		carryOver(before, after) { edit('carried', attempt => carryOver(attempt, before, after)); },
		confide(confidence) {
			if (isClosed()) {
				edit('attempt', attempt => ({ ...attempt, confidence: confidence ?? ((attempt.confidence ?? 0) % 3 + 1) as Confidence }));
			}
		},
	};
}
