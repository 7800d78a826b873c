import * as vscode from 'vscode';
import { hintsOf, layersOf } from '../../core/practice/layers';
import { parentKey } from '../../core/practice/followUp';
import { formatInterval } from '../../core/schedule/interval';
import { gradeTitles } from '../../core/schedule/memory';
import type { EarlierAttempt, ToQuestionPanel } from '../../protocol/questionPanel';
import type { Library } from '../library';
import type { Change, Outcome, Practice } from '../practice/practice';
import type { ProgressRoom } from '../progress';
import { choiceFor, endView, questionView } from './views';

export interface PresenterParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly practice: Practice;
}

/** Tells a page what is on display. */
export interface Presenter {
	/** The number that the page's answers must carry. */
	showing(): number;
	present(change: Change): Promise<void>;
	tell(outcome: Outcome): void;
	showHistory(attempts: readonly EarlierAttempt[]): void;
}

export function createPresenter(parts: PresenterParts, webview: vscode.Webview, setTitle: (title: string) => void): Presenter {
	const { library, progress, practice } = parts;
	let showing = 0;
	const post = (message: ToQuestionPanel) => { void webview.postMessage(message); };

	async function presentAll(): Promise<void> {
		const number = ++showing;
		const [scheduler, open] = await Promise.all([practice.scheduler(), progress.open(), library.banks(), practice.settled()]);
		const session = practice.session();
		if (number !== showing) {
			return;
		}
		if (!session) {
			post({ type: 'showNotice', text: 'No question is open. Pick one in the Topics tree, or run "Dry Run: Random Question".', isError: false });
			return;
		}
		const shown = practice.display();
		setTitle(session.title);
		if (!shown) {
			if (session.position < session.queue.length) {
				post({ type: 'showNotice', text: 'A question is no longer in its bank and was passed over. Its progress is kept.', isError: true });
				practice.skip();
				return;
			}
			post({ type: 'showEnd', view: endView(session, {
				questionOf: key => library.question(key),
				standingOf: key => open.standing(key),
				canResume: practice.parked().length > 0,
				canUndo: practice.canUndo(),
				now: Date.now(),
			}) });
			return;
		}
		const place = library.find(shown.key);
		const source = place?.bank.source;
		post({
			type: 'showQuestion',
			view: questionView(shown, session, {
				showing,
				bankTitle: place?.bank.title ?? '',
				hasFile: source !== undefined,
				imageBase: source === undefined ? '' : webview.asWebviewUri(vscode.Uri.joinPath(vscode.Uri.parse(source), '..')).toString(),
				isStarred: open.standing(parentKey(shown.key))?.starred === true,
				choice: choiceFor(shown, scheduler, Date.now()),
				canUndo: practice.canUndo(),
			}),
		});
	}

	async function presentPart(change: Exclude<Change, 'all'>): Promise<void> {
		const scheduler = await practice.scheduler();
		const shown = practice.display();
		if (!shown) {
			return;
		}
		const { question, attempt, draft, key } = shown;
		const choice = choiceFor(shown, scheduler, Date.now());
		const layer = layersOf(question)[attempt.layers - 1];
		const hint = hintsOf(question)[attempt.hints - 1];
		if (change === 'layer' && layer && choice) {
			post({ type: 'showLayer', showing, layer, closed: layersOf(question).length - attempt.layers, choice });
		} else if (change === 'hint' && hint !== undefined) {
			post({ type: 'showHint', showing, hint, hintsLeft: hintsOf(question).length - attempt.hints });
			post({ type: 'showAttempt', showing, ticked: attempt.ticked, confidence: attempt.confidence, choice });
		} else if (change === 'attempt') {
			post({ type: 'showAttempt', showing, ticked: attempt.ticked, confidence: attempt.confidence, choice });
		} else if (change === 'draft') {
			post({ type: 'showDraft', showing, draft });
		} else if (change === 'star') {
			post({ type: 'showStar', isStarred: progress.current()?.standing(parentKey(key))?.starred === true });
		}
	}

	return {
		showing: () => showing,
		present: change => change === 'all' ? presentAll() : presentPart(change),
		showHistory(attempts) { post({ type: 'showHistory', showing, attempts }); },
		tell(outcome) { post({ type: 'showNotice', ...noticeFor(outcome) }); },
	};
}

function noticeFor(outcome: Outcome): { readonly text: string; readonly isError: boolean } {
	switch (outcome.kind) {
		case 'graded': {
			const { memory } = outcome.after;
			const due = memory ? ` It comes back in ${formatInterval(memory.due - memory.last)}.` : '';
			return { text: `${gradeTitles[outcome.grade]} is saved.${due}`, isError: false };
		}
		case 'undone': return { text: 'Taken back.', isError: false };
		case 'buried': return { text: 'Put aside until tomorrow.', isError: false };
		case 'suspended': return { text: 'Suspended: it won\'t be asked again until you bring it back by its menu in the Topics tree.', isError: false };
		case 'failed': return { text: `Your answer could not be written to disk (${outcome.reason}). It is kept in memory and written with the next one.`, isError: true };
	}
}
