import type { Difficulty, FollowUp, Source } from '../bank/question';

const levels: Readonly<Record<Difficulty, string>> = {
	easy: 'easy|beginner|basic|junior|jr|entry|fundamental|simple|novice|low|e|1|👶|🟢|⭐|★|简单|简易|初级|容易|лёгкий|легкий|лёгкая|легко|простой|джуниор|джун|базовый|начальный|fácil|facile|einfach|leicht|初級|쉬움',
	medium: 'medium|intermediate|mid|middle|moderate|normal|average|m|2|🟡|🟠|⭐⭐|⭐️|★★|中等|中级|一般|普通|средний|средняя|средне|мидл|medio|media|médio|média|moyen|moyenne|mittel|中級|보통',
	hard: 'hard|advanced|senior|sr|expert|difficult|challenging|staff|principal|high|h|3|🚀|🔴|⭐⭐⭐|★★★|困难|高级|较难|难|сложный|сложная|сложно|тяжёлый|трудный|синьор|сеньор|продвинутый|difícil|difficile|schwer|schwierig|上級|어려움',
};
const difficulty = new Map<string, Difficulty>((Object.keys(levels) as Difficulty[]).flatMap(level => levels[level].split('|').map(word => [word, level] as const)));

/** easy, medium or hard from a word, an emoji or a localised word; the first that is known. */
export function readDifficulty(text: string): Difficulty | undefined {
	const plain = text.slice(0, 60).toLowerCase().replace(/[*_`#[\]()~]/g, ' ').trim();
	const whole = difficulty.get(plain);
	if (whole) {
		return whole;
	}
	for (const word of plain.split(/[\s,;/|·.:-]+/)) {
		const level = difficulty.get(word) ?? (word.endsWith('\ufe0f') ? difficulty.get(word.slice(0, -1)) : undefined);
		if (level) {
			return level;
		}
	}
	return undefined;
}

const tailSigns: readonly (readonly [string, Difficulty])[] = [
	['👶', 'easy'],
	['🟢', 'easy'],
	['⭐', 'medium'],
	['🟡', 'medium'],
	['🟠', 'medium'],
	['🚀', 'hard'],
	['🔴', 'hard'],
];

/** The difficulty that an emoji at a title's end stands for. */
export function tailDifficulty(raw: string): Difficulty | undefined {
	const tail = raw.slice(-14);
	return tailSigns.find(([sign]) => tail.includes(sign))?.[1];
}

const units: readonly (readonly [RegExp, number])[] = [
	[/^(?:h|hr|hrs|hours?|ч|час|часа|小时)$/, 60],
	[/^(?:|m|mins?|minutes?|мин|минут|минуты|минута|分钟|分|'|分間)$/, 1],
	[/^(?:s|secs?|seconds?|сек|секунд|秒)$/, 1 / 60],
];

/** Minutes from "5 min", "1 h", "5-10 minutes" (the larger), "90 s", "5分钟". */
export function readMinutes(text: string): number | undefined {
	const match = /^[~≈\s*_`]{0,6}(?:\d{1,4} ?[-–] ?)?(\d{1,4}(?:\.\d{1,2})?) {0,3}([\p{L}']{0,10})[\s.*_`]{0,6}(?:$|[·|,(])/u.exec(text.slice(0, 60));
	const factor = units.find(([words]) => words.test((match?.[2] ?? '-').toLowerCase()))?.[1];
	const minutes = Number(match?.[1]) * (factor ?? NaN);
	return minutes >= 0.5 && minutes <= 1440 ? minutes : undefined;
}

/** Tags from "a, b", "#a #b", "[a, b]", "(a,b)", "`a` `b`", or from a list's lines. */
export function readTags(text: string): string[] {
	const flat = text.replace(/[`[\]()]/g, ' ').replace(/^\s*[-*+] /gm, ', ');
	const parts = /[,;，、|\n·]/.test(flat) ? flat.split(/[,;，、|\n·]/) : flat.includes('#') ? flat.split('#') : flat.trim().split(/\s{2,}/);
	return [
		...new Set(parts.map(part => part.trim().replace(/^#+/, '').replace(/^\*+|\*+$/g, '').trim()).filter(part => part !== '' && part.length < 80)),
	];
}

/** Follow-ups from running text: each ends at its question mark; what follows the last one without a mark is its answer. */
export function splitQuestions(text: string): FollowUp[] {
	const found: FollowUp[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if ((sign === '?' || sign === '？' || sign === '؟') && (at + 1 === text.length || /[\s”"')\]*_]/.test(text[at + 1] ?? '') || sign !== '?')) {
			while (at + 1 < text.length && '?”"\')]*_'.includes(text[at + 1] ?? ' ')) {
				at++;
			}
			found.push({ question: text.slice(from, at + 1).trim().replace(/^(?:[-*+•;,]|\d{1,3}[.)])\s+/, '') });
			from = at + 1;
		}
	}
	const rest = text.slice(from).trim().replace(/^[;,.]\s*/, '');
	const last = found.at(-1);
	if (rest !== '' && last && found.length === 1) {
		return [{ question: last.question, answer: rest }];
	}
	return rest === '' ? found : [...found, { question: rest }];
}

/** Points from one line: split at semicolons, else at commas outside brackets, quotes and code. */
export function splitPoints(text: string): string[] {
	const flat = text.trim();
	const sign = flat.includes(';') || flat.includes('；') ? ';；' : ',，、';
	const points: string[] = [];
	let depth = 0, from = 0, isCode = false;
	for (let at = 0; at <= flat.length; at++) {
		const unit = flat[at] ?? '';
		isCode = unit === '`' ? !isCode : isCode;
		depth += '([{（'.includes(unit) && unit !== '' ? 1 : ')]}）'.includes(unit) && unit !== '' ? -1 : 0;
		if (at === flat.length || !isCode && depth <= 0 && sign.includes(unit) && !(isDigit(flat[at - 1]) && isDigit(flat[at + 1]))) {
			points.push(flat.slice(from, at).trim());
			from = at + 1;
		}
	}
	return points.map(point => point.endsWith('.') && points.length > 1 ? point.slice(0, -1) : point).filter(point => point !== '');
}

/** Sources from links, `<urls>`, list lines and plain lines. */
export function readSources(text: string): Source[] {
	const sources: Source[] = [];
	for (const line of text.split('\n')) {
		const plain = line.trim().replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, '');
		if (plain === '' || plain === '---') {
			continue;
		}
		const open = plain.indexOf('['), middle = plain.indexOf('](', open), close = plain.indexOf(')', middle);
		const address = plain.search(/https?:\/\//);
		if (open >= 0 && middle > open && close > middle) {
			sources.push({ title: plain.slice(open + 1, middle).trim() || plain, url: plain.slice(middle + 2, close).trim() });
		} else if (address >= 0) {
			const end = plain.slice(address).search(/[\s<>"')]/);
			const url = end < 0 ? plain.slice(address) : plain.slice(address, address + end);
			sources.push({ title: plain.slice(0, address).replace(/[\s:<"'(-]+$/, '').trim() || url, url });
		} else {
			sources.push({ title: plain });
		}
	}
	return sources;
}

const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9';
