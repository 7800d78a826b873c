import * as vscode from 'vscode';
import type { Outline } from '../../core/bank/bank';
import { groupOutlines } from '../../core/practice/groups';
import { queueFor } from '../../core/practice/queue';
import type { SessionKind } from '../../core/practice/session';
import type { Progress } from '../../core/progress/store';
import { dayOf } from '../../core/schedule/day';

export interface ChosenDrill {
	readonly kind: SessionKind;
	readonly title: string;
	readonly outlines: readonly Outline[];
	readonly whenEmpty: string;
}

interface DrillItem extends vscode.QuickPickItem {
	readonly drill?: ChosenDrill;
}

/** Asks what to drill: kinds of questions first, each with its count, then every category. */
export async function pickDrill(outlines: readonly Outline[], progress: Progress, dayStart: number): Promise<ChosenDrill | undefined> {
	const now = Date.now();
	const parts = { outlines, standingOf: (key: string) => progress.standing(key), now, today: dayOf(now, dayStart), seed: '', limit: Number.POSITIVE_INFINITY };
	const kind = (of: SessionKind, icon: string, title: string, detail: string, whenEmpty: string): DrillItem => {
		const count = queueFor(of, parts).length;
		return { label: `$(${icon}) ${title}`, description: `${count}`, detail, drill: { kind: of, title, outlines, whenEmpty } };
	};
	const items: readonly DrillItem[] = [
		kind('random', 'lightbulb', 'Random questions', 'What you failed and haven\'t seen for long comes more often', 'There is nothing to drill.'),
		kind('due', 'bell', 'Due questions', 'What should be repeated today', 'Nothing is due. Practise something else?'),
		kind('learn', 'circle-outline', 'New questions', 'What you have never answered, in the bank\'s order', 'You have answered every question at least once.'),
		kind('weak', 'flame', 'Weak questions', 'Last graded Again or Hard', 'Nothing was graded Again or Hard.'),
		kind('starred', 'star-full', 'Starred questions', 'What you marked to come back to', 'No question is starred. Press F in a question to star it.'),
		{ label: 'Categories', kind: vscode.QuickPickItemKind.Separator },
		...groupOutlines(outlines, 'category', () => 'new').map((group): DrillItem => ({
			label: group.title,
			description: `${group.outlines.length}`,
			drill: { kind: 'topic', title: group.title, outlines: group.outlines, whenEmpty: 'Every question of this topic is suspended or put aside until tomorrow.' },
		})),
	];
	const picked = await vscode.window.showQuickPick(items, { title: 'Start Drill', placeHolder: 'What do you want to practise?', matchOnDetail: true });
	return picked?.drill;
}
