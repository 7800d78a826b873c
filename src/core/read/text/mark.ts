/** What stands before a title: `12.`, `Q7:`, or nothing. */
export interface Mark {
	readonly kind: 'number' | 'question' | 'none';
	/** -1 when the mark holds no number. */
	readonly number: number;
	/** Where the title proper begins in the given text. */
	readonly length: number;
}

const words = ['question', 'questions', 'q', 'que', 'ques', 'problem', 'exercise', '问题', '問題', '问', '問', '题目', '题', '第', 'вопрос', 'в', 'задача', 'питання',
	'pregunta', 'pergunta', 'frage', 'domanda', 'soru', 'pytanie', 'vraag', '질문', '문제', 'سؤال', 'प्रश्न'];
const seriesWords = new Set(['problem', 'exercise', 'задача', '第', 'в', 'questions', '题']);
const longest = Math.max(...words.map(word => word.length));

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const none: Mark = { kind: 'none', number: -1, length: 0 };

/**
 * Reads the mark before a title that has already lost its emoji and emphasis: `12. `, `3) `, `1.Title`, `2.3 `, `1、`,
 * `(4) `, `No. 5 `, `#6 `, and `Q: `, `Q. `, `Q7: `, `Question 7 - `, `问题1：`. A bare number is part of the title.
 */
export function readMark(title: string): Mark {
	return readQuestionMark(title) ?? readNumber(title, 0) ?? none;
}

function readQuestionMark(title: string): Mark | undefined {
	let at = title.startsWith('[') || title.startsWith('(') || title.startsWith('【') ? 1 : 0;
	const bracket = at;
	const word = wordAt(title, at);
	if (word === undefined) {
		return undefined;
	}
	at = skip(title, at + word.length, ' #№.-');
	const digits = digitsAt(title, at);
	const number = digits > 0 ? Number(title.slice(at, at + Math.min(digits, 9))) : -1;
	if (digits === 0) {
		at = bracket + word.length;
	}
	at += digits;
	while (digits > 0 && (title[at] === '.' || title[at] === '-') && digitsAt(title, at + 1) > 0) {
		at += 1 + digitsAt(title, at + 1);
	}
	at += digits > 0 && isLatin(title.charCodeAt(at)) && !isLetter(title[at + 1] ?? '') ? 1 : 0;
	if (word === '第') {
		at = skip(title, skip(title, at, ' '), '题題问問');
	}
	const gap = skip(title, at, ' \t*_');
	const sign = title[gap] ?? '';
	if (digits > 0 && sign === '') {
		return { kind: 'question', number, length: title.length };
	}
	const ends = ':：.。、)）]】-–—|'.includes(sign) && sign !== '';
	if (seriesWords.has(word) && digits === 0) {
		return undefined;
	}
	if (ends && (digits > 0 || ':：.。'.includes(sign) || word.length === 1 && '、)）'.includes(sign) || bracket === 1)) {
		// "Q.E.D." and "Q-learning" are words; a mark is followed by white space, markup or another script.
		const after = skipSigns(title, gap + 1, ':：.。、-–—| \t');
		const glued = after === gap + 1 && (sign === '.' || sign === '-') && digits === 0 && isLatin(title.charCodeAt(after));
		return glued || after >= title.length && digits === 0 ? undefined : { kind: 'question', number, length: after };
	}
	return digits > 0 && gap > at && word.length > 0 && gap < title.length ? { kind: 'question', number, length: gap } : undefined;
}

/** The longest known word that stands there and is not the beginning of a longer one. */
function wordAt(title: string, at: number): string | undefined {
	const lower = title.slice(at, at + longest).toLowerCase();
	let found: string | undefined;
	for (const word of words) {
		if (lower.startsWith(word) && (found === undefined || word.length > found.length)) {
			found = word;
		}
	}
	return found !== undefined && found.charCodeAt(0) < 0x3000 && isLetter(title[at + found.length] ?? '') ? undefined : found;
}

function readNumber(title: string, from: number): Mark | undefined {
	let at = from;
	const open = title[at] === '(' || title[at] === '（' || title[at] === '[';
	at += open ? 1 : 0;
	const hash = title[at] === '#' || title.startsWith('No.', at) || title.startsWith('№', at);
	at = hash ? skip(title, at + (title[at] === 'N' ? 3 : 1), ' ') : at;
	const digits = digitsAt(title, at);
	if (digits === 0 || digits > 6) {
		return undefined;
	}
	const number = Number(title.slice(at, at + digits));
	at += digits;
	let parts = 1;
	while (title[at] === '.' && digitsAt(title, at + 1) > 0 && parts < 5) {
		at += 1 + digitsAt(title, at + 1);
		parts++;
	}
	const gap = skip(title, at, ' ');
	const sign = title[gap] ?? '';
	if (sign !== '' && '.)、．）:：]'.includes(sign)) {
		const after = skipSigns(title, gap + 1, ' \t.-–');
		// "3.14 is" and "12:30" go on with digits.
		return after === gap + 1 && isDigit(title.charCodeAt(after)) && sign !== '、' ? undefined : { kind: 'number', number, length: after };
	}
	if ((sign === '-' || sign === '–' || sign === '—' || sign === '|') && gap > at && title[gap + 1] === ' ') {
		return { kind: 'number', number, length: skip(title, gap + 1, ' ') };
	}
	return (parts > 1 || hash) && gap > at ? { kind: 'number', number, length: gap } : undefined;
}

function skip(text: string, at: number, signs: string): number {
	while (at < text.length && signs.includes(text[at] ?? '\0')) {
		at++;
	}
	return at;
}

/** Over signs, and over emphasis that ends with the mark, as in `**3)** Words`. */
function skipSigns(text: string, at: number, signs: string): number {
	const end = skip(text, at, signs);
	const emphasis = skip(text, end, '*_');
	return emphasis > end && text[emphasis] === ' ' ? skip(text, emphasis, signs) : end;
}

function digitsAt(text: string, at: number): number {
	let count = 0;
	while (isDigit(text.charCodeAt(at + count)) && count < 10) {
		count++;
	}
	return count;
}

const isLatin = (unit: number) => unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90;
const isLetter = (sign: string) => sign !== '' && sign.toLowerCase() !== sign.toUpperCase();
