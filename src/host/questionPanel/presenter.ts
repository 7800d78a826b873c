import * as vscode from 'vscode';
import type { Question } from '../../core/bank/question';
import { compareAnswer, markWords } from '../../core/practice/compare';
import { hintsOf, layersOf, pointsAsked } from '../../core/practice/layers';
import { parentKey } from '../../core/practice/followUp';
import { shorten } from '../../core/text/shorten';
import type { EarlierAttempt, ToQuestionPanel } from '../../protocol/questionPanel';
import { readImage } from '../images';
import type { Library } from '../library';
import type { Change, OnDisplay, Practice } from '../practice/practice';
import type { ProgressRoom } from '../progress';
import { notices, type Notice } from './notices';
import type { UsualTimes } from './usualTimes';
import { choiceFor, endView, questionView } from './views';

export interface PresenterParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly practice: Practice;
	readonly usual: UsualTimes;
}

/** Tells a page what is on display. */
export interface Presenter {
	/** The number that the page's answers must carry. */
	showing(): number;
	present(change: Change): Promise<void>;
	/** Shows the question anew if its bank has changed it. */
	refresh(): void;
	/** Says whether someone looks. */
	attend(isAttended: boolean): void;
	tell(notice: Notice): void;
	showHistory(attempts: readonly EarlierAttempt[]): void;
	/** Holds the person's words against the bank's. */
	compare(): Promise<void>;
	focusPoints(): void;
	/** Shows an image that the page has asked for. @param address as the text has it */
	showImage(address: string): Promise<void>;
}

/** A tab is no wider than this many letters. */
const tabLength = 32;

export function createPresenter(parts: PresenterParts, webview: vscode.Webview, setTitle: (title: string) => void): Presenter {
	const { library, progress, practice, usual } = parts;
	let showing = 0;
	let isPaused = false;
	/** What the page has been told of the question. */
	let last: { readonly key: string; readonly question: Question } | undefined;
	let [layers, hints] = [0, 0];
	const post = (message: ToQuestionPanel) => { void webview.postMessage(message); };
	const tell = (notice: Notice) => { post({ type: 'showNotice', ...notice }); };

	async function presentAll(): Promise<void> {
		const number = ++showing;
		const [, open] = await Promise.all([practice.scheduler(), progress.open(), library.banks(), practice.settled()]);
		const session = practice.session();
		if (number !== showing) {
			return;
		}
		last = undefined;
		if (!session) {
			tell(notices.nothingOpen);
			return;
		}
		const shown = practice.display();
		setTitle(session.kind !== 'single' ? session.title : shown ? shorten(shown.question.question, tabLength) : 'Done');
		if (shown) {
			await postQuestion(shown, false);
		} else if (session.position < session.queue.length) {
			tell(notices.passedOver);
			practice.skip();
		} else {
			post({ type: 'showEnd', view: endView(session, {
				questionOf: key => library.question(key),
				standingOf: key => open.standing(key),
				canResume: practice.parked().length > 0,
				canUndo: practice.canUndo(),
				usualOf: usual.of,
				now: Date.now(),
			}) });
		}
	}

	async function postQuestion(shown: OnDisplay, isCarriedOver: boolean): Promise<void> {
		const scheduler = await practice.scheduler();
		const session = practice.session();
		const { key, question, attempt } = shown;
		const place = library.find(key);
		const source = place?.bank.source;
		if (!session) {
			return;
		}
		last = { key, question };
		[layers, hints] = [attempt.layers, attempt.hints];
		post({
			type: 'showQuestion',
			...(isCarriedOver && { isCarriedOver }),
			view: questionView(shown, session, {
				showing,
				isPaused,
				bankTitle: place?.bank.title ?? '',
				hasFile: source !== undefined,
				isStarred: progress.current()?.standing(parentKey(key))?.starred === true,
				choice: choiceFor(shown, scheduler, Date.now()),
				canUndo: practice.canUndo(),
			}),
		});
		usual.whenKnown(() => {
			const text = last?.question === question ? usual.of(question.category) : undefined;
			if (text !== undefined) {
				post({ type: 'showUsual', showing, usual: `You usually take ${text} on ${question.category}.` });
			}
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
		switch (change) {
			case 'layer': {
				const all = layersOf(question);
				for (const layer of all.slice(layers, attempt.layers)) {
					layers++;
					post({ type: 'showLayer', showing, layer, closed: all.length - layers, ...(choice && { choice }) });
				}
				break;
			}
			case 'hint': {
				const all = hintsOf(question);
				for (const hint of all.slice(hints, attempt.hints)) {
					hints++;
					post({ type: 'showHint', showing, hint, hintsLeft: all.length - hints });
				}
				break;
			}
			case 'carried': return postQuestion(shown, true);
			case 'draft': post({ type: 'showDraft', showing, draft }); break;
			case 'star': post({ type: 'showStar', isStarred: progress.current()?.standing(parentKey(key))?.starred === true }); break;
			case 'attempt': break;
		}
		if (change === 'attempt' || change === 'hint') {
			post({ type: 'showAttempt', showing, ticked: attempt.ticked, chosen: attempt.chosen ?? [], confidence: attempt.confidence, choice });
		}
	}

	return {
		showing: () => showing,
		present: change => change === 'all' ? presentAll() : presentPart(change),
		refresh() {
			const shown = practice.display();
			const slot = practice.session()?.queue[practice.session()?.position ?? 0];
			if (last && slot?.key === last.key && !shown) {
				tell(notices.gone);
			} else if (last && shown?.key === last.key && JSON.stringify(shown.question) !== JSON.stringify(last.question)) {
				practice.carryOver(last.question, shown.question);
				tell(notices.carriedOver);
			}
		},
		attend(isAttended) {
			if (isPaused === isAttended) {
				isPaused = !isAttended;
				practice.attend(isAttended);
				post({ type: 'showClock', elapsed: practice.display()?.elapsed ?? 0, isPaused });
			}
		},
		tell,
		showHistory(attempts) { post({ type: 'showHistory', showing, attempts }); },
		async compare() {
			await practice.scheduler(); // as the layers that were opened for it do, so that it comes behind them
			const shown = practice.display();
			if (shown) {
				const { question, points, draft } = shown;
				const asked = pointsAsked(question, points);
				const likenesses = compareAnswer(draft, question.keyPoints ?? [], question.question);
				const suggestions = likenesses.flatMap(({ isSuggested, words }, point) => isSuggested && asked.includes(point) ? [{ point, words }] : []);
				post({ type: 'showComparison', showing, mine: markWords(draft, likenesses), suggestions });
			}
		},
		focusPoints() { post({ type: 'focusPoints' }); },
		async showImage(address) {
			const asked = showing;
			const source = last && library.find(last.key)?.bank.source;
			const image = source === undefined ? undefined : await readImage(vscode.Uri.parse(source), address);
			post({ type: 'showImage', showing: asked, address, ...image && { image } });
		},
	};
}
