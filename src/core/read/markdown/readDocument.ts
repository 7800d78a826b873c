import { elementAt } from '../elementAt';
import type { Problem } from '../../bank/problem';
import { frontText, readFrontMatter } from '../frontMatter';
import { labelField } from '../labels';
import { questionLikeness } from '../text/likeness';
import { isContents, isTail, promisesQuestions } from '../text/sections';
import { readTitle } from '../text/readTitle';
import type { Document, Heading, LabelLine } from './document';
import { readFolds } from './folds';
import { outsideAnswers, withChoices, withoutOutline, withSeries } from './headings';
import { readItems } from './items';
import { readLabel } from './label';
import type { Line } from './line';
import { scanLines } from './scan';

const stride = 1000;

/** Cuts a text into lines, headings, folds and labels; reports what is broken in its blocks. */
export function* readDocument(name: string, text: string): Generator<void, Document> {
	const problems: Problem[] = [];
	const front = readFrontMatter(text, problems);
	const from = front?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
	const lines = yield* scanLines(text, from, problems);
	const folds = yield* readFolds(text, lines);
	const items = yield* readItems(text, lines);
	const headings: Heading[] = [];
	const labels: LabelLine[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = elementAt(lines, at);
		if (line.kind === 'heading') {
			const heading = readHeading(text, line, at);
			if (line.indent < 4) {
				headings.push(heading);
			}
			if (heading.field) {
				labels.push({ line: at, field: heading.field });
			}
		} else if (mayBeLabel(text, line)) {
			const label = readLabel(text.slice(line.start, Math.min(line.end, line.start + 200)), line.kind);
			if (label) {
				labels.push({ line: at, field: label.field });
			}
		}
		if (at % stride === 0) {
			yield;
		}
	}
	for (const fold of folds) {
		if (fold.field) {
			labels.push({ line: fold.line, field: fold.field });
		}
	}
	labels.sort((a, b) => a.line - b.line);
	const shown = withoutOutline(outsideAnswers(headings, lines, folds), lines, text);
	const [file = '', folder = ''] = name.split(/[\\/]/).reverse();
	const titles = [
		file,
		/^(?:questions?|flash-?cards|cards|interviews?|quiz|quizzes)$/i.test(folder) ? 'questions' : '',
		frontText(front, 'title'),
		...headings.slice(0, 3).filter(heading => heading.level === 1).map(heading => heading.title),
	];
	return { name, text, front, lines, headings: withSeries(withChoices(shown, lines, text), lines, text), items: outsideAnswers(items, lines, folds), folds, labels, problems, promises: titles.some(promisesQuestions) };
}

function readHeading(text: string, line: Line, at: number): Heading {
	const raw = text.slice(line.content, Math.min(line.end, line.content + 2000)).replace(/<\/h[1-6]>\s*$/i, '');
	const { title, mark, sources } = readTitle(raw);
	const field = mark.kind === 'number' || title.length < 2 && title < '\u0100' ? undefined : labelField(title) ?? labelledHeading(title);
	const isLocalised = field !== undefined && /[(（]\s?[A-Za-z]{2,3}\s?[)）]/.test(title);
	return {
		line: at,
		level: line.level,
		title,
		mark,
		field,
		isLocalised,
		isChoice: false,
		isTail: isTail(title),
		isContents: isContents(title),
		likeness: questionLikeness(title),
		sources,
	};
}

/** `#### Answer: D` */
function labelledHeading(title: string) {
	const colon = title.search(/[:：]/);
	const field = colon > 0 && colon < 30 ? labelField(title.slice(0, colon)) : undefined;
	return field === 'answer' || field === 'short' || field === 'difficulty' || field === 'tags' || field === 'correct' ? field : undefined;
}

/** A cheap first look, so that only few lines are read twice. */
function mayBeLabel(text: string, line: Line): boolean {
	if (line.kind !== 'text' && line.kind !== 'quote' && line.kind !== 'item' && line.kind !== 'html') {
		return false;
	}
	const limit = Math.min(line.end, line.content + 60);
	for (let at = line.content; at < limit; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 58 || unit === 0xff1a) {
			return true;
		}
	}
	const unit = text.charCodeAt(line.content);
	return (unit === 42 || unit === 95 || unit === 60 || unit === 62) && line.end - line.content < 60;
}
