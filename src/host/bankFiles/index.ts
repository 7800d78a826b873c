import * as vscode from 'vscode';
import type { Problem, Severity } from '../../core/bank/problem';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';

export interface BankFilesParts {
	readonly library: Library;
	readonly command: RegisterCommand;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
};

/** What is wrong with bank files, in the Problems panel, and the way to the first fault of one. */
export function registerBankFiles({ library, command }: BankFilesParts): vscode.Disposable {
	const diagnostics = vscode.languages.createDiagnosticCollection('dryRun');

	async function update(): Promise<void> {
		diagnostics.clear();
		for (const { uri, problems } of library.files()) {
			if (problems.length > 0) {
				diagnostics.set(uri, await diagnosticsFor(uri, problems));
			}
		}
	}

	async function openBankFile(source: unknown): Promise<void> {
		if (typeof source !== 'string') {
			throw new Error('No bank file was named.');
		}
		const uri = vscode.Uri.parse(source, true);
		const [first] = diagnostics.get(uri) ?? [];
		await vscode.window.showTextDocument(uri, first ? { selection: first.range } : {});
	}

	return vscode.Disposable.from(diagnostics, library.onDidChange(update), command(commands.openBankFile, openBankFile));
}

async function diagnosticsFor(uri: vscode.Uri, problems: readonly Problem[]): Promise<readonly vscode.Diagnostic[]> {
	const isUnread = problems.every(problem => problem.span.end === 0);
	const document = isUnread ? undefined : await vscode.workspace.openTextDocument(uri);
	return problems.map(({ span, message, severity, code }) => {
		const range = document ? new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)) : new vscode.Range(0, 0, 0, 0);
		const diagnostic = new vscode.Diagnostic(range, message, severities[severity]);
		diagnostic.source = 'Dry Run';
		diagnostic.code = code;
		return diagnostic;
	});
}
