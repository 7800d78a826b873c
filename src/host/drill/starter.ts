import * as vscode from 'vscode';
import { dailyQuestion } from '../../core/practice/daily';
import { describeFilter, isEmpty, type Filter } from '../../core/practice/filter';
import { countDue } from '../../core/practice/queue';
import type { Queue } from '../../core/practice/queue';
import { startSession, type SessionKind } from '../../core/practice/session';
import { commands } from '../ids';
import type { Library } from '../library';
import type { Planner } from '../planner';
import type { Practice } from '../practice/practice';
import type { ProgressRoom } from '../progress';
import { kindTexts, type DrillKind } from './kinds';
import type { Topic } from './topic';

export interface StarterParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly planner: Planner;
	readonly practice: Practice;
	/** Shows what is on display. */
	readonly show: () => void;
}

/** Starts sessions and shows them; says why when there is nothing to ask. */
export interface Starter {
	drill(kind: DrillKind, filter?: Filter, size?: number): Promise<void>;
	topic(topic: Topic): Promise<void>;
	random(filter?: Filter): Promise<void>;
	daily(): Promise<void>;
	open(key: unknown): Promise<void>;
}

export function createStarter({ library, progress, planner, practice, show }: StarterParts): Starter {
	function begin(kind: SessionKind, title: string, keys: readonly string[]): void {
		const standings = progress.current();
		practice.start(startSession(kind, title, keys, key => kind === 'missed' ? standings?.standing(key)?.missed : undefined));
		show();
	}

	/** Brings up the panel first, so that its page loads while the question is looked for. */
	async function inPanel(start: () => Promise<void>): Promise<void> {
		const started = Promise.resolve().then(start);
		practice.expect(started);
		show();
		await started;
	}

	const random = (filter: Filter = {}) => inPanel(async () => {
		const { keys } = await planner.queue({ kind: 'random', filter, size: 1 });
		if (keys.length === 0) {
			throw new Error(isEmpty(filter)
				? 'There is no question to ask: every one is suspended or put aside until tomorrow.'
				: `No question that can be asked fits "${describeFilter(filter)}".`);
		}
		begin('single', 'Random Question', keys);
	});

	async function drill(kind: DrillKind, filter: Filter = {}, size?: number): Promise<void> {
		const queue = await planner.queue({ kind, filter, ...(size !== undefined && { size }) });
		const { title, whenEmpty } = kindTexts[kind];
		if (queue.keys.length === 0) {
			await tellEmpty(kind, filter, queue, whenEmpty);
			return;
		}
		const names = new Map((await library.banks()).map(bank => [bank.id, bank.title]));
		begin(kind, isEmpty(filter) ? title : `${title}: ${describeFilter(filter, id => names.get(id) ?? id)}`, queue.keys);
		if (queue.isPaused && kind === 'today') {
			vscode.window.setStatusBarMessage('Dry Run: new questions wait until fewer are due', 8_000);
		}
	}

	/** Says why there is nothing to ask, and offers what helps. */
	async function tellEmpty(kind: DrillKind, filter: Filter, { heldReviews, heldNew, isPaused }: Queue, whenEmpty: string): Promise<void> {
		const ways: Readonly<Record<string, () => Promise<unknown>>> = {
			...(isPaused && {
				'Review Due Questions': () => drill('due', filter),
				'Learn Anyway': async () => {
					await planner.raise({ newPerDay: 0, reviewsPerDay: 0, bank: '', isUnpaused: true });
					await drill(kind, filter);
				},
			}),
			...(!isPaused && heldReviews + heldNew > 0 && { 'Raise Today\'s Limit': () => Promise.resolve(vscode.commands.executeCommand(commands.raiseTodaysLimit)) }),
			'Random Question': () => random(),
		};
		const text = isPaused
			? `${countDue(await planner.scope())} questions are due, so new ones wait until fewer are left.`
			: heldReviews > 0 ? `You have done today's reviews; ${heldReviews} more wait for tomorrow.`
				: heldNew > 0 ? `You have learnt today's new questions; ${heldNew} more wait.`
					: isEmpty(filter) ? whenEmpty : `Nothing fits "${describeFilter(filter)}". ${whenEmpty}`;
		const chosen = await vscode.window.showInformationMessage(text, ...Object.keys(ways));
		await ways[chosen ?? '']?.();
	}

	return {
		drill,
		random,
		async topic({ title, outlines }) {
			const { keys } = await planner.queue({ kind: 'topic', banks: [{ id: '', title, outlines, reference: [] }] });
			if (keys.length > 0) {
				begin('topic', title, keys);
			} else if (await vscode.window.showInformationMessage('Every question of this topic is suspended or put aside until tomorrow.', 'Random Question') !== undefined) {
				await random();
			}
		},
		daily: () => inPanel(async () => {
			const { banks, today } = await planner.scope();
			const own = (await library.banks()).filter(bank => bank.source !== undefined && bank.outlines.some(({ draft }) => !draft)).map(({ id }) => id);
			const key = dailyQuestion(banks.filter(({ id }) => own.length === 0 || own.includes(id)), today);
			if (key === undefined) {
				throw new Error('There is no question in any bank.');
			}
			begin('single', `Daily Question, ${today.name}`, [key]);
		}),
		open: key => inPanel(async () => {
			await library.banks();
			if (typeof key !== 'string' || !library.question(key)) {
				throw new Error('That question is no longer in its bank. Reload the banks, or pick another one in the Topics tree.');
			}
			begin('single', 'Question', [key]);
		}),
	};
}
