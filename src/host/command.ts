import * as vscode from 'vscode';

/** Registers a command whose failures are logged and told, in the one place where the host catches them. */
export type RegisterCommand = (id: string, run: (...args: readonly unknown[]) => unknown) => vscode.Disposable;

export function commandRegistrar(log: vscode.LogOutputChannel): RegisterCommand {
	return (id, run) => vscode.commands.registerCommand(id, async (...args: unknown[]) => {
		try {
			return await run(...args);
		} catch (error) {
			log.error(error instanceof Error ? error : String(error));
			const message = error instanceof Error ? error.message : String(error);
			if (await vscode.window.showErrorMessage(`Dry Run: ${message}`, 'Show Log') === 'Show Log') {
				log.show();
			}
			return undefined;
		}
	});
}

/** Runs work that nobody waits for; a failure goes where a command's would. */
export function inBackground(log: vscode.LogOutputChannel, work: () => Promise<unknown>): void {
	work().catch((error: unknown) => { log.error(error instanceof Error ? error : String(error)); });
}
