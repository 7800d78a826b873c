import * as vscode from 'vscode';
import type { Entry } from '../../core/progress/entry';
import type { Progress } from '../../core/progress/store';
import { progressScope } from '../configuration';
import { settings } from '../ids';
import { rest } from '../stretches';
import { insist } from './insist';
import { tellDamage, tellMoved, tellNotMoved } from './notices';
import { placeFor, type Place, type Scope } from './places';
import { shareByUser, shareNothing, type Shared } from './shared';
import { watchLog } from './watch';

/** Progress, opened when it is first needed. */
export interface ProgressRoom extends vscode.Disposable {
	readonly onDidChange: vscode.Event<void>;
	/** The same for as long as the window is open, wherever progress is kept. */
	open(): Promise<Progress>;
	/** The same, with what other windows and machines have recorded until now. */
	fresh(): Promise<Progress>;
	/** What `open` gave; undefined before. */
	current(): Progress | undefined;
	/** To be called after every change of a standing; the snapshot follows when things are quiet. */
	changed(): void;
	/** Where progress is kept now; undefined before it is open. */
	place(): Place | undefined;
}

/** The scope in which progress was last kept in this workspace. */
const scopeKey = 'dryRun.progressScope';
const saveAfter = 5_000;
const tidyAfter = 20_000;

/** A store that is open, and what goes with it. */
interface Opened {
	readonly place: Place;
	readonly store: Progress;
	readonly shared: Shared | undefined;
	readonly watch: vscode.Disposable;
}

export function openProgressRoom(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): ProgressRoom {
	const changed = new vscode.EventEmitter<void>();
	const writing = insist();
	const { workspaceState, globalState } = context;
	let opening: Promise<Opened> | undefined;
	let opened: Opened | undefined;
	/** Entries that are recorded while progress moves from one place to another, and must come along. */
	let meanwhile: Entry[] | undefined;
	let moving = Promise.resolve();
	let timer: unknown;
	let isOver = false;

	const wanted = (): Scope => context.storageUri ? progressScope() : 'user';
	const failed = (what: string) => (error: unknown) => {
		if (!isOver) {
			log.warn(`Progress could not be ${what}: ${String(error)}`);
		}
	};

	function later(ms: number, run: (open: Opened) => Promise<void>): void {
		clearTimeout(timer);
		timer = isOver ? undefined : setTimeout(() => {
			if (opened) {
				run(opened).catch(failed('tidied'));
			}
		}, ms);
	}

	async function save({ store, shared }: Opened): Promise<void> {
		await store.save();
		await shared?.give(store);
	}

	/** Takes in what other windows and machines have recorded. */
	async function refresh({ store, shared }: Opened): Promise<void> {
		const isChanged = [await store.refresh(), await shared?.take(store)].includes(true);
		if (isChanged && store === opened?.store) {
			changed.fire();
		}
	}

	async function openAt(scope: Scope): Promise<Opened> {
		const { openProgress } = await import('../../core/progress/store');
		const place = await placeFor(scope, context);
		const writer = crypto.randomUUID().slice(0, 8);
		const store = await openProgress({ ...place, now: Date.now, writer, pause: rest });
		tellDamage(place.folder, store.setAside);
		const shared = scope === 'user' && progressScope() === 'user' ? shareByUser(globalState) : undefined;
		if (!shared) {
			shareNothing(globalState);
		}
		await vscode.workspace.fs.createDirectory(place.folder).then(undefined, () => undefined); // only a folder that is there is watched at once
		const watch = isOver ? vscode.Disposable.from() : watchLog(place.folder, name => name.startsWith(`pending-${writer}-`), () => { refresh(next).catch(failed('refreshed')); });
		const next: Opened = { place, store, shared, watch };
		return next;
	}

	/** Copies into `next` what this workspace last kept elsewhere. Nothing is removed from there. */
	async function bringAlong(next: Opened, last: Scope): Promise<void> {
		const old = opened?.place.scope === last ? opened : await openAt(last);
		const copied = await next.store.merge(await old.store.entries());
		if (old !== opened) {
			old.watch.dispose();
		}
		await workspaceState.update(scopeKey, next.place.scope);
		tellMoved(next.place.scope, copied.length);
	}

	async function openWanted(): Promise<Opened> {
		const scope = wanted();
		const last = context.storageUri ? workspaceState.get<Scope>(scopeKey, 'workspace') : scope;
		const next = await openAt(scope);
		try {
			await (last !== scope && bringAlong(next, last));
		} catch (error) {
			if (opened) {
				next.watch.dispose();
				throw error;
			}
			tellNotMoved(error); // and the next start tries again
		}
		await next.shared?.take(next.store).catch(failed('synchronised'));
		opened?.watch.dispose();
		opened = next;
		await next.store.merge(meanwhile?.splice(0) ?? []);
		if (isOver) {
			next.watch.dispose();
		}
		later(tidyAfter, async each => {
			await each.store.tidy();
			await each.shared?.give(each.store);
		});
		return next;
	}

	/** Moves to where progress is wanted; when that fails it stays where it is. */
	async function move(): Promise<void> {
		const before = opening;
		if (!before || (await before).place.scope === wanted()) {
			return;
		}
		meanwhile = [];
		opening = openWanted();
		try {
			await opening;
			changed.fire();
		} catch (error) {
			opening = before;
			log.error(error instanceof Error ? error : String(error));
			tellNotMoved(error);
		} finally {
			meanwhile = undefined;
		}
	}

	const reconfigured = vscode.workspace.onDidChangeConfiguration(event => {
		if (event.affectsConfiguration(settings.progressScope)) {
			moving = moving.then(move).catch(failed('moved'));
		}
	});

	const open = (): Promise<Opened> => opening ??= openWanted().catch((error: unknown) => {
		opening = undefined; // what cannot be read now may be there at the next try
		throw error;
	});

	const progress = following(() => {
		if (!opened) {
			throw new Error('Progress is not open yet.');
		}
		return opened.store;
	}, entry => { meanwhile?.push(entry); });

	return {
		onDidChange: changed.event,
		open: () => open().then(() => progress),
		async fresh() {
			await refresh(await open()).catch(failed('refreshed'));
			return progress;
		},
		current: () => opened && progress,
		place: () => opened?.place,
		changed() {
			changed.fire();
			writing.watch(() => opened?.store.flush() ?? Promise.resolve());
			later(saveAfter, save);
		},
		dispose() {
			isOver = true;
			clearTimeout(timer);
			vscode.Disposable.from(changed, reconfigured, writing, ...(opened ? [opened.watch] : [])).dispose();
		},
	};
}

/** Progress that stays the same object while what is behind it changes. */
function following(store: () => Progress, recorded: (entry: Entry) => void): Progress {
	return {
		standing: key => store().standing(key),
		all: () => store().all(),
		record(key, after, cause) {
			const made = store().record(key, after, cause);
			recorded(made.entry);
			return made;
		},
		flush: () => store().flush(),
		history: key => store().history(key),
		entries: () => store().entries(),
		merge: entries => store().merge(entries),
		refresh: () => store().refresh(),
		reset: () => store().reset(),
		resetAt: () => store().resetAt(),
		save: () => store().save(),
		tidy: () => store().tidy(),
		get setAside() { return store().setAside; },
	};
}
