import * as vscode from 'vscode';

export interface Pick<T extends vscode.QuickPickItem> {
	readonly title: string;
	readonly placeholder: string;
	/** Of two; from the second a button leads back. */
	readonly step: 1 | 2;
	readonly items: readonly T[];
}

/** What was chosen: a row, perhaps by one of its buttons, or the way back; nothing when the pick was closed. */
export interface Picked<T> {
	readonly item?: T;
	readonly button?: vscode.QuickInputButton;
	readonly isBack?: true;
}

/** Shows rows with buttons on them until one is chosen. */
export function showPick<T extends vscode.QuickPickItem>({ title, placeholder, step, items }: Pick<T>): Promise<Picked<T>> {
	const picker = vscode.window.createQuickPick<T>();
	Object.assign(picker, { title, placeholder, step, totalSteps: 2, items, matchOnDescription: step === 1, matchOnDetail: step === 1 });
	picker.buttons = step === 2 ? [vscode.QuickInputButtons.Back] : [];
	return new Promise(resolve => {
		const done = (picked: Picked<T>) => {
			resolve(picked);
			vscode.Disposable.from(picker, ...listeners).dispose();
		};
		const listeners = [
			picker.onDidAccept(() => {
				const [item] = picker.selectedItems;
				if (item) {
					done({ item });
				}
			}),
			picker.onDidTriggerItemButton(({ item, button }) => { done({ item, button }); }),
			picker.onDidTriggerButton(() => { done({ isBack: true }); }),
			picker.onDidHide(() => { done({}); }),
		];
		picker.show();
	});
}
