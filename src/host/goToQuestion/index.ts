import * as vscode from 'vscode';
import type { Finder, Match } from '../../core/find/finder';
import { statusOf, type Status } from '../../core/practice/status';
import { dayOf } from '../../core/schedule/day';
import type { RegisterCommand } from '../command';
import { dayStart } from '../configuration';
import { commands } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';

export interface GoToQuestionParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly command: RegisterCommand;
}

interface MatchItem extends vscode.QuickPickItem {
	/** Absent in the row that says that nothing was found. */
	readonly match?: Match;
}

/** As many rows as anyone scrolls through. */
const mostRows = 60;

const nothing: MatchItem = { label: 'No topic or question has all of this', detail: 'Try fewer words, or the beginning of one', alwaysShow: true };

const drillButton: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('play'), tooltip: 'Drill this' };

/** Go to Question: type to find categories, tags and questions; Enter opens a question and drills a topic. */
export function registerGoToQuestion({ library, progress, command }: GoToQuestionParts): vscode.Disposable {
	let finder: Promise<Finder> | undefined;
	const forget = library.onDidChange(() => { finder = undefined; });

	async function buildFinder(): Promise<Finder> {
		const [{ createFinder }, banks] = await Promise.all([import('../../core/find/finder'), library.banks(), progress.open()]);
		return createFinder(banks);
	}

	function statusesOf(): (key: string) => readonly (Status | 'starred')[] {
		const now = Date.now();
		const today = dayOf(now, dayStart());
		return key => {
			const standing = progress.current()?.standing(key);
			return [statusOf(standing, now, today), ...(standing?.starred ? ['starred' as const] : [])];
		};
	}

	async function goTo(typed: unknown): Promise<void> {
		const picker = vscode.window.createQuickPick<MatchItem>();
		picker.placeholder = 'A topic or a question; #tag @category @"two words" :due !hard narrow it';
		picker.title = 'Go to Question';
		picker.matchOnDescription = true;
		Object.assign(picker, { sortByLabel: false }); // the order is ours; not in the typings, ignored where it isn't known
		const isOpen = { now: true };
		const listeners: vscode.Disposable[] = [];
		const close = () => {
			isOpen.now = false;
			vscode.Disposable.from(picker, ...listeners).dispose();
		};
		listeners.push(
			picker.onDidHide(close),
			picker.onDidAccept(() => {
				const match = picker.selectedItems[0]?.match;
				picker.hide();
				if (match) {
					void go(match);
				}
			}),
			picker.onDidTriggerItemButton(({ item }) => {
				picker.hide();
				if (item.match) {
					void drill(item.match);
				}
			}),
		);
		picker.busy = true;
		picker.value = typeof typed === 'string' ? typed : '';
		picker.show();

		finder ??= buildFinder();
		const { find } = await finder;
		if (!isOpen.now) {
			return;
		}
		const statuses = statusesOf();
		const update = (value: string) => {
			const matches = find(value, statuses, mostRows);
			picker.items = matches.length > 0 ? matches.map(itemFor) : [nothing];
		};
		update(picker.value);
		listeners.push(picker.onDidChangeValue(update));
		picker.busy = false;
	}

	return vscode.Disposable.from(forget, command(commands.goToQuestion, goTo));
}

function itemFor(match: Match): MatchItem {
	const { target, guessed } = match;
	const guess = guessed.length > 0 ? [`≈ ${guessed.join(' ')}`] : [];
	if (target.kind === 'question') {
		const { question, category, difficulty } = target.outline;
		return { match, label: question, detail: [category, difficulty, ...guess].filter(Boolean).join(' · '), alwaysShow: true };
	}
	const icon = target.kind === 'category' ? 'folder' : 'tag';
	return { match, label: `$(${icon}) ${target.title}`, description: [`${target.kind}, ${target.outlines.length === 1 ? '1 question' : `${target.outlines.length} questions`}`, ...guess].join(' · '), alwaysShow: true, buttons: [drillButton] };
}

function go({ target }: Match): Thenable<unknown> {
	return target.kind === 'question'
		? vscode.commands.executeCommand(commands.openQuestion, target.outline.key)
		: vscode.commands.executeCommand(commands.drillTopic, { title: target.title, outlines: target.outlines });
}

function drill({ target }: Match): Thenable<unknown> {
	const topic = target.kind === 'question' ? { title: target.outline.category, outlines: [target.outline] } : target;
	return vscode.commands.executeCommand(commands.drillTopic, { title: topic.title, outlines: topic.outlines });
}
