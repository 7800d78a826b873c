import type { Severity } from '../../core/bank/problem';
import type { LintProblem } from '../../core/lint/lint';
import { placesIn } from '../../core/text/places';
import type { Read } from '../readPaths';

/** A problem as it is printed. Lines and columns count from 1; the end is behind the last sign. */
export interface Finding {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly severity: Severity;
	readonly rule: string;
	readonly message: string;
}

/** The problems of files with their places, file by file in the order of the text. */
export function findingsOf(problems: readonly LintProblem[], files: readonly Read[]): readonly Finding[] {
	const byFile = grouped(problems);
	return files.flatMap(({ path, text }) => {
		const placeOf = placesIn(text);
		return (byFile.get(path) ?? []).map(({ code, message, severity, span }) => {
			const start = placeOf(span.start), end = placeOf(Math.max(span.start, span.end));
			return { file: path, ...start, endLine: end.line, endColumn: end.column, severity, rule: code, message };
		});
	});
}

function grouped(problems: readonly LintProblem[]): ReadonlyMap<string, readonly LintProblem[]> {
	const byFile = new Map<string, LintProblem[]>();
	for (const problem of problems) {
		const group = byFile.get(problem.span.file) ?? [];
		group.push(problem);
		byFile.set(problem.span.file, group);
	}
	return byFile;
}
