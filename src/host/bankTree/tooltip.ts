import * as vscode from 'vscode';
import type { Question } from '../../core/bank/question';
import { statusOf } from '../../core/practice/status';
import { formatInterval } from '../../core/schedule/interval';
import type { Scene } from './items';

/** A question's hover: its words, the first lines of what it is about, and where the person stands with it. */
export function tooltipFor(key: string, question: Question, { standingOf, now, today }: Scene): vscode.MarkdownString {
	const standing = standingOf(key);
	const memory = standing?.memory;
	const text = new vscode.MarkdownString(undefined, true);
	text.appendText(question.question);
	const opening = firstLines(question.prompt ?? '');
	if (opening) {
		text.appendMarkdown('\n\n').appendText(opening);
	}
	const facts = [
		statusOf(standing, now, today),
		...(memory ? [memory.reviews === 1 ? 'seen once' : `seen ${memory.reviews} times`] : []),
		...(standing?.grade ? [`last grade ${standing.grade}`] : []),
		...(memory && memory.due > now ? [`due in ${formatInterval(memory.due - now)}`] : []),
		...(question.minutes ? [`about ${question.minutes} min`] : []),
	];
	text.appendMarkdown('\n\n---\n\n').appendText(facts.join(' · '));
	if (question.tags && question.tags.length > 0) {
		text.appendMarkdown('\n\n').appendText(question.tags.map(tag => `#${tag}`).join(' '));
	}
	return text;
}

function firstLines(markdown: string): string {
	const lines = markdown.split('\n').filter(line => line.trim() !== '').slice(0, 3).join(' ');
	return lines.length > 240 ? `${lines.slice(0, 240)}…` : lines;
}
