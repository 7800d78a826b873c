import * as vscode from 'vscode';
import { dayBook } from '../../core/practice/family';
import type { Filter } from '../../core/practice/filter';
import { followUpKey } from '../../core/practice/followUp';
import { raiseFor, type Limits, type Raise } from '../../core/practice/limits';
import { countDueStandings, type Pool, type Scope } from '../../core/practice/open';
import { countDue, queueFor, type Queue } from '../../core/practice/queue';
import type { SessionKind } from '../../core/practice/session';
import { dayOf } from '../../core/schedule/day';
import { dayStart, leechLapses, limitSettings, setting } from '../configuration';
import { settings } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { storedRaise, storeRaise } from './raise';

export interface PlannerParts {
	readonly state: vscode.Memento;
	readonly library: Library;
	readonly progress: ProgressRoom;
}

export interface Wanted {
	readonly kind: SessionKind;
	readonly filter?: Filter;
	/** At most this many; the setting's without. */
	readonly size?: number;
	/** Instead of all banks. */
	readonly banks?: readonly Pool[];
}

/** What today asks: queues from the banks, the progress, the settings and the limits as they are now. */
export interface Planner extends vscode.Disposable {
	/** Fires when today's limits were raised. */
	readonly onDidChange: vscode.Event<void>;
	queue(wanted: Wanted): Promise<Queue>;
	/** The questions that a queue would choose from. */
	scope(filter?: Filter): Promise<Scope>;
	/** How many questions are due; once the banks are read exactly those that would be asked. Needs open progress. */
	countDue(): number;
	limits(): Limits;
	/** Raises today's limits by so much. */
	raise(more: Omit<Raise, 'day'>): Promise<void>;
}

export function openPlanner({ state, library, progress }: PlannerParts): Planner {
	const changed = new vscode.EventEmitter<void>();
	let banks: readonly Pool[] | undefined;
	const read = library.onDidChange(() => { void library.banks().then(all => { banks = all; }); });

	const day = () => {
		const now = Date.now();
		return { now, today: dayOf(now, dayStart()) };
	};
	const limits = (): Limits => {
		const raise = raiseFor(day().today, storedRaise(state));
		return { settings: limitSettings(), ...(raise && { raise }) };
	};
	const followUpsOf = (key: string) => library.question(key)?.followUps?.map(each => followUpKey(key, each)) ?? [];

	function scopeOf(pools: readonly Pool[], filter: Filter): Scope {
		return { banks: pools, standings: progress.current()?.all() ?? new Map(), filter, followUpsOf, leechAt: leechLapses(), ...day() };
	}
	async function scope(filter: Filter = {}): Promise<Scope> {
		const [all] = await Promise.all([library.banks(), progress.fresh()]);
		banks = all;
		return scopeOf(all, filter);
	}

	return {
		onDidChange: changed.event,
		scope,
		limits,
		async queue({ kind, filter = {}, size = Math.max(1, setting(settings.drillSize, 20)), banks: chosen }) {
			const all = await scope(filter);
			return queueFor({ ...all, banks: chosen ?? all.banks, kind, limits: limits(), seed: `${all.now}`, size });
		},
		countDue() {
			const { now, today, ...rest } = scopeOf(banks ?? [], {});
			return banks ? countDue({ ...rest, now, today }) : countDueStandings(rest.standings, dayBook(rest.standings, today, []), now, today);
		},
		async raise(more) {
			const before = limits().raise;
			await storeRaise(state, {
				...more,
				day: day().today.name,
				newPerDay: more.newPerDay + (before?.newPerDay ?? 0),
				reviewsPerDay: more.reviewsPerDay + (before?.reviewsPerDay ?? 0),
				isUnpaused: more.isUnpaused ?? before?.isUnpaused ?? false,
			});
			changed.fire();
		},
		dispose: () => { vscode.Disposable.from(changed, read).dispose(); },
	};
}
