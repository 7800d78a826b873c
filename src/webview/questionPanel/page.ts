import type { FromQuestionPanel, QuestionView } from '../../protocol/questionPanel';
import type { Images } from '../markdown/images';

/** What every part of the page may use. */
export interface Page {
	readonly view: QuestionView;
	readonly send: (message: FromQuestionPanel) => void;
	readonly images: Images;
}

/** What a question's page keeps of itself while its tab is hidden. */
export interface Left {
	/** The question's. */
	readonly id: string;
	readonly scroll: number;
	readonly isComparing: boolean;
	readonly hasHistory: boolean;
}
