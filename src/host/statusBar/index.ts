import * as vscode from 'vscode';
import { inBackground } from '../command';
import { setting } from '../configuration';
import { commands, settings } from '../ids';
import type { Planner } from '../planner';
import type { ProgressRoom } from '../progress';

export interface StatusBarParts {
	readonly progress: ProgressRoom;
	readonly planner: Planner;
	readonly log: vscode.LogOutputChannel;
}

/** The editor starts up first; nobody looks at a count in its first seconds. */
const startAfter = 2_500;

const refreshAfter = 400;

/** Due questions come and go with the clock. */
const refreshEvery = 5 * 60_000;

/** `7 due` in the status bar starts today's practice; with nothing due, a random question. */
export function registerStatusBar({ progress, planner, log }: StatusBarParts): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('dryRun.due', vscode.StatusBarAlignment.Left, -10);
	item.name = 'Dry Run';
	let timer: unknown;
	let isOver = false;

	function update(): void {
		if (isOver) {
			return;
		}
		clearTimeout(timer);
		timer = setTimeout(update, refreshEvery);
		if (!setting<boolean>(settings.statusBar, true)) {
			item.hide();
			return;
		}
		const due = planner.countDue();
		item.text = due > 0 ? `$(mortar-board) ${due} due` : '$(mortar-board)';
		const says = due > 0 ? `Dry Run: review ${due === 1 ? 'the question that is' : `${due} questions that are`} due` : 'Dry Run: nothing is due. Open a random question';
		item.tooltip = tooltipWithWays(says);
		item.accessibilityInformation = { label: says };
		item.command = due > 0 ? commands.practiseToday : commands.openRandomQuestion;
		item.show();
	}

	/** Not while the next question is on its way. */
	function soon(): void {
		clearTimeout(timer);
		timer = isOver ? undefined : setTimeout(update, refreshAfter);
	}

	timer = setTimeout(() => {
		inBackground(log, async () => {
			await progress.open();
			update();
		});
	}, startAfter);
	return vscode.Disposable.from(
		item,
		progress.onDidChange(soon),
		planner.onDidChange(update),
		vscode.workspace.onDidChangeConfiguration(event => {
			if (event.affectsConfiguration('dryRun')) {
				update();
			}
		}),
		{
			dispose() {
				isOver = true;
				clearTimeout(timer);
			},
		},
	);
}

/** What a click does, and the other ways into a session as links. */
function tooltipWithWays(says: string): vscode.MarkdownString {
	const ways = [['Random Question', commands.openRandomQuestion], ['Daily Question', commands.openDailyQuestion], ['Start Drill', commands.startDrill], ['Go to Question', commands.goToQuestion]] as const;
	const tooltip = new vscode.MarkdownString(`${says}\n\n${ways.map(([title, command]) => `[${title}](command:${command})`).join(' · ')}`);
	tooltip.isTrusted = { enabledCommands: ways.map(([, command]) => command) };
	return tooltip;
}
