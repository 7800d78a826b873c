import { elementAt } from '../elementAt';
import { fieldOf } from '../labels';
import { isTail } from '../text/sections';
import { readLabel } from '../markdown/label';
import type { Document } from '../markdown/document';

/** `Fundamentals (10 questions)`, `Основы (12 вопросов)`: a category as a page's outline prints it. */
export function isGroupLine(line: string): boolean {
	const plain = line.trim();
	return plain.length < 100
		&& /^[^?？:：]{2,80}[(（]\s?\d{1,4}\s?\+?\s?(?:questions?|q&as?|вопрос\p{L}{0,3}|题|道题|问|preguntas|fragen|questões)\s?[)）]$/iu.test(plain);
}

/**
 * Where a table that lost its lines begins after the last entry's labels: four or more short lines in a row that are no
 * sentences, at the text's very end. Undefined when the text ends in prose.
 */
export function tableStart({ lines, text }: Document, from: number): number | undefined {
	let start: number | undefined, short = 0;
	let sawLabel = false, isCode = false;
	for (let at = from + 1; at < lines.length; at++) {
		const line = elementAt(lines, at);
		if (line.kind === 'blank') {
			continue;
		}
		const words = text.slice(line.content, Math.min(line.end, line.content + 400)).trim();
		isCode ||= line.kind === 'code' || line.kind === 'fence';
		const label = readLabel(words, 'text');
		if (label) {
			[sawLabel, start, short] = [true, undefined, 0];
			continue;
		}
		const isCell = words.includes('\t')
			|| words.length <= 60 && !/[.!?;:{}…。？！]$/.test(words) && fieldOf(words) !== 'answer' && line.indent === 0 && line.kind === 'text';
		if (!isCell) {
			[start, short] = [undefined, 0];
			continue;
		}
		start ??= at;
		short += words.includes('\t') ? 2 : 1;
	}
	return sawLabel && !isCode && short >= 4 ? start : undefined;
}

const calls = ['sign up', 'subscribe', 'newsletter', 'click here', 'learn more', 'read more', 'get started', 'enroll', 'enrol', 'join now', 'join our', 'download now', 'download our', 'download the', 'free trial',
	'book a demo', 'try for free', 'try it free', 'start for free', 'start free', 'advertisement', 'sponsored', 'share this', 'follow us', 'related articles', 'related posts', 'recommended', 'also read', 'also check', 'check out our',
	'buy now', 'limited time', 'log in', 'register now', 'apply now', 'leave a comment', 'cookie', 'terms of service', 'privacy policy', 'all rights reserved', 'watch now', 'view course', 'our course', 'explore our',
	'unlock', 'upgrade to', 'start learning', 'become a', 'get certified', 'placement', 'testimonial', 'reviews', 'want to learn', 'ready to', 'looking for', 'accelerate your', 'boost your', 'master your', 'schedule a', 'request a',
	'点击', '关注', '扫码', '订阅', 'подпис', 'скачать', 'регистрац', 'курс'];

/** A paragraph that a page says to its visitor, not to a candidate: a call to act, a byline, a testimonial. */
export function isCall(paragraph: string): boolean {
	const plain = paragraph.trim().toLowerCase();
	return plain.length < 260 && !plain.includes('```')
		&& (calls.some(call => plain.startsWith(call) || plain.length < 120 && plain.includes(call))
			|| /^[“"][^]{10,240}[”"]\s*[-–—]\s*\p{L}/u.test(paragraph.trim()));
}

/** A paragraph under a line that ends a page: Conclusion, About the author. */
export function isEnding(paragraph: string): boolean {
	const first = paragraph.trimStart().split('\n', 1)[0] ?? '';
	return isTail(first)
		|| /^(?:in )?(?:conclusion|final (?:thoughts|words)|wrapping up|frequently asked questions|faqs?|next steps|basic questions|(?:basic|intermediate|advanced|general|common) [\w ]{0,30}questions(?: and answers)?)\s*:?\s*$/i.test(first);
}
