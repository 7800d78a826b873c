import * as vscode from 'vscode';
import type { Problem } from '../../core/bank/problem';

/** A problem with its place in lines, as the text was when it was read; an open document may already be another one. */
export interface PlacedProblem extends Problem {
	readonly range: vscode.Range;
}

/** Gives each problem its lines and characters in `text`. */
export function placeProblems(text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
	if (problems.length === 0) {
		return [];
	}
	const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
	return problems.map(problem => ({ ...problem, range: new vscode.Range(positionOf(problem.span.start, starts), positionOf(problem.span.end, starts)) }));
}

/** @param starts the offset at which each line begins */
function positionOf(offset: number, starts: readonly number[]): vscode.Position {
	let low = 0, high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return new vscode.Position(low, Math.max(0, offset - (starts[low] ?? 0)));
}
