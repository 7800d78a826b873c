import type { FromQuestionPanel, QuestionView } from '../../protocol/questionPanel';

/** What every part of the page may use. */
export interface Page {
	readonly view: QuestionView;
	readonly send: (message: FromQuestionPanel) => void;
}
