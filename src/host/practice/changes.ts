import * as desks from '../../core/practice/desk';
import { parentKey } from '../../core/practice/followUp';
import * as marks from '../../core/practice/marks';
import type { Standing } from '../../core/progress/entry';
import type { Scheduler } from '../../core/schedule/review';
import type { ProgressRoom } from '../progress';
import type { StoredDesk } from './desk';
import type { Change, Outcome, Practice } from './practice';

type Changes = Pick<Practice, 'star' | 'suspend' | 'bringBack' | 'reset' | 'rescheduleAll'>;

export interface ChangesParts {
	readonly room: ProgressRoom;
	readonly desk: StoredDesk;
	readonly scheduler: () => Promise<Scheduler>;
	readonly tell: (what: Change) => void;
	/** Says how it ended once it is durable. */
	readonly settle: (durable: Promise<unknown>, outcome: Outcome) => Promise<void>;
}

/** What can be done with questions that need not be on display. */
export function createChanges({ room, desk, scheduler, tell, settle }: ChangesParts): Changes {
	/** Changes standings as one step of undo. */
	async function change(changes: readonly (readonly [string, Standing])[], outcome: Outcome): Promise<void> {
		const progress = await room.open();
		const written = changes.map(([key, after]) => {
			const before = progress.standing(key) ?? null;
			const { entry, durable } = progress.record(key, after);
			return { changed: { key, entry: entry.id, before }, durable };
		});
		desk.set(desks.stepped(desk.desk(), { changes: written.map(each => each.changed) }));
		tell('attempt');
		await settle(Promise.all(written.map(each => each.durable)), outcome);
	}

	return {
		async star(key, isStarred) {
			const progress = await room.open();
			const { durable } = progress.record(key, marks.starred(progress.standing(key), isStarred));
			room.changed();
			tell('star');
			await durable;
		},
		async bringBack(key) {
			const progress = await room.open();
			const { durable } = progress.record(key, marks.broughtBack(progress.standing(key)));
			room.changed();
			await durable;
		},
		async suspend(key) {
			const progress = await room.open();
			await change([[key, marks.setAside(progress.standing(key), 'for good')]], { kind: 'suspended' });
		},
		async reset(key) {
			const progress = await room.open();
			const family = [key, ...[...progress.all().keys()].filter(each => each !== key && parentKey(each) === key)];
			await change(family.map(each => [each, marks.reset(progress.standing(each))]), { kind: 'reset' });
		},
		async rescheduleAll() {
			const [progress, schedule, { rescheduled }] = await Promise.all([room.open(), scheduler(), import('../../core/schedule/reschedule')]);
			const moved = [...progress.all()].flatMap(([key, { standing }]): readonly (readonly [string, Standing])[] => {
				const memory = standing.memory && rescheduled(schedule, key, standing.memory);
				return memory ? [[key, { ...standing, memory }]] : [];
			});
			if (moved.length > 0) {
				await change(moved, { kind: 'rescheduled', count: moved.length });
			}
			return moved.length;
		},
	};
}
