import * as vscode from 'vscode';
import type { Severity } from '../../core/bank/problem';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';
import type { PlacedProblem } from '../library/placed';

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

	function update(): void {
		diagnostics.clear();
		for (const { uri, problems } of library.files()) {
			if (problems.length > 0) {
				diagnostics.set(uri, problems.map(diagnosticOf));
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

function diagnosticOf({ range, message, severity, code }: PlacedProblem): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(range, message, severities[severity]);
	diagnostic.source = 'Dry Run';
	diagnostic.code = code;
	return diagnostic;
}
