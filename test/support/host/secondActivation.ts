import * as vscode from 'vscode';
import { activate } from '../../../src/extension';
import { isCalledFrom } from './caller';
import { aContext, aMemento, type Stored } from './context';
import { activated } from './extension';
import { api, replace } from './replace';
import { temporaryFolder } from './temporary';
import { trackTimers } from './timers';

/** Something that must be let go of, by the function of the API that gave it. */
export interface Tracked {
	readonly name: string;
	isDisposed: boolean;
}

/** The extension, activated once more beside the one that VS Code runs, with its registrations under names of their own. */
export interface SecondActivation {
	readonly tracked: readonly Tracked[];
	readonly stored: Stored;
	/** What its views were given, such as the tree's provider. */
	readonly serializers: readonly vscode.WebviewPanelSerializer[];
	readonly statusBarItems: readonly vscode.StatusBarItem[];
	/** Timers that it has set and that will still fire. */
	timers(): number;
	/** Runs a command of it; rejects when that tells an error. */
	run(id: string, ...args: readonly unknown[]): Promise<unknown>;
	/** What VS Code does when an extension ends. */
	deactivate(): void;
	/** Puts the API back; to be called last. */
	restore(): void;
}

const prefix = 'second.';
const registering = /^(create|on|register)[A-Z]/;
/** Names that only one extension may register. */
const named = new Set(['registerCommand', 'registerWebviewPanelSerializer', 'createStatusBarItem', 'createWebviewPanel', 'createOutputChannel', 'registerTextDocumentContentProvider']);

export async function activateAgain(stored: Stored = new Map()): Promise<SecondActivation> {
	await activated();
	const tracked: Tracked[] = [];
	const serializers: vscode.WebviewPanelSerializer[] = [];
	const statusBarItems: vscode.StatusBarItem[] = [];
	const timers = trackTimers();
	const track = <T>(name: string, made: T): T => {
		if (isDisposable(made)) {
			const entry: Tracked = { name, isDisposed: false };
			const dispose = made.dispose.bind(made);
			tracked.push(entry);
			made.dispose = () => {
				entry.isDisposed = true;
				dispose();
			};
		}
		return made;
	};
	const call = (room: string, name: string, original: Loose) => (...args: unknown[]) => {
		if (!isCalledFrom(__filename)) {
			return original(...args);
		}
		if (name === 'createTreeView') { // A view belongs to the manifest, so the first activation has it.
			return track(`${room}.${name}`, { dispose: () => undefined });
		}
		const made = track(`${room}.${name} ${String(args[0]).slice(0, 40)}`, original(...(named.has(name) ? [prefix + String(args[0]), ...args.slice(1)] : args)));
		if (name === 'registerWebviewPanelSerializer') {
			serializers.push(args[1] as vscode.WebviewPanelSerializer);
		} else if (name === 'createStatusBarItem') {
			statusBarItems.push(made as vscode.StatusBarItem);
		}
		return made;
	};

	const told: string[] = [];
	const tell = (message: string) => {
		told.push(message);
		return Promise.resolve(undefined);
	};

	const restore = [timers.stop, replace(api.window, 'showErrorMessage', () => tell as never)];
	for (const room of ['commands', 'window', 'workspace', 'languages'] as const) {
		const namespace = api[room] as Record<string, Loose>;
		for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(namespace))) {
			if (registering.test(name) && typeof value === 'function') {
				restore.push(replace(namespace, name, original => call(room, name, original)));
			}
		}
	}
	restore.push(replace(api, 'EventEmitter', Emitter => new Proxy(Emitter as new () => object, {
		construct: (target, args, newTarget) => track('EventEmitter', Reflect.construct(target, args, newTarget) as object),
	}) as never));

	const storage = temporaryFolder();
	const context = aContext(storage, aMemento(stored));
	activate(context);
	return {
		tracked,
		stored,
		serializers,
		statusBarItems,
		timers: timers.waiting,
		async run(id, ...args) {
			const result: unknown = await vscode.commands.executeCommand(prefix + id, ...args);
			if (told.length > 0) {
				throw new Error(`${id} told: ${told.splice(0).join(' ')}`);
			}
			return result;
		},
		deactivate: () => { vscode.Disposable.from(...context.subscriptions.toReversed()).dispose(); },
		restore() {
			restore.forEach(undo => { undo(); });
			storage.remove();
		},
	};
}

type Loose = (...args: unknown[]) => unknown;

function isDisposable(made: unknown): made is { dispose: () => unknown } {
	return typeof made === 'object' && made !== null && 'dispose' in made && typeof made.dispose === 'function';
}
