import * as vscode from 'vscode';
import type { Problem, Severity } from '../../core/bank/problem';
import { placesIn } from '../../core/text/places';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
};

export const diagnosticSource = 'Dry Run';

/** Problems of a text as the Problems panel shows them. */
export function diagnosticsFor(problems: readonly Problem[], text: string): readonly vscode.Diagnostic[] {
	const placeOf = placesIn(text);
	const positionOf = (offset: number) => {
		const { line, character } = placeOf(offset);
		return new vscode.Position(line, character);
	};
	return problems.map(({ span, message, severity, code }) => {
		const diagnostic = new vscode.Diagnostic(new vscode.Range(positionOf(span.start), positionOf(span.end)), message, severities[severity]);
		diagnostic.source = diagnosticSource;
		diagnostic.code = code;
		return diagnostic;
	});
}
