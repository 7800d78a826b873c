import { pathOf } from '../bank/imagePath';
import type { Question } from '../bank/question';
import { linksIn } from '../lint/markdown/links';

/** `<img src="…">`, whose other attributes are few. */
const tag = /<img\b[^<>]{0,300}?\bsrc[ \t]{0,3}=[ \t]{0,3}(?:"([^"<>\n]{1,500})"|'([^'<>\n]{1,500})')/gi;

/** A place in a text that names an image of its own folder. */
interface Named {
	/** As it is written. */
	readonly target: string;
	readonly start: number;
}

/** The relative addresses under which a question's texts show images, as they are written, each once. */
export function imagesOf(question: Question): readonly string[] {
	const targets = new Set<string>();
	mapTexts(question, text => {
		imagesIn(text).forEach(({ target }) => targets.add(target));
		return text;
	});
	return [...targets];
}

/** A question whose texts show images under other addresses; those that `rename` doesn't know stay, and those in the address of another. */
export function withImages(question: Question, rename: (target: string) => string | undefined): Question {
	return mapTexts(question, text => {
		let out = '', from = 0;
		for (const { target, start } of imagesIn(text)) {
			const renamed = rename(target);
			if (renamed !== undefined && start >= from) {
				out += text.slice(from, start) + renamed;
				from = start + target.length;
			}
		}
		return out + text.slice(from);
	});
}

function imagesIn(text: string): readonly Named[] {
	const named: Named[] = [];
	for (const { target, isImage, at } of linksIn(text)) {
		const start = at + 1 + (/^[\s<]*/.exec(text.slice(at + 1, at + 20))?.[0].length ?? 0);
		if (isImage && text.startsWith(target, start)) {
			named.push({ target, start });
		}
	}
	for (const match of text.includes('<') ? text.matchAll(tag) : []) {
		const target = match[1] ?? match[2] ?? '';
		named.push({ target, start: match.index + match[0].length - 1 - target.length });
	}
	return named.filter(({ target }) => pathOf(target) !== undefined).sort((a, b) => a.start - b.start);
}

function mapTexts(question: Question, map: (text: string) => string): Question {
	const { prompt, options, hints, keyPoints, short, answer, example, pitfalls, story, followUps } = question;
	return {
		...question,
		question: map(question.question),
		...prompt !== undefined && { prompt: map(prompt) },
		...options && { options: options.map(option => ({ ...option, text: map(option.text) })) },
		...hints && { hints: hints.map(map) },
		...keyPoints && { keyPoints: keyPoints.map(map) },
		...short !== undefined && { short: map(short) },
		...answer !== undefined && { answer: map(answer) },
		...example !== undefined && { example: map(example) },
		...pitfalls && { pitfalls: pitfalls.map(map) },
		...story !== undefined && { story: map(story) },
		...followUps && { followUps: followUps.map(each => ({ question: map(each.question), ...each.answer !== undefined && { answer: map(each.answer) } })) },
	};
}
