import * as vscode from 'vscode';
import type { Outline } from '../../core/bank/bank';
import { isUnfinished } from '../../core/practice/desk';
import { queueFor } from '../../core/practice/queue';
import { startSession, type SessionKind } from '../../core/practice/session';
import { dayOf } from '../../core/schedule/day';
import type { RegisterCommand } from '../command';
import { dayStart, setting } from '../configuration';
import { commands, contextKeys, settings } from '../ids';
import type { Library } from '../library';
import type { Practice } from '../practice/practice';
import type { ProgressRoom } from '../progress';
import { pickDrill } from './pickDrill';
import { resumeSession } from './resume';
import { topicOf } from './topic';

export interface DrillParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly practice: Practice;
	readonly command: RegisterCommand;
	/** Shows what is on display. */
	readonly show: () => void;
}

/** The ways into a session: one random question, a drill, what is due, a topic, a question by its key, and the one that waits. */
export function registerDrill({ library, progress, practice, command, show }: DrillParts): vscode.Disposable {
	async function keysFor(kind: SessionKind, outlines: readonly Outline[], limit: number): Promise<readonly string[]> {
		const open = await progress.fresh();
		const now = Date.now();
		return queueFor(kind, { outlines, standingOf: key => open.standing(key), now, today: dayOf(now, dayStart()), seed: `${now}`, limit });
	}

	const everything = async () => (await library.banks()).flatMap(bank => bank.outlines);
	const drillSize = () => Math.max(1, setting(settings.drillSize, 20));

	function begin(kind: SessionKind, title: string, keys: readonly string[]): void {
		practice.start(startSession(kind, title, keys));
		show();
	}

	async function drill(kind: SessionKind, title: string, outlines: readonly Outline[], whenEmpty: string): Promise<void> {
		const keys = await keysFor(kind, outlines, drillSize());
		if (keys.length > 0) {
			begin(kind, title, keys);
		} else if (await vscode.window.showInformationMessage(whenEmpty, 'Random Question') !== undefined) {
			await openRandom();
		}
	}

	/** Brings up the panel first, so that its page loads while the question is looked for. */
	async function inPanel(start: () => Promise<void>): Promise<void> {
		const started = Promise.resolve().then(start);
		practice.expect(started);
		show();
		await started;
	}

	async function openRandom(): Promise<void> {
		const keys = await keysFor('random', await everything(), 1);
		if (keys.length === 0) {
			throw new Error('There is no question to ask: every one is suspended or put aside until tomorrow.');
		}
		begin('single', 'Random Question', keys);
	}

	async function open(key: unknown): Promise<void> {
		await library.banks();
		if (typeof key !== 'string' || !library.question(key)) {
			throw new Error('That question is no longer in its bank. Reload the banks, or pick another one in the Topics tree.');
		}
		begin('single', 'Question', [key]);
	}

	async function mark(node: unknown, isStarred: boolean): Promise<void> {
		if (hasOutline(node)) {
			await practice.star(node.outline.key, isStarred);
		}
	}

	const tellWaiting = () => { void vscode.commands.executeCommand('setContext', contextKeys.hasSession, practice.parked().length > 0); };

	return vscode.Disposable.from(
		practice.onDidChange(tellWaiting),
		command(commands.openRandomQuestion, () => inPanel(openRandom)),
		command(commands.openQuestion, key => inPanel(() => open(key))),
		command(commands.startDrill, async () => {
			const chosen = await pickDrill(await everything(), await progress.fresh(), dayStart());
			if (chosen) {
				await drill(chosen.kind, chosen.title, chosen.outlines, chosen.whenEmpty);
			}
		}),
		command(commands.reviewDue, async () => drill('due', 'Due questions', await everything(), 'Nothing is due. Practise something else?')),
		command(commands.drillTopic, async (...args) => {
			const topic = await topicOf(args[0], library);
			if (topic) {
				await drill('topic', topic.title, topic.outlines, 'Every question of this topic is suspended or put aside until tomorrow.');
			}
		}),
		command(commands.starQuestion, node => mark(node, true)),
		command(commands.bringBackQuestion, async node => {
			if (hasOutline(node)) {
				await practice.bringBack(node.outline.key);
			}
		}),
		command(commands.unstarQuestion, node => mark(node, false)),
		command(commands.resumeSession, async () => {
			const session = practice.session();
			const isUnderWay = session !== undefined && (isUnfinished(session) || practice.parked().length === 0);
			if (isUnderWay || await resumeSession(practice)) {
				show();
			} else if (practice.parked().length === 0) {
				void vscode.window.showInformationMessage('No session waits. Start one with "Dry Run: Start Drill".');
			}
		}),
	);
}

function hasOutline(node: unknown): node is { readonly outline: Outline } {
	return typeof node === 'object' && node !== null && 'outline' in node;
}
