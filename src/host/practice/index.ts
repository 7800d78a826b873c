import * as vscode from 'vscode';
import type { Attempt } from '../../core/practice/attempt';
import * as desks from '../../core/practice/desk';
import { followUpKey, parentKey } from '../../core/practice/followUp';
import { isGradable, longestLook } from '../../core/practice/grading';
import { judge } from '../../core/practice/judge';
import * as marks from '../../core/practice/marks';
import { returnOf } from '../../core/practice/returns';
import * as sessions from '../../core/practice/session';
import { createStopwatch } from '../../core/practice/stopwatch';
import { dayOf } from '../../core/schedule/day';
import { gradeAmong, type Grade } from '../../core/schedule/memory';
import type { Scheduler } from '../../core/schedule/review';
import { dayStart, gradeButtons, leechLapses, scheduleSettings, setting, suspendsLeeches } from '../configuration';
import { settings } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { createAnswering } from './answering';
import { createChanges } from './changes';
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
	const session = () => desks.onDisplay(desk.desk());
	let scheduler: Promise<Scheduler> | undefined;
	const watch = createStopwatch(Date.now, longestLook);
	let expected: Promise<void> = Promise.resolve();

	const reconfigured = vscode.workspace.onDidChangeConfiguration(event => {
		if (event.affectsConfiguration('dryRun.schedule') || event.affectsConfiguration(settings.gradeButtons)) {
			scheduler = undefined;
			changed.fire('attempt');
		}
	});
	const getScheduler = () => scheduler ??= import('../../core/schedule/review').then(({ createScheduler }) => createScheduler(scheduleSettings()));

	function display(): OnDisplay | undefined {
		const current = session();
		const slot = current && sessions.currentSlot(current);
		const question = slot && library.question(slot.key);
		if (!question) {
			return undefined;
		}
		const attempt = sessions.currentAttempt(current);
		const elapsed = attempt.elapsed + watch.spent();
		return { key: slot.key, question, ...(slot.points && { points: slot.points }), attempt, draft: desk.draft(slot.key), standing: room.current()?.standing(slot.key), elapsed, isFree: !sessions.isScheduled(current.kind) };
	}

	/** Books the time since the last change of display on the question that it was spent on. */
	function bookTime(): void {
		const shown = display();
		const current = session();
		if (current && shown) {
			setSession(sessions.withAttempt(current, attempt => ({ ...attempt, elapsed: shown.elapsed })));
		}
		watch.restart();
	}

	function setSession(next: sessions.Session): void {
		desk.set(desks.withSession(desk.desk(), next));
	}

	function move(next: (session: sessions.Session) => sessions.Session): void {
		bookTime();
		const current = session();
		if (current) {
			setSession(next(current));
			changed.fire('all');
		}
	}

	/** Goes on after something that undo takes back. */
	function step(take: (session: sessions.Session) => sessions.Moved | undefined, rest: Omit<desks.Step, 'at'>): void {
		bookTime();
		const current = session();
		const moved = current && take(current);
		if (moved) {
			desk.set(desks.stepped(desks.withSession(desk.desk(), moved.session), { at: { session: current.id, back: moved.back }, ...rest }));
			changed.fire('all');
		}
	}

	function lay(next: desks.Desk): void {
		desk.set(next);
		watch.restart();
		changed.fire('all');
	}

	function edit(what: Change, change: (attempt: Attempt) => Attempt): void {
		const current = session();
		if (current) {
			setSession(sessions.withAttempt(current, change));
			changed.fire(what);
		}
	}

	async function settle(durable: Promise<unknown>, outcome: Outcome): Promise<void> {
		room.changed();
		try {
			await durable;
			settled.fire(outcome);
		} catch (error) {
			settled.fire({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
		}
	}

	async function grade(pressed: Grade): Promise<void> {
		const [progress, schedule] = await Promise.all([room.open(), getScheduler()]);
		const current = session();
		const shown = display();
		if (!current || !shown || !isGradable(shown.question, shown.attempt)) {
			return;
		}
		const given = gradeAmong(gradeButtons(), pressed);
		const now = Date.now();
		const { key, question, draft, standing: before, isFree } = shown;
		const leech = { lapses: leechLapses(), isSuspended: suspendsLeeches() };
		const { after, attempt, isLeech } = judge(schedule, current.kind, { ...shown, before, grade: given, now }, leech);
		const { entry, durable } = progress.record(key, after, { attempt });
		const followUps = !isFree && setting<boolean>(settings.askFollowUps, true) ? question.followUps ?? [] : [];
		const returns = after.suspended ? undefined : returnOf(current.kind, key, given, after.memory, now);
		const outcome = { grade: given, followUps: followUps.map(each => followUpKey(key, each)), ...(returns !== undefined && { returns }) };
		desk.setDraft(key, '');
		step(each => sessions.graded(each, outcome, now), { changes: [{ key, entry: entry.id, before: before ?? null }], ...(draft !== '' && { draft }) });
		await settle(durable, { kind: 'graded', key, grade: given, after, isFree, isLeech });
	}

	return {
		onDidChange: changed.event,
		onDidSettle: settled.event,
		session,
		parked: () => desks.parked(desk.desk()),
		canUndo: () => desk.desk().steps.length > 0,
		display,
		scheduler: getScheduler,
		grade,
		expect(start) { expected = start.catch(() => undefined); },
		settled: () => expected,
		start(next) {
			bookTime();
			lay(desks.begin(desk.desk(), next));
		},
		resume(id) {
			bookTime();
			const before = desk.desk();
			lay(desks.takeUp(before, id));
			return desk.desk() !== before;
		},
		leave() {
			bookTime();
			lay(desks.putDown(desk.desk()));
		},
		attend(isAttended) {
			bookTime();
			watch.run(isAttended);
		},
		...createChanges({ room, desk, scheduler: getScheduler, tell: what => { changed.fire(what); }, settle }),
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
			const undone = desks.undo(desk.desk());
			if (!undone) {
				return false;
			}
			const { changes, draft } = undone.step;
			const written = changes.map(({ key, entry, before }) => progress.record(key, marks.takenBack(progress.standing(key), before), { undoes: entry }).durable);
			const [first] = changes;
			if (first && draft !== undefined) {
				desk.setDraft(first.key, draft);
			}
			lay(undone.desk);
			await settle(Promise.all(written), { kind: 'undone' });
			return true;
		},
		skip: () => { move(current => sessions.skip(current, Date.now())); },
		back: () => { move(sessions.back); },
		async putAside(how) {
			const progress = await room.open();
			const shown = display();
			if (shown) {
				const key = parentKey(shown.key);
				const before = progress.standing(key);
				const { entry, durable } = progress.record(key, marks.setAside(before, how === 'suspended' ? 'for good' : dayOf(Date.now(), dayStart()).end));
				step(current => sessions.putAside(current, Date.now()), { changes: [{ key, entry: entry.id, before: before ?? null }] });
				await settle(durable, { kind: how });
			}
		},
		dispose: () => { vscode.Disposable.from(changed, settled, reconfigured).dispose(); },
	};
}
