import * as vscode from 'vscode';
import type { Problem, Severity } from '../../core/bank/problem';
import { placesIn } from '../../core/text/places';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
};

export const diagnosticSource = 'Dry Run';

/** Where an offset into a text stands, for a text that no editor has open. */
export function positionsIn(text: string): (offset: number) => vscode.Position {
	const placeOf = placesIn(text);
	return offset => {
		const { line, column } = placeOf(offset);
		return new vscode.Position(line - 1, column - 1);
	};
}

/** Problems as the Problems panel shows them. */
export function diagnosticsFor(problems: readonly Problem[], positionOf: (offset: number) => vscode.Position): readonly vscode.Diagnostic[] {
	return problems.map(({ span, message, severity, code }) => {
		const diagnostic = new vscode.Diagnostic(new vscode.Range(positionOf(span.start), positionOf(span.end)), message, severities[severity]);
		diagnostic.source = diagnosticSource;
		diagnostic.code = code;
		return diagnostic;
	});
}
