import * as vscode from 'vscode';
import type { Attempt } from '../../core/practice/attempt';
import { followUpKey, parentKey } from '../../core/practice/followUp';
import { gradeAttempt, isGradable, longestLook } from '../../core/practice/grading';
import * as sessions from '../../core/practice/session';
import { createStopwatch } from '../../core/practice/stopwatch';
import { dayOf } from '../../core/schedule/day';
import type { Scheduler } from '../../core/schedule/review';
import { dayStart, scheduleSettings, setting } from '../configuration';
import { settings } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { createAnswering } from './answering';
import { openDesk } from './desk';
import type { Change, OnDisplay, Outcome, Practice } from './practice';

export interface PracticeParts {
	readonly state: vscode.Memento;
	readonly library: Library;
	readonly progress: ProgressRoom;
}

export function openPractice({ state, library, progress: room }: PracticeParts): Practice {
	const changed = new vscode.EventEmitter<Change>();
	const settled = new vscode.EventEmitter<Outcome>();
	const desk = openDesk(state);
	let scheduler: Promise<Scheduler> | undefined;
	const watch = createStopwatch(Date.now, longestLook);
	let expected: Promise<void> = Promise.resolve();

	const reconfigured = vscode.workspace.onDidChangeConfiguration(event => {
		if (event.affectsConfiguration('dryRun.schedule')) {
			scheduler = undefined;
			changed.fire('attempt');
		}
	});
	const getScheduler = () => scheduler ??= import('../../core/schedule/review').then(({ createScheduler }) => createScheduler(scheduleSettings()));

	function display(): OnDisplay | undefined {
		const session = desk.session();
		const slot = session && sessions.currentSlot(session);
		const question = slot && library.question(slot.key);
		if (!session || !slot || !question) {
			return undefined;
		}
		const attempt = sessions.currentAttempt(session);
		const elapsed = attempt.elapsed + watch.spent();
		return { key: slot.key, question, attempt, draft: desk.draft(slot.key), standing: room.current()?.standing(slot.key), elapsed };
	}

	/** Books the time since the last change of display on the question that it was spent on. */
	function bookTime(): void {
		const shown = display();
		const session = desk.session();
		if (session && shown) {
			desk.setSession(sessions.withAttempt(session, attempt => ({ ...attempt, elapsed: shown.elapsed })));
		}
		watch.restart();
	}

	function move(next: (session: sessions.Session) => sessions.Session): void {
		bookTime();
		const session = desk.session();
		if (session) {
			desk.setSession(next(session));
			changed.fire('all');
		}
	}

	function edit(what: Change, change: (attempt: Attempt) => Attempt): void {
		const session = desk.session();
		if (session) {
			desk.setSession(sessions.withAttempt(session, change));
			changed.fire(what);
		}
	}

	async function settle(durable: Promise<void>, outcome: Outcome): Promise<void> {
		room.changed();
		try {
			await durable;
			settled.fire(outcome);
		} catch (error) {
			settled.fire({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
		}
	}

	async function grade(given: Parameters<Practice['grade']>[0]): Promise<void> {
		const [progress, schedule] = await Promise.all([room.open(), getScheduler()]);
		const shown = display();
		if (!shown || !isGradable(shown.question, shown.attempt)) {
			return;
		}
		const { key, question, draft, standing: before } = shown;
		const { after, attempt } = gradeAttempt(schedule, { ...shown, before, grade: given, now: Date.now() });
		const { entry, durable } = progress.record(key, after, { attempt });
		const followUps = setting<boolean>(settings.askFollowUps, true) ? question.followUps ?? [] : [];
		desk.setDraft(key, '');
		move(session => sessions.graded(session, given, followUps.map(each => followUpKey(key, each)), {
			key, entry: entry.id, before: before ?? null, ...(draft !== '' && { draft }),
		}));
		await settle(durable, { kind: 'graded', grade: given, after });
	}

	return {
		onDidChange: changed.event,
		onDidSettle: settled.event,
		session: desk.session,
		parked: desk.parked,
		display,
		scheduler: getScheduler,
		grade,
		expect(start) { expected = start.catch(() => undefined); },
		settled: () => expected,
		start(session) {
			bookTime();
			desk.begin(session);
			changed.fire('all');
		},
		resume() {
			const isResumed = desk.takeUp();
			watch.restart();
			changed.fire('all');
			return isResumed;
		},
		leave() {
			bookTime();
			desk.putDown();
			changed.fire('all');
		},
		attend(isAttended) {
			bookTime();
			watch.run(isAttended);
		},
		...createAnswering(display, edit, given => { void grade(given); }),
		draft(text, origin) {
			const shown = display();
			if (shown && text !== shown.draft) {
				desk.setDraft(shown.key, text);
				if (origin === 'editor') {
					changed.fire('draft');
				}
			}
		},
		async undo() {
			const progress = await room.open();
			const session = desk.session();
			const undone = session && sessions.undo(session);
			if (!undone) {
				return;
			}
			const { step } = undone;
			const { durable } = progress.record(step.key, step.before ?? {}, { undoes: step.entry });
			desk.setDraft(step.key, step.draft ?? desk.draft(step.key));
			desk.setSession(undone.session);
			watch.restart();
			changed.fire('all');
			await settle(durable, { kind: 'undone' });
		},
		skip: () => { move(sessions.skip); },
		back: () => { move(sessions.back); },
		async star(key, isStarred) {
			const progress = await room.open();
			const { starred: _, ...rest } = progress.standing(key) ?? {};
			const { durable } = progress.record(key, isStarred ? { ...rest, starred: true } : rest);
			room.changed();
			changed.fire('star');
			await durable;
		},
		async putAside(how) {
			const progress = await room.open();
			const shown = display();
			if (shown) {
				const key = parentKey(shown.key);
				const before = progress.standing(key);
				const mark = how === 'suspended' ? { suspended: true as const } : { buriedUntil: dayOf(Date.now(), dayStart()).end };
				const { entry, durable } = progress.record(key, { ...before, ...mark });
				move(session => sessions.putAside(session, { key, entry: entry.id, before: before ?? null }));
				await settle(durable, { kind: how });
			}
		},
		async bringBack(key) {
			const progress = await room.open();
			const { suspended: _suspended, buriedUntil: _buriedUntil, ...rest } = progress.standing(key) ?? {};
			const { durable } = progress.record(key, rest);
			room.changed();
			await durable;
		},
		dispose: () => { vscode.Disposable.from(changed, settled, reconfigured).dispose(); },
	};
}
