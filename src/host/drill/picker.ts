import * as vscode from 'vscode';

/** One list of rows. */
export interface Rows<T extends vscode.QuickPickItem> {
	readonly title: string;
	readonly placeholder: string;
	/** Of two; from the second a button leads back. */
	readonly step: 1 | 2;
	readonly items: readonly T[];
}

/** What was chosen: a row, perhaps by one of its buttons, or the way back; nothing when the picker was closed. */
export interface Picked<T> {
	readonly item?: T;
	readonly button?: vscode.QuickInputButton;
	readonly isBack?: true;
}

/**
 * A picker that stays open while one list follows another. Were each a picker of its own, the editor would have the focus in between: a key
 * pressed then would go to the question there, and a page that takes its focus late would close the next list.
 */
export interface Picker extends vscode.Disposable {
	pick<T extends vscode.QuickPickItem>(rows: Rows<T>): Promise<Picked<T>>;
	/** Asks for a text in the place of the list; undefined when there is none. */
	write(asked: { readonly title: string; readonly value: string; readonly prompt: string }): Promise<string | undefined>;
}

const nobody = (): void => { /* between two lists */ };

export function openPicker(): Picker {
	const picker = vscode.window.createQuickPick();
	let answer: (picked: Picked<vscode.QuickPickItem>) => void = nobody;
	let box: vscode.InputBox | undefined;
	let isClosed = false;

	function choose(picked: Picked<vscode.QuickPickItem>): void {
		if (answer !== nobody) {
			picker.value = '';
			picker.busy = true;
			answer(picked);
		}
	}

	const listeners = vscode.Disposable.from(
		picker.onDidAccept(() => {
			const [item] = picker.selectedItems;
			if (item) {
				choose({ item });
			}
		}),
		picker.onDidTriggerItemButton(choose),
		picker.onDidTriggerButton(() => { choose({ isBack: true }); }),
		picker.onDidHide(() => {
			isClosed = !box;
			answer({});
		}),
	);
	return {
		async pick({ items, title, placeholder, step }) {
			if (isClosed) {
				return {};
			}
			Object.assign(picker, {
				title, placeholder, step, totalSteps: 2, items, busy: false, matchOnDescription: step === 1, matchOnDetail: step === 1,
				buttons: step === 2 ? [vscode.QuickInputButtons.Back] : [],
			});
			picker.show();
			box?.dispose();
			box = undefined;
			const { item: row, ...how } = await new Promise<Picked<vscode.QuickPickItem>>(resolve => { answer = resolve; });
			answer = nobody;
			const item = items.find(each => each === row);
			return { ...how, ...item && { item } };
		},
		async write(asked) {
			const asking = box = vscode.window.createInputBox();
			Object.assign(asking, asked);
			const text = await new Promise<string>(resolve => {
				asking.onDidAccept(() => { resolve(asking.value); });
				asking.onDidHide(() => { resolve(''); });
				asking.show();
			});
			return text.trim() || undefined;
		},
		dispose() { vscode.Disposable.from(listeners, picker, ...box ? [box] : []).dispose(); },
	};
}
