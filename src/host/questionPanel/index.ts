import * as vscode from 'vscode';
import { isGradable } from '../../core/practice/grading';
import { layersOf, layersToCompare } from '../../core/practice/layers';
import { startSession } from '../../core/practice/session';
import { summarize } from '../../core/practice/summary';
import type { FromQuestionPanel } from '../../protocol/questionPanel';
import type { Handlers } from '../../protocol/handlers';
import { inBackground, type RegisterCommand } from '../command';
import { commands, contextKeys, views } from '../ids';
import { createActions } from './actions';
import { createAnswerDocument } from './answerDocument';
import { createPageFrame } from './html';
import { createQuestionPanel } from './panel';
import { notices } from './notices';
import { createPreview } from './preview';
import type { Presenter, PresenterParts } from './presenter';
import { createUsualTimes } from './usualTimes';

export interface QuestionPanelRoomParts extends Omit<PresenterParts, 'usual'> {
	readonly extension: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	readonly command: RegisterCommand;
	/** Fires when someone wants to see what is on display. */
	readonly onDidAsk: vscode.Event<void>;
}

/** The question panel, its keys as commands, and its coming back after a reload. */
export function registerQuestionPanel({ command, onDidAsk, ...parts }: QuestionPanelRoomParts): vscode.Disposable {
	const { practice, log } = parts;
	const soon = (work: () => Promise<unknown>) => { inBackground(log, work); };
	const actions = createActions(parts);
	const answerDocument = createAnswerDocument(practice);
	const usual = createUsualTimes(parts, soon);
	const frame = createPageFrame(parts.extension);
	const panel = createQuestionPanel({ ...parts, usual, frame, handlers, leaving: tellOfResuming });
	const preview = createPreview({ ...parts, frame, followLink: url => actions.followLink(url) });
	let presenter: Presenter | undefined;
	let hasToldOfResuming = false;
	const setContext = (key: string, value: boolean) => { void vscode.commands.executeCommand('setContext', key, value); };

	function handlers(current: Presenter): Handlers<FromQuestionPanel> {
		presenter = current;
		return {
			ready: () => { soon(() => current.present('all')); },
			revealed: revealNext,
			hintAsked: () => { practice.hint(); },
			ticked: ({ point, isSaid }) => { practice.tick(point, isSaid); },
			chose: ({ option, isChosen }) => { practice.choose(option, isChosen); },
			comparisonAsked: compare,
			suggestionsTaken: takeSuggestions,
			confided: ({ confidence }) => { practice.confide(confidence); },
			drafted: ({ text }) => { practice.draft(text, 'page'); },
			graded: ({ grade }) => { soon(() => practice.grade(grade)); },
			skipped: () => { practice.skip(); },
			wentBack: () => { practice.back(); },
			undone: () => { soon(() => practice.undo()); },
			starred: () => { soon(() => actions.toggleStar()); },
			buried: () => { soon(() => practice.putAside('buried')); },
			suspended: () => { soon(() => practice.putAside('suspended')); },
			historyAsked: () => { soon(showHistory); },
			copied: () => { soon(() => actions.copy()); },
			fileAsked: () => { void vscode.commands.executeCommand(commands.openSource); },
			editorAsked: () => { soon(() => answerDocument.open()); },
			imageAsked: ({ address }) => { soon(() => current.showImage(address)); },
			linkFollowed: ({ url }) => { soon(() => actions.followLink(url)); },
			missedAsked: practiseMissed,
			missedPointsAsked: practiseMissedPoints,
			randomAsked: () => { void vscode.commands.executeCommand(commands.openRandomQuestion); },
			resumeAsked: () => { practice.resume(); },
			focusChanged({ isFocused, isTyping }) {
				setContext(contextKeys.isPanelFocused, isFocused);
				setContext(contextKeys.isTyping, isTyping);
			},
			left: () => { panel.close(); },
		};
	}

	async function showHistory(): Promise<void> {
		const shown = practice.display();
		if (shown && isGradable(shown.question, shown.attempt)) {
			presenter?.showHistory(await actions.earlierAttempts());
		} else if (shown) {
			presenter?.tell(notices.hiddenHistory);
		}
	}

	function revealNext(): void {
		const shown = practice.display();
		if (!practice.revealNext() && shown) {
			presenter?.tell(layersOf(shown.question).length === 0 ? notices.noAnswer : notices.allOpen);
		}
	}

	/** Shows the person's words beside the bank's, which are opened for it. */
	function compare(): void {
		const shown = practice.display();
		if (!shown) {
			return;
		}
		const { question, attempt, draft } = shown;
		const layers = layersToCompare(question);
		const fault = attempt.layers === 0 && layers > 0 ? notices.revealFirst : draft.trim() === '' ? notices.writeFirst : layers === 0 ? notices.nothingToCompare : undefined;
		if (fault) {
			presenter?.tell(fault);
		} else {
			practice.openLayers(layers);
			soon(async () => presenter?.compare());
		}
	}

	function takeSuggestions(): void {
		const shown = practice.display();
		if (shown && shown.attempt.layers > 0 && practice.takeSuggestions() === 0) {
			presenter?.tell(shown.draft.trim() === '' ? notices.writeFirst : notices.nothingSuggested);
		}
	}

	/** Says once how an unfinished session is taken up again. */
	function tellOfResuming(): void {
		const session = practice.session();
		if (session && session.kind !== 'single' && session.position < session.queue.length && !hasToldOfResuming) {
			hasToldOfResuming = true;
			vscode.window.setStatusBarMessage('Dry Run: your place is kept. "Resume Session" takes you back to it.', 8000);
		}
	}

	function focusPoints(): void {
		const shown = practice.display();
		const isThere = shown && layersOf(shown.question).slice(0, shown.attempt.layers).some(({ name }) => name === 'keyPoints');
		if (isThere) {
			presenter?.focusPoints();
		} else if (shown) {
			presenter?.tell(shown.question.keyPoints ? notices.pointsLater : notices.noPoints);
		}
	}

	/** Also with the panel closed, or in front of another session: what is taken back is then shown. */
	async function undo(): Promise<void> {
		if (await practice.undo() && practice.session() && !panel.isActive()) {
			panel.open();
		}
	}

	function practiseMissed(): void {
		const session = practice.session();
		const missed = session ? summarize(session).missed : [];
		if (missed.length > 0) {
			practice.start(startSession('topic', 'Missed questions', missed));
		}
	}

	/** Only the key points that were missed, of the questions that were answered. */
	function practiseMissedPoints(): void {
		const session = practice.session();
		const missedOf = (key: string) => parts.progress.current()?.standing(key)?.missed ?? [];
		const keys = session ? summarize(session).answered.map(({ key }) => key).filter(key => missedOf(key).length > 0) : [];
		if (keys.length > 0) {
			practice.start(startSession('missed', 'Missed points', keys, missedOf));
		}
	}

	return vscode.Disposable.from(
		panel,
		answerDocument,
		preview,
		usual,
		onDidAsk(() => { panel.open(); }),
		vscode.window.registerWebviewPanelSerializer(views.questionPanel, {
			deserializeWebviewPanel(restored) {
				panel.adopt(restored);
				return Promise.resolve();
			},
		}),
		command(commands.revealLayer, revealNext),
		command(commands.showHint, () => { practice.hint(); }),
		command(commands.changeConfidence, () => { practice.confide(); }),
		command(commands.gradeAgain, () => practice.grade('again')),
		command(commands.gradeHard, () => practice.grade('hard')),
		command(commands.gradeGood, () => practice.grade('good')),
		command(commands.gradeEasy, () => practice.grade('easy')),
		command(commands.undoStep, undo),
		command(commands.skipQuestion, () => { practice.skip(); }),
		command(commands.goBack, () => { practice.back(); }),
		command(commands.toggleStar, () => actions.toggleStar()),
		command(commands.buryQuestion, () => practice.putAside('buried')),
		command(commands.suspendQuestion, () => practice.putAside('suspended')),
		command(commands.openSource, () => actions.openSource()),
		command(commands.showHistory, showHistory),
		command(commands.compareAnswer, compare),
		command(commands.takeSuggestions, takeSuggestions),
		command(commands.tickPoints, focusPoints),
		command(commands.answerInEditor, () => answerDocument.open()),
		command(commands.copyAsMarkdown, () => actions.copy()),
		command(commands.previewQuestion, () => preview.toggle()),
		command(commands.leaveSession, () => { panel.close(); }),
	);
}
